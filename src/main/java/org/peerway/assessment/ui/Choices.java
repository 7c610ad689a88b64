package org.peerway.assessment.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;
import org.peerway.base.ui.InLanguage;

/** The options of a question as rows to choose from, one or several. */
final class Choices {

	private final List<Task.Part> options;

	private final Set<Task.Part> before;

	private final String labelId;

	private final Consumer<Response> given;

	Choices(List<Task.Part> options, Response before, String labelId, Consumer<Response> given) {
		this.options = options;
		var tokens = ((Response.Chosen) before).options();
		this.before = options.stream().filter((option) -> tokens.contains(option.token())).collect(Collectors.toSet());
		this.labelId = labelId;
		this.given = given;
	}

	Component one() {
		var group = radios();
		group.setItemLabelGenerator(Task.Part::text);
		group.getChildren().forEach(InLanguage.told()::mark);
		return group;
	}

	/** The first option says that the statement is true, the second that it is not. */
	Component statement() {
		var group = radios();
		group.setItemLabelGenerator((option) -> group
			.getTranslation(option.equals(this.options.getFirst()) ? "assessment.true" : "assessment.false"));
		return group;
	}

	private RadioButtonGroup<Task.Part> radios() {
		var group = new RadioButtonGroup<Task.Part>();
		group.addClassName("options");
		group.setAriaLabelledBy(this.labelId);
		group.setItems(this.options);
		this.before.stream().findFirst().ifPresent(group::setValue);
		group.addValueChangeListener((event) -> give(Set.of(event.getValue())));
		return group;
	}

	/** Authors often say in what is asked that several may fit. */
	Component several(String ask) {
		var group = new CheckboxGroup<Task.Part>();
		group.addClassName("options");
		group.setAriaLabelledBy(this.labelId);
		Optional.of(group.getTranslation("assessment.choose-all"))
			.filter((hint) -> !ask.contains(hint))
			.ifPresent(group::setHelperText);
		group.addThemeVariants(CheckboxGroupVariant.HELPER_ABOVE);
		group.setItemLabelGenerator(Task.Part::text);
		group.setItems(this.options);
		group.getChildren().forEach(InLanguage.told()::mark);
		group.setValue(this.before);
		group.addValueChangeListener((event) -> give(event.getValue()));
		return group;
	}

	private void give(Set<Task.Part> chosen) {
		this.given.accept(new Response.Chosen(chosen.stream().map(Task.Part::token).collect(Collectors.toSet())));
	}

}
