package org.peerway.learning;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.peerway.assessment.Points;
import org.peerway.assessment.QuizStanding;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.ModuleState.Standing;
import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluatorTests {

	private static final PersonId ROSA = PersonId.random();

	private static final Facts FIRST_DONE = new Facts(Set.of("first-a", "first-b"), Set.of("first-talk"),
			Map.of("first-quiz", new QuizStanding(ROSA, "first-quiz", 1, new Points(8), true, false)), Set.of("first"));

	@Test
	void beginsAtTheFirstPublishedModule() {
		var state = Evaluator.evaluate(Courses.twoPublished(), Facts.NONE);

		assertThat(state.modules()).extracting(ModuleState::standing)
			.containsExactly(Standing.PLANNED, Standing.HERE, Standing.LATER);
		assertThat(state.next().orElseThrow().activity().id()).isEqualTo("first-a");
		assertThat(state.isComplete()).isFalse();
	}

	@Test
	void saysWhichModuleComesFirst() {
		var state = Evaluator.evaluate(Courses.twoPublished(), Facts.NONE);

		var second = state.module("second").orElseThrow();
		assertThat(second.lock().reasons()).containsExactly(new Reason.ModuleFirst(2, "Module first"));
		assertThat(second.activities()).allMatch((activity) -> !activity.lock().allowed());
	}

	@Test
	void opensPracticeAndQuizWhenTheLessonsAreRead() {
		var one = Evaluator.evaluate(Courses.twoPublished(),
				new Facts(Set.of("first-a"), Set.of(), Map.of(), Set.of()));
		var both = Evaluator.evaluate(Courses.twoPublished(),
				new Facts(Set.of("first-a", "first-b"), Set.of(), Map.of(), Set.of()));

		assertThat(one.find(Kind.QUIZ, "first-quiz").orElseThrow().activity().lock().reasons())
			.containsExactly(new Reason.LessonsUnread(1, 2));
		assertThat(one.find(Kind.SCENARIO, "first-talk").orElseThrow().activity().lock().allowed()).isFalse();
		assertThat(both.find(Kind.QUIZ, "first-quiz").orElseThrow().activity().lock().allowed()).isTrue();
		assertThat(both.next().orElseThrow().activity().kind()).isEqualTo(Kind.SCENARIO);
	}

	@Test
	void namesEverythingThatIsMissing() {
		var failed = new QuizStanding(ROSA, "first-quiz", 2, new Points(6), false, false);
		var state = Evaluator.evaluate(Courses.twoPublished(),
				new Facts(Set.of("first-a"), Set.of(), Map.of("first-quiz", failed), Set.of()));

		assertThat(state.module("first").orElseThrow().missing()).containsExactly(new Reason.LessonsUnread(1, 2),
				new Reason.ScenarioNotPlayed("Talk first-talk"), new Reason.ReflectionOpen(),
				new Reason.QuizNotPassed(6, 7, 10, 2));
	}

	@Test
	void quizThatPeopleRateLiesWithThem() {
		var handedIn = new QuizStanding(ROSA, "first-quiz", 1, new Points(3), false, true);
		var state = Evaluator.evaluate(Courses.twoPublished(), new Facts(FIRST_DONE.lessonsRead(),
				FIRST_DONE.scenariosEnded(), Map.of("first-quiz", handedIn), FIRST_DONE.reflectionsHandedIn()));

		assertThat(state.module("first").orElseThrow().missing()).containsExactly(new Reason.QuizAwaitsRating());
		assertThat(state.next()).isEmpty();
		assertThat(state.waiting().orElseThrow().activity().id()).isEqualTo("first-quiz");
		assertThat(state.module("second").orElseThrow().standing()).isEqualTo(Standing.LATER);
	}

	@Test
	void quizThatIsPassedWaitsForNobody() {
		var again = new QuizStanding(ROSA, "first-quiz", 1, new Points(8), true, true);
		var state = Evaluator.evaluate(Courses.twoPublished(), new Facts(FIRST_DONE.lessonsRead(),
				FIRST_DONE.scenariosEnded(), Map.of("first-quiz", again), FIRST_DONE.reflectionsHandedIn()));

		assertThat(state.module("first").orElseThrow().isDone()).isTrue();
		assertThat(state.waiting()).isEmpty();
	}

	@Test
	void goesOnToTheNextModuleWhenOneIsDone() {
		var state = Evaluator.evaluate(Courses.twoPublished(), FIRST_DONE);

		assertThat(state.modules()).extracting(ModuleState::standing)
			.containsExactly(Standing.PLANNED, Standing.DONE, Standing.HERE);
		assertThat(state.next().orElseThrow().activity().id()).isEqualTo("second-a");
		assertThat(state.minutesDone()).isEqualTo(70);
		assertThat(state.minutes()).isEqualTo(140);
	}

	@Test
	void nothingWaitsForPractice() {
		var course = Courses.course(Courses.practice(2, "first"), Courses.module(3, "second"));
		var without = new Facts(FIRST_DONE.lessonsRead(), FIRST_DONE.scenariosEnded(), Map.of(), Set.of("first"));
		var tried = new Facts(Set.of(), Set.of(),
				Map.of("first-quiz", new QuizStanding(ROSA, "first-quiz", 1, new Points(0), false, false)), Set.of());

		var state = Evaluator.evaluate(course, without);

		assertThat(state.module("first").orElseThrow().isDone()).isTrue();
		assertThat(state.next().orElseThrow().activity().id()).isEqualTo("second-a");
		assertThat(state.minutesDone()).isEqualTo(50);
		assertThat(practice(state)).matches(Activity::optional).matches((activity) -> !activity.done());
		assertThat(practice(Evaluator.evaluate(course, tried)).done()).isTrue();
		assertThat(Evaluator.evaluate(course, tried).module("first").orElseThrow().missing())
			.noneMatch(Reason.QuizNotPassed.class::isInstance);
	}

	private static Activity practice(CourseState state) {
		return state.find(Kind.QUIZ, "first-quiz").orElseThrow().activity();
	}

	@Test
	void isCompleteWhenAllPublishedModulesAreDone() {
		var state = Evaluator.evaluate(Courses.course(Courses.module(2, "first")), FIRST_DONE);

		assertThat(state.isComplete()).isTrue();
		assertThat(state.next()).isEmpty();
	}

	@Test
	void aCourseWithoutPublishedModulesIsNeverComplete() {
		var state = Evaluator.evaluate(Courses.course(), Facts.NONE);

		assertThat(state.isComplete()).isFalse();
	}

}
