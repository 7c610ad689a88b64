package org.peerway.learning.ui;

import com.vaadin.flow.component.Component;

import org.peerway.assessment.Points;
import org.peerway.learning.Decision;
import org.peerway.learning.Reason;
import org.peerway.learning.Stuck;

/** Says reasons and signals in words of the person's language. */
final class Texts {

	private Texts() {
	}

	/** Why something is not open: its first reason. */
	static String why(Component on, Decision decision) {
		return decision.reasons().stream().findFirst().map((reason) -> of(on, reason)).orElse("");
	}

	static String of(Component on, Reason reason) {
		return switch (reason) {
			case Reason.ModuleFirst first -> say(on, "learning.reason.module", first.number(), first.title());
			case Reason.LessonsUnread unread -> say(on, "learning.reason.lessons", unread.read(), unread.total());
			case Reason.ScenarioNotPlayed scenario -> say(on, "learning.reason.scenario", scenario.title());
			case Reason.QuizNotPassed quiz when quiz.attempts() == 0 ->
				say(on, "learning.reason.quiz-new", quiz.passMark(), quiz.total());
			case Reason.QuizNotPassed quiz ->
				say(on, "learning.reason.quiz", points(quiz.best()), quiz.passMark(), quiz.total());
			case Reason.QuizAwaitsRating awaiting -> say(on, "learning.reason.rating");
			case Reason.ReflectionOpen open -> say(on, "learning.reason.reflection");
		};
	}

	/** What a module still asks for, told to a trainer. */
	static String missing(Component on, Reason reason) {
		return (reason instanceof Reason.LessonsUnread unread)
				? say(on, "learning.missing.lessons", unread.read(), unread.total()) : of(on, reason);
	}

	static String of(Component on, Stuck stuck) {
		return switch (stuck) {
			case Stuck.AtQuiz quiz ->
				say(on, "learning.stuck.quiz", quiz.module(), quiz.attempts(), points(quiz.best()), quiz.passMark());
			case Stuck.Quiet quiet -> say(on, "learning.stuck.quiet", quiet.days());
		};
	}

	/** Points with two decimals where there are any, never rounded up to a pass mark. */
	static String points(double points) {
		return new Points(points).shown().toPlainString();
	}

	/** Minutes as a person says them: about 40 minutes, 1 h 45 min. */
	static String length(Component on, int minutes) {
		if (minutes < 60) {
			return say(on, "learning.length.minutes", minutes);
		}
		return (minutes % 60 == 0) ? say(on, "learning.length.hours", minutes / 60)
				: say(on, "learning.length.both", minutes / 60, minutes % 60);
	}

	/** Minutes exactly: 40 min, 1 h 45 min. */
	static String exactly(Component on, int minutes) {
		return (minutes < 60) ? say(on, "learning.time.minutes", minutes)
				: say(on, "learning.time.both", minutes / 60, minutes % 60);
	}

	static String say(Component on, String key, Object... parameters) {
		return on.getTranslation(key, parameters);
	}

}
