package org.peerway.assessment.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.select.Select;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.edit.draft.Mapping;

/**
 * A list to choose a value from; one that is not offered stays until another is chosen.
 */
final class WordInput extends Bound<Select<String>> {

	/** What is offered, by what stands for it. */
	private final transient Offer offer;

	private Map<String, Choice> choices = Map.of();

	private boolean following;

	/**
	 * Something to choose.
	 *
	 * @param value what the draft holds then
	 */
	record Choice(@Nullable Object value, String text) {
	}

	private WordInput(Changes changes, Mapping at, String name, Offer offer) {
		super(changes, at, name, new Select<>());
		this.offer = offer;
		field().setManualValidation(true);
		field().setItemLabelGenerator((item) -> (item == null) ? "" : text(item));
		field().addValueChangeListener((event) -> choose(event.getValue()));
		follow();
	}

	/** Words of the draft, which the screen says under a key for each. */
	static WordInput words(Changes changes, Mapping at, String name, String keys, String... words) {
		return of(changes, at, name, (input) -> {
			var choices = new LinkedHashMap<String, Choice>();
			for (String word : words) {
				choices.put(word, new Choice(word, input.getTranslation(keys + "." + word)));
			}
			return choices;
		});
	}

	/** Values that other parts of the form may change. */
	static WordInput of(Changes changes, Mapping at, String name, Offer offer) {
		return new WordInput(changes, at, name, offer);
	}

	/** Tells what can be chosen. */
	interface Offer {

		Map<String, Choice> choices(WordInput input);

	}

	/** Says what nothing chosen means, and lets it be chosen. */
	WordInput none(String key) {
		field().setEmptySelectionAllowed(true);
		field().setEmptySelectionCaption(getTranslation(key));
		field().setPlaceholder(getTranslation(key));
		return this;
	}

	private String text(String item) {
		var choice = this.choices.get(item);
		return (choice != null) ? choice.text() : item;
	}

	private void choose(@Nullable String item) {
		if (this.following) {
			return;
		}
		var choice = (item != null) ? this.choices.get(item) : null;
		if (choice != null) {
			put(choice.value());
		}
		else if (item == null || item.isEmpty()) {
			put(null);
		}
	}

	/** What stands for the value in the draft. */
	private @Nullable String present(Map<String, Choice> known) {
		var shown = at().shown(name()).strip();
		if (shown.isEmpty()) {
			return null;
		}
		var word = shown.toLowerCase(Locale.ROOT).replace('_', '-');
		return known.containsKey(word) && !known.containsKey(shown) ? word : shown;
	}

	@Override
	public void follow() {
		var now = this.offer.choices(this);
		var present = present(now);
		this.following = true;
		if (!now.equals(this.choices) || present != null && !items().contains(present)) {
			this.choices = now;
			List<String> items = new ArrayList<>(now.keySet());
			if (present != null && !items.contains(present)) {
				items.add(present);
			}
			field().setItems(items);
		}
		field().setValue(present);
		this.following = false;
	}

	private List<String> items() {
		return field().getListDataView().getItems().toList();
	}

}
