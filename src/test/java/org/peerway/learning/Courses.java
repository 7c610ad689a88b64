package org.peerway.learning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.ReviewRule;
import org.peerway.assessment.Window;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.TrueFalse;
import org.peerway.course.Course;
import org.peerway.course.CourseModule;
import org.peerway.course.Lesson;
import org.peerway.course.Reflection;
import org.peerway.roleplay.PlayRules;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

/** Small courses for the tests of learning. */
final class Courses {

	private Courses() {
	}

	/** Module 1 is planned, modules 2 and 3 are published with two lessons each. */
	static Course twoPublished() {
		return course(CourseModule.planned(1, "planned", "Planned", 2), module(2, "first"), module(3, "second"));
	}

	static Course course(CourseModule... modules) {
		return new Course("foundations", "Foundations", "", "en", List.of(modules), List.of(), List.of(), List.of(),
				PlayRules.NONE, List.of());
	}

	static CourseModule module(int number, String id) {
		return new CourseModule(number, id, "Module " + id, 2, true, "", List.of(), null,
				List.of(lesson(id + "-a"), lesson(id + "-b")), quiz(id + "-quiz"), List.of(scenario(id + "-talk")),
				new Reflection(id + "-reflection", 15, "Think"));
	}

	/** A module whose quiz is there to practice. */
	static CourseModule practice(int number, String id) {
		var module = module(number, id);
		var questions = quiz(id + "-quiz").questions();
		var practice = new Quiz(id + "-quiz", "Quiz " + id, 20, 10, 0,
				AttemptRules.practice(Window.ALWAYS, ReviewRule.PRACTICE), questions);
		return new CourseModule(number, id, module.title(), 2, true, "", List.of(), null, module.lessons(), practice,
				module.scenarios(), module.reflection());
	}

	private static Lesson lesson(String id) {
		return new Lesson(id, "Lesson " + id, 10, List.of(), "", null, false, List.of(), List.of(), List.of());
	}

	private static Quiz quiz(String id) {
		List<Question> questions = new ArrayList<>();
		IntStream.range(0, 10)
			.forEach((number) -> questions.add(new TrueFalse(
					new Head(id + number, "", List.of(), Head.Level.RECALL, "", null, ""), true, "", "")));
		return new Quiz(id, "Quiz " + id, 20, 10, 7, 5, Duration.ofMinutes(15), questions);
	}

	private static Scenario scenario(String id) {
		var choice = new Choice("a", "", "end", Map.of(), "", null, null);
		return new Scenario(id, "Talk " + id, 15, "", "", "", null, List.of(),
				List.of(new Speaker("devon", "Devon", "")), "start",
				List.of(new Turn("start", "devon", "", List.of(choice))), List.of(new Ending("end", "", "", "")));
	}

}
