package org.peerway.learning.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.AttemptSummary;
import org.peerway.assessment.StartDecision;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.NotYet;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.Tag;
import org.peerway.people.Allowance;
import org.peerway.people.ApprovedAllowance;
import org.peerway.people.ui.AllowanceWords;

/**
 * What is told before a quiz begins: its exact rules, earlier attempts, and whether it
 * may.
 */
class QuizEntrance extends Composite<Div> {

	private static final int MOST_EARLIER = 20;

	private final StartDecision decision;

	private final transient Waiting waiting;

	/**
	 * The entrance to a quiz.
	 * @param attempts of the person, at any quiz
	 */
	QuizEntrance(QuizPlace place, List<AttemptSummary> attempts, StartDecision decision,
			Optional<ApprovedAllowance> approved, Waiting waiting) {
		this.decision = decision;
		this.waiting = waiting;
		var earlier = attempts.stream().filter((attempt) -> attempt.quiz().equals(place.ref())).toList();
		var allowance = approved.map(ApprovedAllowance::allowance).orElse(Allowance.NONE);
		var rules = Card.titled(getTranslation("assessment.start.rules"),
				new QuizRules(place, decision, earlier.size(), allowance));
		approved.filter((one) -> !place.isPractice()).ifPresent((one) -> rules.add(approved(one)));
		getContent().addClassName("stack");
		passed(earlier).ifPresent((best) -> getContent().add(passedNote(best)));
		getContent().add(rules);
		if (!earlier.isEmpty()) {
			getContent().add(earlier(earlier));
		}
	}

	boolean isClosed() {
		return !(this.decision instanceof StartDecision.MayStart || this.decision instanceof StartDecision.Resume);
	}

	/**
	 * The way in, or why there is none now.
	 * @param passed whether the person needs it no more
	 */
	Component door(boolean passed, Runnable start) {
		return switch (this.decision) {
			case StartDecision.Resume resume -> start("assessment.start.resume", passed, start);
			case StartDecision.MayStart may when passed -> start("assessment.start.once-more", true, start);
			case StartDecision.MayStart may ->
				start((may.number() == 1) ? "assessment.start.go" : "assessment.start.again", false, start);
			case StartDecision.AwaitingRating awaiting -> new Note(Note.Kind.INFO,
					getTranslation("assessment.start.rating", Moments.dayAndTime(awaiting.submittedAt())),
					getTranslation("assessment.start.rating.text"))
				.icon(Icon.PEOPLE);
			case StartDecision.CoolingDown cooling -> new NotYet(getTranslation("assessment.start.again"),
					this.waiting.until(this, "assessment.start.opens", cooling));
			case StartDecision.NotYetOpen early -> new NotYet(getTranslation("assessment.start.go"),
					getTranslation("assessment.start.opens-on", Moments.dayAndTime(early.opens())));
			case StartDecision.Over over when passed -> new Span();
			case StartDecision.Over over -> new Note(Note.Kind.WARM, getTranslation("assessment.start.over"),
					getTranslation("assessment.start.ask"));
			case StartDecision.NoAttemptsLeft none when passed -> new Span();
			case StartDecision.NoAttemptsLeft none -> new Note(Note.Kind.WARM,
					getTranslation("assessment.start.none-left"), getTranslation("assessment.start.ask-trainer"));
		};
	}

	private Component start(String key, boolean beside, Runnable start) {
		var words = getTranslation(key);
		return beside ? Action.outlined(words, start) : Action.primary(words, start).trailing(Icon.NEXT);
	}

	private Component approved(ApprovedAllowance approved) {
		var by = new Paragraph(getTranslation("assessment.start.approved.on", Moments.day(approved.approvedAt())));
		by.addClassNames("s", "sm");
		return new NativeDetails(getTranslation("assessment.start.approved"),
				new Div(new AllowanceWords(approved.allowance(), approved.until()), new Quote(approved.reason()), by));
	}

	private static Optional<AttemptSummary> passed(List<AttemptSummary> earlier) {
		return earlier.stream()
			.filter(AttemptSummary::passed)
			.max((one, other) -> one.score().compareTo(other.score()));
	}

	private Component passedNote(AttemptSummary best) {
		return new Note(Note.Kind.DONE, getTranslation("assessment.start.passed"),
				getTranslation("assessment.start.best", best.score().shown(), best.maxScore()));
	}

	private Component earlier(List<AttemptSummary> earlier) {
		var table = new DataTable<AttemptSummary>(getTranslation("assessment.earlier.title"))
			.heading(getTranslation("assessment.earlier.attempt"), this::name)
			.text(getTranslation("assessment.earlier.when"), (attempt) -> Moments.dayAndTime(attempt.startedAt()))
			.column(getTranslation("assessment.earlier.result"), this::result);
		table.setItems(earlier.reversed().stream().limit(MOST_EARLIER).toList());
		return Card.titled(
				getTranslation(
						(earlier.size() > MOST_EARLIER) ? "assessment.earlier.latest" : "assessment.earlier.title"),
				table);
	}

	private Component name(AttemptSummary attempt) {
		var name = getTranslation("assessment.earlier.number", attempt.number());
		return attempt.isSubmitted() ? new Anchor(Links.toReview(attempt.id()), name) : new Span(name);
	}

	private Component result(AttemptSummary attempt) {
		if (!attempt.isSubmitted()) {
			return Tag.waiting(getTranslation("assessment.earlier.open"));
		}
		if (attempt.isPractice()) {
			return Tag.judge(getTranslation("assessment.earlier.practice"));
		}
		if (attempt.awaitsRating()) {
			return Tag.waiting(getTranslation("assessment.earlier.rating"));
		}
		var words = getTranslation("assessment.earlier.points", attempt.score().shown(), attempt.maxScore());
		return attempt.passed() ? Tag.done(words) : Tag.lookAt(words);
	}

}
