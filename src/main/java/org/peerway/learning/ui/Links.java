package org.peerway.learning.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;

import org.peerway.assessment.AttemptId;
import org.peerway.assessment.QuestionRef;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.compose.EditionQuizzes;
import org.peerway.learning.Activity;
import org.peerway.learning.CohortId;
import org.peerway.learning.EnrolmentId;
import org.peerway.learning.ModuleState;
import org.peerway.roleplay.PlayId;
import org.peerway.roleplay.ScenarioRef;

/** Addresses of the screens of this module. */
final class Links {

	private static final String AFTER = "after";

	private static final String ANSWER = "answer";

	private Links() {
	}

	static String to(Activity activity) {
		return switch (activity.kind()) {
			case LESSON -> "lesson/" + activity.id();
			case SCENARIO -> "practice/" + activity.id();
			case QUIZ -> "quiz/" + activity.id();
			case REFLECTION -> "reflection/" + activity.id();
		};
	}

	static String toModule(ModuleState module) {
		return "module/" + module.id();
	}

	/** Where to go on when something in the module is done. */
	static String onFrom(ModuleState module) {
		return module.isDone() ? "path" : toModule(module);
	}

	/** The door to a quiz of the course, or to one that a trainer set. */
	static String to(QuizRef ref) {
		return EditionQuizzes.has(ref) ? "set-quiz/" + ref.courseVersion() + "/" + ref.quiz() : "quiz/" + ref.quiz();
	}

	static String to(AttemptId attempt) {
		return "attempt/" + attempt.value();
	}

	static String toReview(AttemptId attempt) {
		return to(attempt) + "/review";
	}

	static String toCorrection(QuizRef ref, String question) {
		return "correction/" + ref.courseVersion() + "/" + ref.quiz() + "/" + question;
	}

	static String to(CohortId cohort) {
		return "cohorts/" + cohort.value();
	}

	/** The page of a cohort's board that follows somebody. */
	static String to(CohortId cohort, EnrolmentId after) {
		return to(cohort) + "?" + AFTER + "=" + after.value();
	}

	/** Whom the page of a board follows that an address names. */
	static Optional<EnrolmentId> after(Location location) {
		try {
			return location.getQueryParameters().getSingleParameter(AFTER).map(UUID::fromString).map(EnrolmentId::new);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	static String to(EnrolmentId enrolment) {
		return "trainee/" + enrolment.value();
	}

	static String toSet(ScenarioRef scenario) {
		return "set-practice/" + scenario.courseVersion() + "/" + scenario.scenario();
	}

	static String toInsight(ScenarioRef scenario) {
		return "insight/" + scenario.courseVersion() + "/" + scenario.scenario();
	}

	static String to(PlayId play) {
		return "play/" + play.value();
	}

	static String toDebrief(PlayId play) {
		return to(play) + "/debrief";
	}

	/** The play that the address of a screen names. */
	static Optional<PlayId> play(BeforeEnterEvent event) {
		try {
			return event.getRouteParameters().get("play").map(UUID::fromString).map(PlayId::new);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	static String toRating(QuestionRef question) {
		return "rating/" + question.quiz().courseVersion() + "/" + question.quiz().quiz() + "/" + question.question();
	}

	/** One answer to a question, by its number. */
	static String toRating(QuestionRef question, long answer) {
		return toRating(question) + "?" + ANSWER + "=" + answer;
	}

	/** The number of the answer that an address names. */
	static Optional<Long> answer(Location location) {
		try {
			return location.getQueryParameters().getSingleParameter(ANSWER).map(Long::valueOf);
		}
		catch (NumberFormatException ex) {
			throw new NotFoundException();
		}
	}

	static String toStatistics(QuizRef quiz) {
		return "statistics/" + quiz.courseVersion() + "/" + quiz.quiz();
	}

}
