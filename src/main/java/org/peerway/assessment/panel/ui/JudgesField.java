package org.peerway.assessment.panel.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;

import org.peerway.assessment.panel.PanelService;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonCard;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

/** Where trainers and people of the office are chosen as judges. */
class JudgesField extends Composite<MultiSelectComboBox<PersonCard>> {

	/** How many were missed when it was last looked at. */
	private int fewest = 1;

	JudgesField(PeopleService people, String label) {
		getContent().setLabel(label);
		getContent().setHelperText(getTranslation("panel.judges.help"));
		getContent().setItemLabelGenerator((card) -> card.name() + " · " + card.email());
		getContent().setWidthFull();
		getContent().setManualValidation(true);
		getContent().addValueChangeListener(
				(event) -> getContent().setInvalid(getContent().isInvalid() && event.getValue().size() < this.fewest));
		getContent().setItems((query) -> found(people, query.getFilter().orElse("")).stream()
			.skip(query.getOffset())
			.limit(query.getLimit()));
	}

	private static List<PersonCard> found(PeopleService people, String search) {
		return Stream.of(Role.TRAINER, Role.OFFICE)
			.flatMap((role) -> people.withRole(role, search).stream())
			.distinct()
			.sorted(Comparator.comparing(PersonCard::name).thenComparing(PersonCard::email))
			.toList();
	}

	Set<PersonId> judges() {
		return getContent().getValue().stream().map(PersonCard::id).collect(Collectors.toSet());
	}

	/** Whether at least so many are chosen, and not too many; says so if not. */
	boolean holds(int fewest) {
		this.fewest = fewest;
		int chosen = getContent().getValue().size();
		boolean fits = chosen >= fewest && chosen <= PanelService.MOST_JUDGES;
		getContent().setErrorMessage(getTranslation("panel.judges.wrong", fewest, PanelService.MOST_JUDGES));
		getContent().setInvalid(!fits);
		if (!fits) {
			getContent().focus();
		}
		return fits;
	}

}
