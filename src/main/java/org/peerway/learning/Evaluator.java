package org.peerway.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.peerway.assessment.Quiz;
import org.peerway.course.Course;
import org.peerway.course.CourseModule;
import org.peerway.course.Lesson;
import org.peerway.learning.Activity.Kind;
import org.peerway.learning.ModuleState.Standing;
import org.peerway.roleplay.script.Scenario;

/**
 * Answers what is done, what is next and why something is still closed: published modules
 * open one after the other, and within a module practice and quiz open when its lessons
 * are read. A quiz for practice is there for those who like; nothing waits for it.
 */
final class Evaluator {

	private Evaluator() {
	}

	static CourseState evaluate(Course course, Facts facts) {
		var states = new ArrayList<ModuleState>();
		Decision lock = Decision.YES;
		for (CourseModule module : course.modules()) {
			var state = module.published() ? published(module, facts, lock) : planned(module);
			states.add(state);
			if (state.isPublished() && !state.isDone()) {
				lock = new Decision(List.of(new Reason.ModuleFirst(module.number(), module.title())));
			}
		}
		return new CourseState(states);
	}

	private static ModuleState planned(CourseModule module) {
		return new ModuleState(module.number(), module.id(), module.title(), (int) Math.ceil(module.hours()),
				Standing.PLANNED, List.of(), Decision.YES, List.of());
	}

	private static ModuleState published(CourseModule module, Facts facts, Decision lock) {
		var missing = missing(module, facts);
		var standing = missing.isEmpty() ? Standing.DONE : lock.allowed() ? Standing.HERE : Standing.LATER;
		return new ModuleState(module.number(), module.id(), module.title(), (int) Math.ceil(module.minutes() / 60.0),
				standing, activities(module, facts, lock), lock, missing);
	}

	private static List<Activity> activities(CourseModule module, Facts facts, Decision lock) {
		var activities = new ArrayList<Activity>();
		for (Lesson lesson : module.lessons()) {
			activities.add(new Activity(Kind.LESSON, lesson.id(), lesson.title(), lesson.minutes(),
					facts.lessonsRead().contains(lesson.id()), lock));
		}
		var afterLessons = afterLessons(module, facts, lock);
		for (Scenario scenario : module.scenarios()) {
			activities.add(new Activity(Kind.SCENARIO, scenario.id(), scenario.title(), scenario.minutes(),
					facts.scenariosEnded().contains(scenario.id()), afterLessons));
		}
		Optional.ofNullable(module.reflection())
			.ifPresent((reflection) -> activities.add(new Activity(Kind.REFLECTION, module.id(), module.title(),
					reflection.minutes(), facts.reflectionsHandedIn().contains(module.id()), lock)));
		Optional.ofNullable(module.quiz())
			.ifPresent((quiz) -> activities.add(new Activity(Kind.QUIZ, quiz.id(), quiz.title(), quiz.minutes(),
					facts.done(quiz), afterLessons, facts.waiting(quiz.id()), quiz.rules().isPractice())));
		return activities;
	}

	private static Decision afterLessons(CourseModule module, Facts facts, Decision lock) {
		if (!lock.allowed()) {
			return lock;
		}
		return lessonsUnread(module, facts).map((reason) -> new Decision(List.of(reason))).orElse(Decision.YES);
	}

	private static Optional<Reason> lessonsUnread(CourseModule module, Facts facts) {
		int total = module.lessons().size();
		int read = (int) module.lessons()
			.stream()
			.filter((lesson) -> facts.lessonsRead().contains(lesson.id()))
			.count();
		return (read < total) ? Optional.of(new Reason.LessonsUnread(read, total)) : Optional.empty();
	}

	private static List<Reason> missing(CourseModule module, Facts facts) {
		var missing = new ArrayList<Reason>();
		lessonsUnread(module, facts).ifPresent(missing::add);
		module.scenarios()
			.stream()
			.filter((scenario) -> !facts.scenariosEnded().contains(scenario.id()))
			.forEach((scenario) -> missing.add(new Reason.ScenarioNotPlayed(scenario.title())));
		Optional.ofNullable(module.reflection())
			.filter((reflection) -> !facts.reflectionsHandedIn().contains(module.id()))
			.ifPresent((reflection) -> missing.add(new Reason.ReflectionOpen()));
		Optional.ofNullable(module.quiz())
			.filter((quiz) -> !quiz.rules().isPractice() && !facts.done(quiz))
			.ifPresent((quiz) -> missing
				.add(facts.waiting(quiz.id()) ? new Reason.QuizAwaitsRating() : notPassed(quiz, facts)));
		return missing;
	}

	private static Reason notPassed(Quiz quiz, Facts facts) {
		var standing = facts.quizzes().get(quiz.id());
		return new Reason.QuizNotPassed((standing != null) ? standing.best().value() : 0, quiz.passMark(), quiz.draw(),
				(standing != null) ? standing.attempts() : 0);
	}

}
