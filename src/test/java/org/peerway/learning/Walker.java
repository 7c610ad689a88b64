package org.peerway.learning;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.assessment.AttemptId;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.Sheet;
import org.peerway.assessment.Task;
import org.peerway.assessment.Ticks;
import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;
import org.peerway.course.CourseCatalogue;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayScreen;
import org.peerway.roleplay.PlayService;

import org.springframework.boot.test.context.TestComponent;

/**
 * Walks the built-in course as the acting trainee, through the same services as the
 * screens.
 */
@TestComponent
public class Walker {

	private final LearningService learning;

	private final AttemptService attempts;

	private final PlayService plays;

	private final CourseCatalogue catalogue;

	Walker(LearningService learning, AttemptService attempts, PlayService plays, CourseCatalogue catalogue) {
		this.learning = learning;
		this.attempts = attempts;
		this.plays = plays;
		this.catalogue = catalogue;
	}

	/** Does everything that is published. */
	public void walkAll() {
		for (var step = next(); step.isPresent(); step = next()) {
			doIt(step.get().activity());
		}
	}

	/** Does the next activities until one of that kind comes, which stays undone. */
	public Activity walkTo(Activity.Kind kind) {
		for (var step = next(); step.isPresent(); step = next()) {
			if (step.get().activity().kind() == kind) {
				return step.get().activity();
			}
			doIt(step.get().activity());
		}
		throw new IllegalStateException("No " + kind + " is left");
	}

	/**
	 * Answers every question of an open attempt with what fits, or with what does not.
	 */
	public void answer(AttemptId attempt, boolean fitting) {
		var sheet = this.attempts.open(attempt);
		var quiz = this.catalogue.quiz(sheet.quiz());
		int step = sheet.step();
		for (var item : sheet.items()) {
			var question = quiz.questions()
				.stream()
				.map(ChoiceQuestion.class::cast)
				.filter((one) -> one.head().ask().equals(item.ask()) && sameOptions(one, item))
				.findFirst()
				.orElseThrow();
			step = this.attempts.save(attempt, step, item.position(), response(question, item, fitting)).step();
		}
		this.attempts.submit(attempt, step);
	}

	private Optional<CourseState.Step> next() {
		return this.learning.journey().orElseThrow().state().next();
	}

	private void doIt(Activity activity) {
		switch (activity.kind()) {
			case LESSON -> this.learning.markRead(activity.id());
			case SCENARIO -> play(activity.id());
			case REFLECTION -> {
				this.learning.saveReflection(activity.id(), Optional.empty(), "What I take along.");
				this.learning.handInReflection(activity.id());
			}
			case QUIZ -> answer(this.learning.startQuiz(activity.id()), true);
		}
	}

	private void play(String scenario) {
		var id = this.learning.startScenario(scenario, PlayMode.COACHED, Locale.ENGLISH);
		var screen = this.plays.open(id);
		while (screen.now() instanceof PlayScreen.YourTurn || screen.now() instanceof PlayScreen.YourWords) {
			screen = (screen.now() instanceof PlayScreen.YourWords) ? this.plays.say(id, screen.step(), "I am here.")
					: this.plays.choose(id, screen.step(), 1);
		}
	}

	private static boolean sameOptions(ChoiceQuestion question, Sheet.Item item) {
		return question.options()
			.stream()
			.map(Option::text)
			.collect(Collectors.toSet())
			.equals(Ticks.choices(item).stream().map(Task.Part::text).collect(Collectors.toSet()));
	}

	private static Response response(ChoiceQuestion question, Sheet.Item item, boolean fitting) {
		if (question instanceof TrueFalse trueFalse) {
			boolean first = trueFalse.answer() == fitting;
			return Ticks.tick(Ticks.choices(item).get(first ? 0 : 1));
		}
		Map<String, Boolean> fits = question.options().stream().collect(Collectors.toMap(Option::text, Option::fits));
		var tokens = Ticks.choices(item)
			.stream()
			.filter((choice) -> fits.get(choice.text()) == fitting)
			.map(Task.Part::token);
		return new Response.Chosen((question instanceof SingleChoice) ? Set.of(tokens.findFirst().orElseThrow())
				: tokens.collect(Collectors.toSet()));
	}

}
