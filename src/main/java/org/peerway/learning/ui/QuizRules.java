package org.peerway.learning.ui;

import java.time.Duration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.assessment.Quiz;
import org.peerway.assessment.StartDecision;
import org.peerway.base.ui.Icon;

/** The exact rules of a quiz, said before it begins. */
final class QuizRules extends Composite<UnorderedList> {

	QuizRules(Quiz quiz, StartDecision decision, int used) {
		getContent().addClassName("rules");
		add(Icon.TEXT, "assessment.rule.questions", quiz.draw());
		add(Icon.CHECK, "assessment.rule.mark", quiz.passMark(), quiz.draw());
		add(Icon.CLOCK, "assessment.rule.time", quiz.minutes());
		add(Icon.PAPER, "assessment.rule.kept");
		add(Icon.EYE, "assessment.rule.why");
		add(Icon.PATH, "assessment.rule.attempts", quiz.attempts(), left(quiz, decision, used));
		if (quiz.coolDown().isPositive()) {
			add(Icon.CALENDAR, "assessment.rule.wait", length(quiz.coolDown()));
		}
		add(Icon.LEAF, "assessment.rule.best");
	}

	private static int left(Quiz quiz, StartDecision decision, int used) {
		return switch (decision) {
			case StartDecision.MayStart may -> may.attemptsLeft();
			case StartDecision.NoAttemptsLeft none -> 0;
			case StartDecision.Resume resume -> quiz.attempts() - used;
			case StartDecision.CoolingDown waiting -> quiz.attempts() - used;
		};
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
