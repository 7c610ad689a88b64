package org.peerway.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

import org.peerway.assessment.AttemptId;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.QuizRef;
import org.peerway.base.Afresh;
import org.peerway.course.CourseCatalogue;
import org.peerway.course.CourseModule;
import org.peerway.course.Lesson;
import org.peerway.learning.Activity.Kind;
import org.peerway.people.CurrentPerson;
import org.peerway.roleplay.PlayId;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.ScenarioRef;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A trainee's own learning: the path, lessons, words of their own, and the doors to
 * quizzes and role-plays.
 */
@Service
@PreAuthorize("hasRole('TRAINEE')")
public class LearningService {

	private final Enrolments enrolments;

	private final Cohorts cohorts;

	private final LessonReads lessons;

	private final Notebook notebook;

	private final Attestations attestations;

	private final Progress progress;

	private final CourseCatalogue catalogue;

	private final AttemptService attempts;

	private final PlayService plays;

	private final CurrentPerson current;

	private final Afresh afresh;

	private final Clock clock;

	LearningService(Enrolments enrolments, Cohorts cohorts, LessonReads lessons, Notebook notebook,
			Attestations attestations, Progress progress, CourseCatalogue catalogue, AttemptService attempts,
			PlayService plays, CurrentPerson current, Afresh afresh, Clock clock) {
		this.enrolments = enrolments;
		this.cohorts = cohorts;
		this.lessons = lessons;
		this.notebook = notebook;
		this.attestations = attestations;
		this.progress = progress;
		this.catalogue = catalogue;
		this.attempts = attempts;
		this.plays = plays;
		this.current = current;
		this.afresh = afresh;
		this.clock = clock;
	}

	/** The acting trainee's way, or nothing while they are in no cohort. */
	@Transactional(readOnly = true)
	public Optional<Journey> journey() {
		return enrolment().map((enrolment) -> {
			var state = this.progress.of(enrolment);
			var resume = enrolment.lastLesson()
				.flatMap((lesson) -> state.find(Kind.LESSON, lesson))
				.filter((step) -> !step.activity().done() && step.activity().lock().allowed());
			var course = this.catalogue.course(enrolment.courseVersion());
			var cohort = this.cohorts.findById(enrolment.cohort().value()).orElseThrow();
			return new Journey(enrolment.id(), enrolment.courseVersion(), course.title(), cohort.name(), state, resume,
					this.attestations.findByEnrolment(enrolment.id().value()).isPresent());
		});
	}

	/**
	 * Opens a lesson and remembers the place.
	 * @throws NotOpenException if its module is still closed
	 * @throws NoSuchElementException if the course has no such lesson
	 */
	@Transactional
	public LessonPage openLesson(String lessonId) {
		var enrolment = mustBeEnrolled();
		var step = open(enrolment, Kind.LESSON, lessonId);
		this.enrolments.visit(enrolment.id().value(), lessonId, this.clock.instant());
		var lessons = module(enrolment, step.module().id()).lessons();
		int index = indexOf(lessons, lessonId);
		return new LessonPage(enrolment.courseVersion(), step.module(), lessons.get(index), index + 1, lessons.size(),
				step.activity().done(), (index > 0) ? Optional.of(lessons.get(index - 1)) : Optional.empty(),
				(index + 1 < lessons.size()) ? Optional.of(lessons.get(index + 1)) : Optional.empty(),
				this.notebook.words(enrolment.id(), Writing.Kind.NOTE, lessonId));
	}

	/** Marks an open lesson as read; doing so again changes nothing. */
	public void markRead(String lessonId) {
		this.afresh.run(() -> {
			var enrolment = mustBeEnrolled();
			var read = open(enrolment, Kind.LESSON, lessonId).activity().done();
			if (!read) {
				this.lessons.saveAndFlush(new LessonRead(enrolment.id(), lessonId, this.clock.instant()));
			}
			return read;
		});
	}

	/**
	 * Saves the private words below a lesson's "Try it"; nobody else can read them.
	 * @param seen when the words were last kept that the writer started from
	 * @throws StaleWordsException if other words were kept since
	 */
	public Instant saveNote(String lessonId, Optional<Instant> seen, String text) {
		return this.afresh.run(() -> {
			var enrolment = mustBeEnrolled();
			open(enrolment, Kind.LESSON, lessonId);
			return this.notebook.write(enrolment.id(), Writing.Kind.NOTE, lessonId, seen, text);
		});
	}

	@Transactional(readOnly = true)
	public ReflectionPage reflection(String moduleId) {
		var enrolment = mustBeEnrolled();
		var step = open(enrolment, Kind.REFLECTION, moduleId);
		var writing = this.notebook.find(enrolment.id(), Writing.Kind.REFLECTION, moduleId);
		var prompt = Objects.requireNonNull(module(enrolment, moduleId).reflection()).prompt();
		return new ReflectionPage(step.module(), prompt, writing.map(Writing::words).orElse(Words.NONE),
				writing.flatMap(Writing::handedInAt));
	}

	/**
	 * Saves a reflection.
	 * @param seen when the words were last kept that the writer started from
	 * @throws StaleWordsException if other words were kept since
	 */
	public Instant saveReflection(String moduleId, Optional<Instant> seen, String text) {
		return this.afresh.run(() -> {
			var enrolment = mustBeEnrolled();
			open(enrolment, Kind.REFLECTION, moduleId);
			return this.notebook.write(enrolment.id(), Writing.Kind.REFLECTION, moduleId, seen, text);
		});
	}

	/**
	 * Hands the reflection in to the trainers of the cohort; it can still be changed
	 * afterwards.
	 * @throws IllegalStateException if nothing was written
	 */
	@Transactional
	public void handInReflection(String moduleId) {
		var enrolment = mustBeEnrolled();
		open(enrolment, Kind.REFLECTION, moduleId);
		this.notebook.handIn(enrolment.id(), moduleId);
		this.enrolments.seen(enrolment.id().value(), this.clock.instant());
	}

	/**
	 * Starts the module's quiz, or goes on with the attempt that is open; the engine
	 * opens its own transaction.
	 */
	public AttemptId startQuiz(String quizId) {
		var enrolment = mustBeEnrolled();
		open(enrolment, Kind.QUIZ, quizId);
		this.enrolments.seen(enrolment.id().value(), this.clock.instant());
		return this.attempts.startOrResume(new QuizRef(enrolment.courseVersion(), quizId));
	}

	/**
	 * Starts a role-play, or goes on with the one that is open; the engine opens its own
	 * transaction.
	 * @param language it is played in, if the scenario speaks it
	 * @throws org.peerway.roleplay.NotNowException if the rules allow no further play
	 * without the coach now
	 */
	public PlayId startScenario(String scenarioId, PlayMode mode, Locale language) {
		var enrolment = mustBeEnrolled();
		open(enrolment, Kind.SCENARIO, scenarioId);
		this.enrolments.seen(enrolment.id().value(), this.clock.instant());
		return this.plays.startOrResume(new ScenarioRef(enrolment.courseVersion(), scenarioId), mode, language);
	}

	private CourseState.Step open(Enrolment enrolment, Kind kind, String id) {
		var step = this.progress.of(enrolment)
			.find(kind, id)
			.orElseThrow(() -> new NoSuchElementException("No " + kind + " " + id + " in this course"));
		if (!step.activity().lock().allowed()) {
			throw new NotOpenException(step.activity().lock());
		}
		return step;
	}

	private CourseModule module(Enrolment enrolment, String moduleId) {
		return this.catalogue.course(enrolment.courseVersion()).module(moduleId).orElseThrow();
	}

	private static int indexOf(List<Lesson> lessons, String id) {
		return lessons.stream().map(Lesson::id).toList().indexOf(id);
	}

	private Optional<Enrolment> enrolment() {
		return this.enrolments.findFirstByPersonOrderByEnrolledAtDesc(this.current.id().value());
	}

	private Enrolment mustBeEnrolled() {
		return enrolment().orElseThrow(() -> new NoSuchElementException("Not enrolled in a course"));
	}

}
