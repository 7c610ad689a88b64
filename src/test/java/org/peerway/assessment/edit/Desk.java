package org.peerway.assessment.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextFieldBase;

import org.peerway.assessment.Topics;
import org.peerway.assessment.ui.Fields;

/** Hands and eyes at an editor. */
final class Desk {

	private final QuestionEditor editor;

	private final List<Map<String, Object>> told = new ArrayList<>();

	Desk(Map<String, Object> draft) {
		this(draft, Topics.NONE);
	}

	Desk(Map<String, Object> draft, Topics topics) {
		this(new QuestionEditor(), draft, topics);
	}

	/** At an editor where only the key is open. */
	static Desk ofKey(Map<String, Object> draft) {
		return new Desk(QuestionEditor.ofKey(), draft, Topics.NONE);
	}

	private Desk(QuestionEditor editor, Map<String, Object> draft, Topics topics) {
		this.editor = editor;
		this.editor.setTopics(topics);
		this.editor.setDraft(draft);
		this.editor.addDraftListener(this.told::add);
	}

	QuestionEditor editor() {
		return this.editor;
	}

	Map<String, Object> draft() {
		return this.editor.getDraft();
	}

	/** What listeners heard. */
	List<Map<String, Object>> told() {
		return this.told;
	}

	/** All fields that can be seen, each after the rows that it stands in. */
	List<String> places() {
		return fields().map(Spot::place).toList();
	}

	/** The fields that can be changed. */
	List<String> open() {
		return fields().filter((field) -> !((HasValue<?, ?>) field.field()).isReadOnly()).map(Spot::place).toList();
	}

	/** The names of the buttons that can be seen. */
	List<String> buttons() {
		return visible(this.editor).filter((part) -> part instanceof Button || part instanceof NativeButton)
			.map((part) -> ((HasAriaLabel) part).getAriaLabel().orElse(((HasText) part).getText()))
			.toList();
	}

	private static Stream<Component> visible(Component part) {
		return part.getElement().isTextNode() || !part.isVisible() ? Stream.empty()
				: Stream.concat(Stream.of(part), part.getChildren().flatMap(Desk::visible));
	}

	void type(String place, String text) {
		type(field(place), text);
	}

	@SuppressWarnings("unchecked")
	void type(Component field, String text) {
		((TextFieldBase<?, String>) field).setValue(text);
	}

	@SuppressWarnings("unchecked")
	String typed(String place) {
		return ((TextFieldBase<?, String>) field(place)).getValue();
	}

	@SuppressWarnings("unchecked")
	void choose(String place, String text) {
		choose((Select<Object>) field(place), text);
	}

	/** Chooses how something is said, which the draft does not hold itself. */
	@SuppressWarnings("unchecked")
	void mode(String label, String text) {
		choose((Select<Object>) within(this.editor)
			.filter((part) -> part instanceof Select<?> select && label.equals(select.getLabel()))
			.findFirst()
			.orElseThrow(), text);
	}

	private static void choose(Select<Object> select, String text) {
		select.setValue(select.getListDataView()
			.getItems()
			.filter((item) -> select.getItemLabelGenerator().apply(item).equals(text))
			.findFirst()
			.orElseThrow());
	}

	void tick(String place, boolean ticked) {
		((Checkbox) field(place)).setValue(ticked);
	}

	/** What is said beside a field; empty if nothing is. */
	String problem(String place) {
		var field = (HasValidationProperties) field(place);
		return field.isInvalid() ? field.getErrorMessage() : "";
	}

	Component field(String place) {
		return fields().filter((field) -> place.equals(Spot.place(field))).findFirst().orElseThrow().field();
	}

	@SuppressWarnings("unchecked")
	ComboBox<String> lesson() {
		return find(ComboBox.class);
	}

	@SuppressWarnings("unchecked")
	MultiSelectComboBox<String> concepts() {
		return find(MultiSelectComboBox.class);
	}

	/** Types a concept that is not in the list. */
	void ownConcept(String words) {
		ComponentUtil.fireEvent(concepts(), new ComboBoxBase.CustomValueSetEvent<>(concepts(), true, words));
	}

	/** Presses the button that is named so. */
	void press(String name) {
		var button = within(this.editor).filter((part) -> part instanceof Button || part instanceof NativeButton)
			.filter(Component::isVisible)
			.filter((part) -> name.equals(((HasAriaLabel) part).getAriaLabel().orElse(((HasText) part).getText())))
			.findFirst()
			.orElseThrow();
		ComponentUtil.fireEvent(button, new ClickEvent<>((Component) button));
	}

	<T extends Component> T find(Class<T> type) {
		return within(this.editor).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	/** The question as trainees meet it. */
	Fields preview() {
		return Fields.on(find(PreviewPanel.class));
	}

	String previewText() {
		return find(PreviewPanel.class).getElement().getTextRecursively();
	}

	String html() {
		return this.editor.getElement().getOuterHTML();
	}

	private Stream<Bound<?>> fields() {
		return Spot.on(this.editor).filter(Bound.class::isInstance).map((spot) -> (Bound<?>) spot);
	}

	private static Stream<Component> within(Component part) {
		return Stream.concat(Stream.of(part), part.getChildren().flatMap(Desk::within));
	}

}
