package org.peerway.assessment.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;

import org.peerway.assessment.edit.draft.Mapping;

/** Concepts chosen from those that are known, or put into words of one's own. */
final class ConceptInput extends Bound<MultiSelectComboBox<String>> {

	private final transient List<String> known;

	private boolean following;

	ConceptInput(Changes changes, Mapping at, String name, List<String> known) {
		super(changes, at, name, new MultiSelectComboBox<>());
		this.known = List.copyOf(known);
		field().setManualValidation(true);
		field().setAllowCustomValue(true);
		field().setClearButtonVisible(true);
		field().setItemLabelGenerator(ConceptInput::text);
		field().addCustomValueSetListener((event) -> add(event.getDetail().strip()));
		field().addValueChangeListener((event) -> {
			if (!this.following) {
				put(event.getValue().isEmpty() ? null : new ArrayList<>(event.getValue()));
			}
		});
		follow();
	}

	/** An id as a person reads it. */
	private static String text(String concept) {
		return concept.replace('-', ' ');
	}

	/**
	 * Takes what was typed, as the id that is known by these words where there is one.
	 */
	private void add(String typed) {
		var concept = this.known.stream()
			.filter((one) -> text(one).equalsIgnoreCase(typed) || one.equalsIgnoreCase(typed))
			.findFirst()
			.orElse(typed);
		if (!concept.isEmpty()) {
			var all = new LinkedHashSet<>(field().getValue());
			all.add(concept);
			offer(all);
			field().setValue(all);
		}
	}

	private void offer(Set<String> chosen) {
		var items = new LinkedHashSet<>(this.known);
		items.addAll(chosen);
		field().setItems(items);
	}

	@Override
	public void follow() {
		var present = present();
		if (this.following || present.equals(field().getValue()) && !field().isEmpty()) {
			return;
		}
		this.following = true;
		offer(present);
		field().setValue(present);
		this.following = false;
	}

	private Set<String> present() {
		var present = new LinkedHashSet<String>();
		if (at().value(name()) instanceof List<?> list) {
			list.stream().filter(String.class::isInstance).map(String.class::cast).forEach(present::add);
		}
		return present;
	}

}
