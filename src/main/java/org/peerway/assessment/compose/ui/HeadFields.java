package org.peerway.assessment.compose.ui;

import java.util.Locale;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import org.peerway.assessment.Mode;
import org.peerway.assessment.compose.QuizDraft;
import org.peerway.base.Languages;

/** What a quiz is called, what it is for, its language and how long it takes. */
final class HeadFields extends Composite<Div> implements Checked {

	private final TextField title = new TextField();

	private final Select<Mode> mode = new Select<>();

	private final Select<Locale> language = new Select<>();

	private final Whole minutes;

	private String kept;

	/**
	 * The fields of a draft.
	 * @param turned hears of another mode, with the one before
	 */
	HeadFields(QuizDraft draft, BiConsumer<Mode, Mode> turned, Runnable changed) {
		this.kept = draft.title();
		this.title.setLabel(getTranslation("compose.title"));
		this.title.setMaxLength(QuizDraft.LONGEST_TITLE);
		this.title.setRequiredIndicatorVisible(true);
		this.title.setManualValidation(true);
		this.title.setErrorMessage(getTranslation("compose.title.missing"));
		this.title.setValue(draft.title());
		this.title.addClassName("wide");
		this.title.addValueChangeListener((event) -> read(changed));
		this.mode.setLabel(getTranslation("compose.mode"));
		this.mode.setItems(Mode.values());
		this.mode.setItemLabelGenerator((one) -> getTranslation("compose.mode." + word(one)));
		this.mode.setValue(draft.rules().mode());
		explain();
		this.mode.addValueChangeListener((event) -> {
			explain();
			turned.accept(event.getOldValue(), event.getValue());
			changed.run();
		});
		this.language.setLabel(getTranslation("compose.language"));
		this.language.setHelperText(getTranslation("compose.language.help"));
		this.language.setItems(Languages.ALL);
		this.language.setItemLabelGenerator((one) -> getTranslation("assessment.bank.language." + one.getLanguage()));
		this.language.setValue(draft.language());
		this.language.addValueChangeListener((event) -> changed.run());
		this.minutes = new Whole("compose.minutes", 1, 240, draft.minutes(), changed)
			.help(getTranslation("compose.minutes.help"));
		getContent().addClassName("edit-fields");
		getContent().add(this.title, this.mode, this.language, this.minutes);
	}

	private static String word(Mode mode) {
		return mode.name().toLowerCase(Locale.ROOT);
	}

	private void explain() {
		this.mode.setHelperText(getTranslation("compose.mode." + word(mode()) + ".help"));
	}

	private void read(Runnable changed) {
		var typed = this.title.getValue().strip();
		this.title.setInvalid(typed.isEmpty());
		if (!typed.isEmpty()) {
			this.kept = typed;
			changed.run();
		}
	}

	String title() {
		return this.kept;
	}

	Mode mode() {
		return this.mode.getValue();
	}

	Locale language() {
		return this.language.getValue();
	}

	int minutes() {
		return this.minutes.value();
	}

	@Override
	public boolean isWrong() {
		return this.title.isInvalid();
	}

	@Override
	public void focusHere() {
		this.title.focus();
	}

}
