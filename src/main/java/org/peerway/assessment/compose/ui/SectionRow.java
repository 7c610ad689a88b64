package org.peerway.assessment.compose.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

import org.peerway.assessment.compose.QuizDraft;
import org.peerway.assessment.compose.SectionDraft;

/** One section of a blueprint: how many questions, which ones, and how many are found. */
final class SectionRow extends Composite<Div> {

	private static final int MOST = 200;

	private final Span name = new Span();

	private final Div buttons = new Div();

	private final TextField title = new TextField();

	private final Whole draw;

	private final transient PoolFields pool;

	private final Paragraph found = new Paragraph();

	SectionRow(SectionDraft section, BankChoices choices, Runnable changed) {
		this.draw = new Whole("compose.section.draw", 1, MOST, section.draw(), changed);
		this.pool = new PoolFields(this, choices, section.pool(), changed);
		this.title.setLabel(getTranslation("compose.section.title"));
		this.title.setHelperText(getTranslation("compose.section.title.help"));
		this.title.setMaxLength(QuizDraft.LONGEST_TITLE);
		this.title.setValue(section.title());
		this.title.addValueChangeListener((event) -> changed.run());
		this.found.getElement().setAttribute("role", "status");
		this.name.addClassName("b");
		this.buttons.addClassNames("row", "tight");
		var head = new Div(this.name, this.buttons);
		head.addClassNames("row", "sp", "edit-row-head");
		var fields = new Div(this.title, this.draw);
		fields.addClassNames("edit-fields", "section-fields");
		fields.add(this.pool.all());
		getContent().addClassName("edit-row");
		getContent().getElement().setAttribute("role", "group");
		getContent().add(head, fields, this.found);
	}

	/** Adds a button of that use. */
	void button(String use, Runnable press) {
		var button = new NativeButton(getTranslation("edit." + use), (event) -> press.run());
		button.getElement().setAttribute("type", "button");
		button.addClassNames("btn", "q", use);
		this.buttons.add(button);
	}

	/** Says which place the row has. */
	void stand(int index, int count) {
		this.name.setText(getTranslation("compose.section", index + 1));
		getContent().getElement().setAttribute("aria-label", name());
		buttons().forEach((button) -> {
			boolean idle = button.hasClassName("up") && index == 0 || button.hasClassName("down") && index == count - 1;
			button.setAriaLabel(button.getText() + ": " + name());
			button.getElement().setAttribute("aria-disabled", String.valueOf(idle));
		});
	}

	private List<NativeButton> buttons() {
		return this.buttons.getChildren().map(NativeButton.class::cast).toList();
	}

	String name() {
		return this.name.getText();
	}

	/** Says how many questions it finds, and whether they are enough. */
	void found(int count) {
		boolean enough = count >= this.draw.value();
		boolean early = !enough && this.pool.isEmpty();
		var few = early ? "compose.section.not-yet" : "compose.section.too-few";
		this.found.setText(getTranslation(enough ? "compose.section.found" : few, count, this.draw.value()));
		this.found.setClassName("field-error", !enough && !early);
		this.found.setClassName("found", enough || early);
	}

	SectionDraft section(Locale language) {
		return new SectionDraft(this.title.getValue().strip(), this.draw.value(), this.pool.rule(language));
	}

	void focusFirst() {
		this.title.focus();
	}

	/** Keeps the focus where it was when the row moved. */
	void focus(String use) {
		buttons().stream().filter((button) -> button.hasClassName(use)).findFirst().ifPresent(NativeButton::focus);
	}

}
