package org.peerway.roleplay.write.ui.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.Moments;
import org.peerway.base.ui.SavedLine;
import org.peerway.roleplay.write.edit.Undo.Label;

/** What can be done at the whole desk: back, again, search; and what was done last. */
final class Toolbar extends Composite<Div> {

	private final Desk desk;

	private final NativeButton undo;

	private final NativeButton redo;

	private final SavedLine saved = new SavedLine();

	private final Div told = new Div();

	private final Clock clock;

	Toolbar(Desk desk, Clock clock, Consumer<Way> onGo) {
		this.desk = desk;
		this.clock = clock;
		this.undo = button("undo", Keys.UNDO, desk::undo);
		this.redo = button("redo", Keys.REDO, desk::redo);
		this.told.addClassName("vh");
		this.told.getElement().setAttribute("role", "status");
		getContent().addClassName("write-tools");
		if (desk.editable()) {
			var steps = new Div(this.undo, this.redo, this.saved);
			steps.addClassNames("row", "tight");
			getContent().add(steps);
		}
		getContent().add(new SearchPanel(desk::scenario, (hit) -> onGo.accept(Way.toLine(desk.scenario(), hit.line()))),
				keys(), this.told);
		show();
	}

	private NativeButton button(String key, Keys keys, Runnable press) {
		var button = keys.on(new NativeButton());
		button.setText(getTranslation("roleplay.write." + key));
		button.addClassNames("btn", "q");
		button.getElement().setAttribute("type", "button");
		button.addClickListener((event) -> press.run());
		return button;
	}

	private Component keys() {
		var list = new DescriptionList();
		for (Keys keys : Keys.values()) {
			list.add(new DescriptionList.Term(keys.shown()),
					new DescriptionList.Description(getTranslation("roleplay.write.keys." + keys.key())));
		}
		var body = new Div(new Paragraph(getTranslation("roleplay.write.keys.text")), list);
		return new NativeDetails(getTranslation("roleplay.write.keys"), body);
	}

	/** Shows whether there is a way back. */
	void show() {
		state(this.undo, "undo", this.desk.back());
		state(this.redo, "redo", this.desk.again());
	}

	private void state(NativeButton button, String key, Optional<Label> step) {
		button.getElement().setAttribute("aria-disabled", String.valueOf(step.isEmpty()));
		String name = getTranslation("roleplay.write." + key);
		button.setAriaLabel(
				step.map((label) -> name + ": " + getTranslation("roleplay.write.did." + label.key())).orElse(name));
	}

	void saved() {
		this.saved.saved(getTranslation("roleplay.write.saved", Moments.time(this.clock.instant())));
	}

	/** Says what was done, also if the same was done before. */
	void tell(String text) {
		this.told.removeAll();
		this.told.add(new Span(text));
	}

}
