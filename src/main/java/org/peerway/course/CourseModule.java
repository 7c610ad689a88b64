package org.peerway.course;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.Quiz;
import org.peerway.roleplay.script.Scenario;

/**
 * A unit of the course; one that is not published yet has a number, a title and planned
 * hours only.
 *
 * @param number its place in the course, from 1
 * @param hours planned hours, the live part included
 * @param quiz null only while the module is not published
 * @param reflection null only while the module is not published
 */
public record CourseModule(int number, String id, String title, double hours, boolean published, String summary,
		List<String> concepts, @Nullable String contentNote, List<Lesson> lessons, @Nullable Quiz quiz,
		List<Scenario> scenarios, @Nullable Reflection reflection) {

	public CourseModule {
		concepts = List.copyOf(concepts);
		lessons = List.copyOf(lessons);
		scenarios = List.copyOf(scenarios);
		if (published && (quiz == null || reflection == null || lessons.isEmpty())) {
			throw new IllegalArgumentException("Module " + id + " is published without all its parts");
		}
	}

	/** A module that is not written yet. */
	public static CourseModule planned(int number, String id, String title, double hours) {
		return new CourseModule(number, id, title, hours, false, "", List.of(), null, List.of(), null, List.of(), null);
	}

	public Optional<Lesson> lesson(String lessonId) {
		return this.lessons.stream().filter((lesson) -> lesson.id().equals(lessonId)).findFirst();
	}

	/** The time of all its parts that are taken alone, in minutes. */
	public int minutes() {
		int reading = this.lessons.stream().mapToInt(Lesson::minutes).sum();
		int practice = this.scenarios.stream().mapToInt(Scenario::minutes).sum();
		return reading + practice + ((this.quiz != null && !this.quiz.rules().isPractice()) ? this.quiz.minutes() : 0)
				+ ((this.reflection != null) ? this.reflection.minutes() : 0);
	}

}
