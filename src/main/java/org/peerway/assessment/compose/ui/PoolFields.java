package org.peerway.assessment.compose.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.PoolRule;
import org.peerway.assessment.bank.check.KindWords;
import org.peerway.assessment.compose.ui.BankChoices.Place;
import org.peerway.assessment.question.Head.Difficulty;
import org.peerway.assessment.question.Kind;

/** By what a section finds its questions. */
final class PoolFields {

	private final ComboBox<Place> folder = new ComboBox<>();

	private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>();

	private final MultiSelectComboBox<String> modules = new MultiSelectComboBox<>();

	private final MultiSelectComboBox<String> concepts = new MultiSelectComboBox<>();

	private final Select<@Nullable Difficulty> difficulty = new Select<>();

	private final MultiSelectComboBox<Kind> kinds = new MultiSelectComboBox<>();

	private final Component on;

	PoolFields(Component on, BankChoices choices, PoolRule rule, Runnable changed) {
		this.on = on;
		folder(choices.places(), rule.folder());
		several(this.tags, "tags", choices.tags(), rule.tags());
		several(this.modules, "modules", choices.modules().keySet(), rule.modules());
		this.modules.setItemLabelGenerator((id) -> choices.modules().getOrDefault(id, id));
		several(this.concepts, "concepts", choices.concepts(), rule.concepts());
		several(this.kinds, "kinds", Arrays.asList(Kind.values()), rule.kinds());
		this.kinds.setItemLabelGenerator((kind) -> on.getTranslation("assessment.bank.kind." + KindWords.word(kind)));
		difficulty(rule.difficulty());
		this.folder.addValueChangeListener((event) -> changed.run());
		this.tags.addValueChangeListener((event) -> changed.run());
		this.modules.addValueChangeListener((event) -> changed.run());
		this.concepts.addValueChangeListener((event) -> changed.run());
		this.difficulty.addValueChangeListener((event) -> changed.run());
		this.kinds.addValueChangeListener((event) -> changed.run());
	}

	private void folder(List<Place> places, @Nullable UUID present) {
		List<Place> all = new ArrayList<>(places);
		all.addFirst(new Place(null, this.on.getTranslation("compose.pool.folder.all")));
		var chosen = all.stream()
			.filter((place) -> Objects.equals(place.folder(), present))
			.findFirst()
			.orElseGet(() -> {
				var gone = new Place(present, this.on.getTranslation("compose.pool.folder.gone"));
				all.add(gone);
				return gone;
			});
		this.folder.setLabel(this.on.getTranslation("compose.pool.folder"));
		this.folder.setItems(all);
		this.folder.setItemLabelGenerator(Place::path);
		this.folder.setValue(chosen);
	}

	/** What was chosen before stays a choice, even where the bank has none of it now. */
	private <T> void several(MultiSelectComboBox<T> box, String name, Collection<T> offered, Set<T> chosen) {
		var items = new LinkedHashSet<>(offered);
		items.addAll(chosen);
		box.setLabel(this.on.getTranslation("compose.pool." + name));
		box.setHelperText(this.on.getTranslation("compose.pool." + name + ".help"));
		box.setItems(items);
		box.setValue(chosen);
		box.setVisible(!items.isEmpty());
	}

	private void difficulty(@Nullable Difficulty present) {
		this.difficulty.setLabel(this.on.getTranslation("edit.field.difficulty"));
		this.difficulty.setItems(Difficulty.values());
		this.difficulty.setEmptySelectionAllowed(true);
		this.difficulty.setEmptySelectionCaption(this.on.getTranslation("compose.pool.any"));
		this.difficulty.setItemLabelGenerator(
				(one) -> (one != null) ? this.on.getTranslation("edit.field.difficulty." + KindWords.word(one))
						: this.on.getTranslation("compose.pool.any"));
		this.difficulty.setValue(present);
	}

	List<Component> all() {
		return List.of(this.folder, this.difficulty, this.kinds, this.tags, this.modules, this.concepts);
	}

	/** Whether nothing was chosen, so that it finds the whole bank. */
	boolean isEmpty() {
		return Optional.ofNullable(this.folder.getValue()).map(Place::folder).isEmpty() && this.difficulty.isEmpty()
				&& this.kinds.isEmpty() && this.tags.isEmpty() && this.modules.isEmpty() && this.concepts.isEmpty();
	}

	PoolRule rule(Locale language) {
		var place = Optional.ofNullable(this.folder.getValue());
		return new PoolRule(place.map(Place::folder).orElse(null), this.tags.getValue(), this.modules.getValue(),
				this.concepts.getValue(), this.difficulty.getValue(), this.kinds.getValue(), language);
	}

}
