package org.peerway.learning.ui;

import java.util.List;
import java.util.function.Predicate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonCard;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

/** Finds a trainee by name or address and adds them to the cohort. */
final class AddTrainee extends Composite<Div> {

	private final ComboBox<PersonCard> field = new ComboBox<>();

	private final transient Predicate<PersonId> enrol;

	AddTrainee(PeopleService people, Predicate<PersonId> enrol) {
		this.enrol = enrol;
		this.field.setLabel(getTranslation("learning.add.label"));
		this.field.setHelperText(getTranslation("learning.add.help"));
		this.field.setItemLabelGenerator((card) -> card.name() + " · " + card.email());
		this.field.setWidth("24rem");
		this.field.setMaxWidth("100%");
		this.field.setItems(
				(query) -> page(people, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
		getContent().add(Card.titled(getTranslation("learning.add.title"), this.field,
				new Div(Action.outlined(getTranslation("learning.add.do"), this::add))));
	}

	private static List<PersonCard> page(PeopleService people, String search, int offset, int limit) {
		return people.withRole(Role.TRAINEE, search).stream().skip(offset).limit(limit).toList();
	}

	private void add() {
		var chosen = this.field.getValue();
		if (chosen == null) {
			refuse("learning.add.nobody");
		}
		else if (!this.enrol.test(chosen.id())) {
			refuse("learning.add.already");
		}
	}

	private void refuse(String key) {
		this.field.setErrorMessage(getTranslation(key));
		this.field.setInvalid(true);
	}

}
