package org.peerway.learning;

import java.util.Objects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.peerway.assessment.AttemptService;
import org.peerway.assessment.QuizStanding;
import org.peerway.course.CourseCatalogue;
import org.peerway.people.PersonId;
import org.peerway.roleplay.PlayService;

import org.springframework.stereotype.Component;

/**
 * Gathers what is on record about enrolments and lets the {@link Evaluator} say where
 * they stand.
 */
@Component
class Progress {

	private final LessonReads lessons;

	private final AttemptService attempts;

	private final PlayService plays;

	private final CourseCatalogue catalogue;

	Progress(LessonReads lessons, AttemptService attempts, PlayService plays, CourseCatalogue catalogue) {
		this.lessons = lessons;
		this.attempts = attempts;
		this.plays = plays;
		this.catalogue = catalogue;
	}

	CourseState of(Enrolment enrolment) {
		return Objects.requireNonNull(of(List.of(enrolment), enrolment.courseVersion()).get(enrolment.id()));
	}

	/**
	 * The states of enrolments that share a course version, in a fixed number of queries.
	 */
	Map<EnrolmentId, CourseState> of(Collection<Enrolment> enrolments, UUID courseVersion) {
		if (enrolments.isEmpty()) {
			return Map.of();
		}
		var ids = enrolments.stream().map((enrolment) -> enrolment.id().value()).toList();
		var people = enrolments.stream().map(Enrolment::person).toList();
		var done = this.lessons.done(ids);
		var read = bySubject(done, true);
		var reflections = bySubject(done, false);
		Map<PersonId, List<QuizStanding>> quizzes = this.attempts.standings(people, courseVersion);
		Map<PersonId, Set<String>> ended = this.plays.endedScenarios(people, courseVersion);
		var course = this.catalogue.course(courseVersion);
		var states = new HashMap<EnrolmentId, CourseState>();
		for (Enrolment enrolment : enrolments) {
			var facts = new Facts(read.getOrDefault(enrolment.id().value(), Set.of()),
					ended.getOrDefault(enrolment.person(), Set.of()),
					quizzes.getOrDefault(enrolment.person(), List.of())
						.stream()
						.collect(Collectors.toMap(QuizStanding::quiz, Function.identity())),
					reflections.getOrDefault(enrolment.id().value(), Set.of()));
			states.put(enrolment.id(), Evaluator.evaluate(course, facts));
		}
		return states;
	}

	private static Map<UUID, Set<String>> bySubject(List<LessonReads.DoneRow> rows, boolean lessons) {
		return rows.stream()
			.filter((row) -> row.isLesson() == lessons)
			.collect(Collectors.groupingBy(LessonReads.DoneRow::getEnrolment,
					Collectors.mapping(LessonReads.DoneRow::getSubject, Collectors.toSet())));
	}

}
