package org.peerway.learning.ui;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.assessment.Review;
import org.peerway.assessment.StartDecision;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.NotYet;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.CourseState;
import org.peerway.learning.ModuleState;
import org.peerway.learning.Reason;

/** What a trainee can do after an attempt: go on, try again, or read a lesson again. */
final class WaysOn extends Composite<Div> {

	private final Review review;

	private final QuizPlace place;

	private final StartDecision decision;

	private final Optional<CourseState> state;

	private final Optional<CourseState.Step> step;

	private final transient Waiting waiting;

	WaysOn(Review review, QuizPlace place, StartDecision decision, Optional<CourseState> state, Waiting waiting,
			Consumer<Review> again) {
		this.review = review;
		this.place = place;
		this.decision = decision;
		this.state = state;
		this.waiting = waiting;
		this.step = state.flatMap((one) -> one.find(Kind.QUIZ, place.quiz().id()));
		getContent().addClassNames("row", "top", "ways-on");
		this.step.ifPresentOrElse((one) -> draw(one.module(), () -> again.accept(review)), this::drawDoor);
	}

	/** A quiz that stands in no module has its own door. */
	private void drawDoor() {
		if (this.place.module().isEmpty()) {
			getContent().add(ActionLink.outlined(Links.to(this.place.ref()), getTranslation("learning.set.to-quiz")));
		}
	}

	/** Whether passing this quiz is all that keeps the next module closed. */
	boolean opensNext() {
		return this.step.map(CourseState.Step::module).filter(this::isLastStepToNext).isPresent();
	}

	private boolean isLastStepToNext(ModuleState module) {
		boolean onlyQuiz = module.missing().stream().allMatch(Reason.QuizNotPassed.class::isInstance);
		return onlyQuiz && this.state.stream()
			.flatMap((one) -> one.published().stream())
			.anyMatch((other) -> other.number() > module.number());
	}

	/** The same in words. */
	String sentence() {
		if (this.review.summary().passed() || this.review.summary().isPractice() || this.step.isEmpty()) {
			return getTranslation("assessment.on.look");
		}
		if (isPassed()) {
			return getTranslation("assessment.on.passed");
		}
		return switch (this.decision) {
			case StartDecision.MayStart may -> getTranslation("assessment.on.again", may.attemptsLeft());
			case StartDecision.CoolingDown waiting -> this.waiting.until(this, "assessment.on.wait", waiting);
			case StartDecision.Resume resume -> getTranslation("assessment.on.resume");
			case StartDecision.AwaitingRating awaiting -> getTranslation("assessment.on.rating");
			case StartDecision.NoAttemptsLeft none -> getTranslation("assessment.on.none-left");
			case StartDecision.NotYetOpen early ->
				getTranslation("assessment.on.opens", Moments.dayAndTime(early.opens()));
			case StartDecision.Over over -> getTranslation("assessment.on.over");
		};
	}

	private boolean isPassed() {
		return this.step.filter((one) -> one.activity().done()).isPresent();
	}

	private void draw(ModuleState module, Runnable again) {
		if (isPassed()) {
			getContent()
				.add(ActionLink.primary(Links.onFrom(module), getTranslation("learning.next.go")).trailing(Icon.NEXT));
			if (this.review.summary().isPractice() && mayGo()) {
				getContent().add(Action.outlined(words(), again));
			}
			return;
		}
		boolean mayGo = mayGo();
		if (mayGo) {
			getContent().add(Action.primary(words(), again));
		}
		this.place.lessonToReadAgain(this.review).ifPresent((number) -> getContent().add(lesson(number, !mayGo)));
		if (this.decision instanceof StartDecision.CoolingDown waiting) {
			getContent().add(new NotYet(words(), this.waiting.until(this, "assessment.start.opens", waiting)));
		}
	}

	private boolean mayGo() {
		return switch (this.decision) {
			case StartDecision.MayStart may -> true;
			case StartDecision.Resume resume -> true;
			case StartDecision.AwaitingRating awaiting -> false;
			case StartDecision.CoolingDown waiting -> false;
			case StartDecision.NoAttemptsLeft none -> false;
			case StartDecision.NotYetOpen early -> false;
			case StartDecision.Over over -> false;
		};
	}

	private String words() {
		return getTranslation((this.decision instanceof StartDecision.Resume) ? "assessment.start.resume"
				: "assessment.on.try-again");
	}

	private Component lesson(int number, boolean filled) {
		var href = this.place.lessonHref(number);
		var words = getTranslation("assessment.on.lesson", number);
		return filled ? ActionLink.primary(href, words) : ActionLink.outlined(href, words);
	}

}
