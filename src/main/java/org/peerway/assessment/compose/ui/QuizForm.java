package org.peerway.assessment.compose.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Mode;
import org.peerway.assessment.compose.QuizDraft;
import org.peerway.base.ui.Card;

/**
 * Where a quiz is put together. Fields in which something cannot be used say so, and
 * count with what stood there before.
 */
final class QuizForm extends Composite<Div> {

	private static final int MOST_POINTS = 1000;

	private final transient Runnable changed;

	private final HeadFields head;

	private final SectionRows sections;

	private final Whole passMark;

	private final LimitFields limits;

	private final WindowFields window;

	private final ReviewFields review;

	private final RatingFields rating;

	QuizForm(QuizDraft draft, BankChoices choices, Runnable changed) {
		this.changed = changed;
		var rules = draft.rules();
		this.head = new HeadFields(draft, this::turn, this::made);
		this.sections = new SectionRows(draft.sections(), choices, this::made);
		this.passMark = new Whole("compose.pass-mark", 1, MOST_POINTS, Math.max(1, draft.passMark()), this::made);
		this.limits = new LimitFields(rules, this::made);
		this.window = new WindowFields(rules.window(), this::made);
		this.review = new ReviewFields(rules.review(), this::made);
		this.rating = new RatingFields(rules.rating(), this::made);
		var mark = new Div(this.passMark);
		mark.addClassName("edit-fields");
		getContent().addClassName("stack");
		getContent().add(card("head", this.head), card("blueprint", hint("blueprint"), this.sections, mark),
				card("limits", this.limits, this.window), card("review", hint("review"), this.review),
				card("rating", hint("rating"), this.rating));
		show(this.head.mode());
		tellPoints();
	}

	private Component card(String key, Component... content) {
		var body = new Div(content);
		body.addClassName("col");
		return Card.titled(getTranslation("compose.card." + key), body);
	}

	private Component hint(String key) {
		var hint = new Paragraph(getTranslation("compose.card." + key + ".help"));
		hint.addClassName("hint");
		return hint;
	}

	private void turn(Mode before, Mode now) {
		this.review.follow(before, now);
		show(now);
	}

	private void show(Mode mode) {
		this.limits.follow(mode);
		this.window.offerHardEnd(mode != Mode.PRACTICE);
		this.passMark.setVisible(mode != Mode.PRACTICE);
	}

	private void made() {
		tellPoints();
		this.changed.run();
	}

	private void tellPoints() {
		this.passMark.help(getTranslation("compose.pass-mark.of", draft().draw()));
	}

	/** The draft as it stands. */
	QuizDraft draft() {
		var language = this.head.language();
		int mark = (this.head.mode() == Mode.PRACTICE) ? 0 : this.passMark.value();
		return new QuizDraft(this.head.title(), language, this.head.minutes(), mark, rules(),
				this.sections.sections(language));
	}

	private AttemptRules rules() {
		var mode = this.head.mode();
		boolean practice = mode == Mode.PRACTICE;
		var open = this.window.value(practice);
		var shown = this.review.value(mode);
		var rules = practice ? AttemptRules.practice(open, shown)
				: new AttemptRules(mode, this.limits.attempts(), this.limits.waits(), this.limits.time(), open, shown);
		return rules.rating(this.rating.value());
	}

	/** Says how many questions each section finds. */
	void found(List<Integer> counts) {
		this.sections.found(counts);
	}

	/** The first field in which something cannot be used. */
	Optional<Checked> wrong() {
		return Checked.in(this).filter(Checked::isWrong).findFirst();
	}

}
