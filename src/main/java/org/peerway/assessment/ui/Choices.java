package org.peerway.assessment.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.peerway.assessment.Sheet;
import org.peerway.assessment.Sheet.Choice;
import org.peerway.base.ui.InLanguage;

/** The options of a question as rows to choose from, one or several. */
final class Choices {

	private final Sheet.Item item;

	private final String labelId;

	private final Consumer<Set<String>> chosen;

	Choices(Sheet.Item item, String labelId, Consumer<Set<String>> chosen) {
		this.item = item;
		this.labelId = labelId;
		this.chosen = chosen;
	}

	Component draw() {
		return switch (this.item.kind()) {
			case SINGLE, TRUE_FALSE -> one();
			case MULTIPLE -> several();
		};
	}

	private Component one() {
		var group = new RadioButtonGroup<Choice>();
		group.addClassName("options");
		group.setAriaLabelledBy(this.labelId);
		group.setItemLabelGenerator((choice) -> text(group, choice));
		group.setItems(this.item.choices());
		mark(group);
		before().stream().findFirst().ifPresent(group::setValue);
		group.addValueChangeListener((event) -> this.chosen.accept(tokens(Set.of(event.getValue()))));
		return group;
	}

	private Component several() {
		var group = new CheckboxGroup<Choice>();
		group.addClassName("options");
		group.setAriaLabelledBy(this.labelId);
		hint(group.getTranslation("assessment.choose-all")).ifPresent(group::setHelperText);
		group.addThemeVariants(CheckboxGroupVariant.HELPER_ABOVE);
		group.setItemLabelGenerator((choice) -> text(group, choice));
		group.setItems(this.item.choices());
		mark(group);
		group.setValue(before());
		group.addValueChangeListener((event) -> this.chosen.accept(tokens(event.getValue())));
		return group;
	}

	private void mark(Component group) {
		if (this.item.kind() != Sheet.Kind.TRUE_FALSE) {
			group.getChildren().forEach(InLanguage.told()::mark);
		}
	}

	/** Authors often say it in the question itself. */
	private Optional<String> hint(String words) {
		return Optional.of(words).filter((hint) -> !this.item.ask().contains(hint));
	}

	private Set<Choice> before() {
		return this.item.choices()
			.stream()
			.filter((choice) -> this.item.chosen().contains(choice.token()))
			.collect(Collectors.toSet());
	}

	private String text(Component on, Choice choice) {
		if (this.item.kind() != Sheet.Kind.TRUE_FALSE) {
			return choice.text();
		}
		boolean isTrue = choice.equals(this.item.choices().getFirst());
		return on.getTranslation(isTrue ? "assessment.true" : "assessment.false");
	}

	private static Set<String> tokens(Set<Choice> choices) {
		return choices.stream().map(Choice::token).collect(Collectors.toSet());
	}

}
