package org.peerway.roleplay.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.InLanguage;
import org.peerway.roleplay.PlayScreen.YourWords;
import org.peerway.roleplay.PlayService;

/** What is asked for in the player's own words, and room to write it. */
class OwnWords extends Composite<Section> {

	/** So long a rest, in milliseconds, is taken for the end of a thought. */
	private static final int REST = 1200;

	private final H2 ask = new H2();

	private final TextArea words = new TextArea(getTranslation("roleplay.own-words"));

	private final Action say;

	private final transient Consumer<String> onSaid;

	OwnWords(Consumer<String> onSaid, Consumer<String> onWritten) {
		this.onSaid = onSaid;
		this.say = Action.primary(getTranslation("roleplay.say-it"), this::say).once();
		this.ask.getElement().setAttribute("tabindex", "-1");
		this.words.setHelperText(getTranslation("roleplay.own-words.help"));
		this.words.setErrorMessage(getTranslation("roleplay.own-words.empty"));
		this.words.setMaxLength(PlayService.LONGEST_TEXT);
		this.words.setManualValidation(true);
		this.words.setValueChangeMode(ValueChangeMode.LAZY);
		this.words.setValueChangeTimeout(REST);
		this.words.addValueChangeListener((event) -> {
			if (event.isFromClient() && event.getValue().length() <= PlayService.LONGEST_TEXT) {
				onWritten.accept(event.getValue());
			}
		});
		this.words.setMinRows(4);
		this.words.setWidthFull();
		getContent().addClassName("choices");
		getContent().add(InLanguage.told().mark(this.ask), this.words, this.say);
	}

	void show(YourWords asked) {
		this.ask.setText(asked.ask());
		this.words.setValue(asked.unsent());
		this.words.setInvalid(false);
		this.say.setEnabled(true);
	}

	/** What the focus goes to when it is the player's turn again. */
	Component question() {
		return this.ask;
	}

	private void say() {
		String text = this.words.getValue().strip();
		this.words.setInvalid(text.isEmpty() || text.length() > PlayService.LONGEST_TEXT);
		if (this.words.isInvalid()) {
			this.say.setEnabled(true);
			this.words.focus();
			return;
		}
		this.onSaid.accept(text);
	}

}
