package org.peerway.assessment.ui;

import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.Told;
import org.peerway.assessment.question.Outcome;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.Tag;

/** In practice: how an answer went, and a hint or what fits for those who ask. */
final class PracticePanel extends Composite<Div> {

	/** What somebody asks for. */
	enum Wish {

		CHECK, HINT, KEY

	}

	private final Div status = new Div();

	private final Div hint = new Div();

	private final Div result = new Div();

	private final Action check;

	private final Action askHint;

	private final Action askKey;

	private Told told;

	private boolean isChecked;

	PracticePanel(Told told, boolean compares, Consumer<Wish> wishes) {
		this.told = told;
		this.check = Action.outlined(getTranslation("assessment.practice." + (compares ? "compare" : "check")),
				() -> wishes.accept(Wish.CHECK));
		this.askHint = Action.outlined(getTranslation("assessment.practice.hint"), () -> wishes.accept(Wish.HINT))
			.icon(Icon.LEAF);
		this.askKey = Action.outlined(getTranslation("assessment.practice.key"), () -> wishes.accept(Wish.KEY))
			.icon(Icon.EYE);
		this.status.getElement().setAttribute("role", "status");
		var actions = new Div(this.check, this.askHint, this.askKey);
		actions.addClassName("row");
		getContent().addClassName("practice");
		getContent().add(actions, this.hint, this.status, this.result);
		draw();
	}

	/** Shows what was told now, and leads to it where the way to it is gone. */
	void show(Told now) {
		boolean hinted = this.told.hint() == null && now.hint() != null;
		boolean solved = !this.told.keyShown() && now.keyShown() && this.askKey.isVisible();
		this.told = now;
		draw();
		if (hinted) {
			leadTo(this.hint);
		}
		else if (solved) {
			leadTo(this.result);
		}
		else {
			this.status.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
		}
	}

	private static void leadTo(Div part) {
		part.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

	/** Says that there is nothing to check. */
	void sayNothingGiven() {
		say(new Paragraph(getTranslation("assessment.practice.nothing")));
	}

	/** The answer is another one than was checked. */
	void changed() {
		this.isChecked = false;
		this.check.addThemeVariants(ButtonVariant.PRIMARY);
		if (this.told.result() != null) {
			say(new Paragraph(getTranslation("assessment.practice.changed")));
		}
		else {
			this.status.removeAll();
		}
	}

	/** Whether the answer that is given now was checked. */
	boolean isChecked() {
		return this.isChecked;
	}

	private void draw() {
		this.check.removeThemeVariants(ButtonVariant.PRIMARY);
		this.askHint.setVisible(this.told.hasHint() && this.told.hint() == null);
		drawHint();
		var last = this.told.result();
		this.askKey
			.setVisible(last != null && this.told.hasKey() && !this.told.keyShown() && last.fit() != Told.Fit.FULLY);
		this.result.removeAll();
		this.status.removeAll();
		if (last == null) {
			changed();
			return;
		}
		drawResult(last);
		if (last.present()) {
			this.isChecked = true;
			say(fit(last.fit()));
		}
		else {
			changed();
		}
	}

	private void drawHint() {
		this.hint.removeAll();
		if (this.told.hint() != null) {
			this.hint.add(new Note(Note.Kind.WARM, getTranslation("assessment.practice.hinted"))
				.add(text().block(this.told.hint())));
		}
	}

	private void drawResult(Told.Result last) {
		var title = new H2(getTranslation("assessment.practice.result"));
		title.addClassName("vh");
		this.result.add(title, new ReviewedAnswer(last.kind(), last.fit() == Told.Fit.FULLY,
				withoutTask(last.outcome()), true, text()));
		if (this.told.keyShown() && last.outcome() instanceof Outcome.Text text) {
			this.result.add(new RubricPoints(text.rubric()));
		}
		if (last.said() != null) {
			this.result.add(text().block(last.said()));
		}
	}

	private QuestionText text() {
		return new QuestionText(this.told.embeds());
	}

	/** What was to be said in another way stands above already. */
	private static Outcome withoutTask(Outcome outcome) {
		return (outcome instanceof Outcome.Text text)
				? new Outcome.Text(text.given(), "", text.example(), text.rubric()) : outcome;
	}

	private Component fit(Told.Fit fit) {
		var words = getTranslation("assessment.practice." + fit.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		return switch (fit) {
			case FULLY -> Tag.done(words);
			case PARTLY, NOT_YET -> Tag.lookAt(words);
			case TO_COMPARE -> Tag.judge(words);
		};
	}

	private void say(Component words) {
		this.status.removeAll();
		this.status.add(words);
	}

}
