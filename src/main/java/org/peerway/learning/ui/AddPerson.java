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

/** Finds somebody by name or address and adds them to the cohort. */
final class AddPerson extends Composite<Div> {

	private final ComboBox<PersonCard> field = new ComboBox<>();

	private final String key;

	private final transient Predicate<PersonId> add;

	/**
	 * A place to add people with a role.
	 * @param key what all its texts begin with
	 * @param add whether the person could be added
	 */
	AddPerson(PeopleService people, Role role, String key, Predicate<PersonId> add) {
		this.key = key;
		this.add = add;
		this.field.setLabel(getTranslation(key + ".label"));
		this.field.setHelperText(getTranslation(key + ".help"));
		this.field.setItemLabelGenerator((card) -> card.name() + " · " + card.email());
		this.field.setWidth("24rem");
		this.field.setMaxWidth("100%");
		this.field
			.setItems((query) -> page(people, role, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
				.stream());
		getContent().add(Card.titled(getTranslation(key + ".title"), this.field,
				new Div(Action.outlined(getTranslation(key + ".do"), this::add))));
	}

	private static List<PersonCard> page(PeopleService people, Role role, String search, int offset, int limit) {
		return people.withRole(role, search).stream().skip(offset).limit(limit).toList();
	}

	private void add() {
		var chosen = this.field.getValue();
		if (chosen == null) {
			refuse(".nobody");
		}
		else if (!this.add.test(chosen.id())) {
			refuse(".already");
		}
	}

	private void refuse(String why) {
		this.field.setErrorMessage(getTranslation(this.key + why));
		this.field.setInvalid(true);
	}

}
