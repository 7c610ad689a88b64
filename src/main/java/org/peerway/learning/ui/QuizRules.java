package org.peerway.learning.ui;

import java.time.Duration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.assessment.Quiz;
import org.peerway.assessment.ReviewRule;
import org.peerway.assessment.StartDecision;
import org.peerway.assessment.Waits;
import org.peerway.assessment.Window;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.people.Allowance;

/** The exact rules of a quiz, said before it begins. */
final class QuizRules extends Composite<UnorderedList> {

	QuizRules(QuizPlace place, StartDecision decision, int used, Allowance allowance) {
		var quiz = place.quiz();
		getContent().addClassName("rules");
		if (quiz.rules().isPractice()) {
			add(Icon.LEAF, place.module().isPresent() ? "assessment.rule.practice" : "assessment.rule.practice.set");
			practice(quiz);
			return;
		}
		questions(quiz);
		add(Icon.CHECK, "assessment.rule.mark", quiz.passMark(), quiz.draw());
		if (quiz.isRated()) {
			add(Icon.PEOPLE, "assessment.rule.rated");
		}
		time(quiz, allowance);
		window(quiz.rules().window());
		add(Icon.PAPER, "assessment.rule.kept");
		boolean explained = !quiz.rules().review().equals(ReviewRule.POINTS);
		var why = quiz.isRated() ? "assessment.rule.why.rated" : "assessment.rule.why";
		add(Icon.EYE, explained ? why : "assessment.rule.points-only");
		int attempts = attempts(quiz, allowance);
		int left = left(attempts, decision, used);
		add(Icon.PATH, "assessment.rule.attempts", Math.max(attempts, used + left), left);
		waits(quiz.rules().waits());
		add(Icon.LEAF, "assessment.rule.best");
	}

	private void practice(Quiz quiz) {
		questions(quiz);
		boolean key = quiz.rules().review().during().contains(ReviewRule.Part.KEY);
		add(Icon.CHECK, key ? "assessment.rule.practice.check" : "assessment.rule.practice.check-only");
		if (quiz.questions().stream().anyMatch((question) -> question.head().aids().hint() != null)) {
			add(Icon.INFO, "assessment.rule.practice.hint");
		}
		if (quiz.questions().stream().anyMatch((question) -> question.kind().isRated())) {
			add(Icon.EYE, "assessment.rule.practice.texts");
		}
		add(Icon.PATH, isDrawn(quiz) ? "assessment.rule.practice.other" : "assessment.rule.practice.often");
		add(Icon.CLOCK, "assessment.rule.time", quiz.minutes());
		window(quiz.rules().window());
	}

	private void questions(Quiz quiz) {
		add(Icon.TEXT, isDrawn(quiz) ? "assessment.rule.questions" : "assessment.rule.questions.all", quiz.draw());
	}

	private static boolean isDrawn(Quiz quiz) {
		return quiz.draw() < quiz.questions().size();
	}

	private static int attempts(Quiz quiz, Allowance allowance) {
		return quiz.rules().attempts() + allowance.extraAttempts();
	}

	/** A person's own time, before it begins to run. */
	private void time(Quiz quiz, Allowance allowance) {
		var limit = quiz.rules().time().limit();
		var own = quiz.rules().time().ownTime(allowance);
		if (limit == null) {
			add(Icon.CLOCK, "assessment.rule.time", quiz.minutes());
			return;
		}
		own.ifPresentOrElse((time) -> {
			add(Icon.CLOCK, time.equals(limit) ? "assessment.rule.limit" : "assessment.rule.limit.own",
					time.toMinutes());
			add(Icon.PAPER, "assessment.rule.expiry");
		}, () -> add(Icon.CLOCK, "assessment.rule.untimed", quiz.minutes()));
		if (own.isPresent() && allowance.breaks()) {
			add(Icon.LEAF, "assessment.rule.breaks");
		}
	}

	private void window(Window window) {
		if (window.opens() != null) {
			add(Icon.CALENDAR, "assessment.rule.opens", Moments.dayAndTime(window.opens()));
		}
		if (window.closes() != null) {
			add(Icon.CALENDAR, window.hard() ? "assessment.rule.closes.hard" : "assessment.rule.closes",
					Moments.dayAndTime(window.closes()));
		}
	}

	private static int left(int attempts, StartDecision decision, int used) {
		return switch (decision) {
			case StartDecision.MayStart may -> may.attemptsLeft();
			case StartDecision.NoAttemptsLeft none -> 0;
			case StartDecision.Resume resume -> Math.max(0, attempts - used);
			case StartDecision.AwaitingRating awaiting -> Math.max(0, attempts - used);
			case StartDecision.CoolingDown waiting -> waiting.attemptsLeft();
			case StartDecision.NotYetOpen early -> early.attemptsLeft();
			case StartDecision.Over over -> 0;
		};
	}

	private void waits(Waits waits) {
		if (waits.afterFirst().equals(waits.afterLater())) {
			if (waits.afterFirst().isPositive()) {
				add(Icon.CALENDAR, "assessment.rule.wait", length(waits.afterFirst()));
			}
			return;
		}
		add(Icon.CALENDAR, "assessment.rule.waits", length(waits.afterFirst()), length(waits.afterLater()));
	}

	private String length(Duration time) {
		if (time.toMinutes() < 120) {
			return getTranslation("assessment.length.minutes", time.toMinutes());
		}
		return (time.toHours() < 48) ? getTranslation("assessment.length.hours", time.toHours())
				: getTranslation("assessment.length.days", time.toDays());
	}

	private void add(Icon icon, String key, Object... parameters) {
		getContent().add(new ListItem(icon.draw(), new Span(getTranslation(key, parameters))));
	}

}
