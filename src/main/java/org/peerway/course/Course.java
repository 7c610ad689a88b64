package org.peerway.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.peerway.assessment.Quiz;
import org.peerway.base.lens.LensEntry;
import org.peerway.roleplay.PlayRules;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;

/**
 * A course as it stands in one immutable version, with everything that is taught in it.
 *
 * @param language two lower-case letters, as in {@code en}
 * @param modules all modules in order, also those that are not published yet
 * @param plays how often a role-play can be played without the coach
 * @param lens shorthand that the course teaches to do without
 */
public record Course(String id, String title, String summary, String language, List<CourseModule> modules,
		List<GlossaryTerm> glossary, List<Principle> principles, List<Programme> programmes, PlayRules plays,
		List<LensEntry> lens) {

	public Course {
		modules = List.copyOf(modules);
		glossary = List.copyOf(glossary);
		principles = List.copyOf(principles);
		programmes = List.copyOf(programmes);
		lens = List.copyOf(lens);
	}

	/** The modules that a trainee can take, in order. */
	public List<CourseModule> publishedModules() {
		return published().toList();
	}

	public Optional<CourseModule> module(String moduleId) {
		return this.modules.stream().filter((module) -> module.id().equals(moduleId)).findFirst();
	}

	public Optional<Lesson> lesson(String lessonId) {
		return published().flatMap((module) -> module.lessons().stream())
			.filter((lesson) -> lesson.id().equals(lessonId))
			.findFirst();
	}

	public Optional<CourseModule> moduleOfLesson(String lessonId) {
		return published().filter((module) -> module.lesson(lessonId).isPresent()).findFirst();
	}

	public Optional<Quiz> quiz(String quizId) {
		return published().flatMap((module) -> Stream.ofNullable(module.quiz()))
			.filter((quiz) -> quiz.id().equals(quizId))
			.findFirst();
	}

	public Optional<CourseModule> moduleOfQuiz(String quizId) {
		return published().filter((module) -> module.quiz() != null && module.quiz().id().equals(quizId)).findFirst();
	}

	public Optional<Scenario> scenario(String scenarioId) {
		return published().flatMap((module) -> module.scenarios().stream())
			.filter((scenario) -> scenario.id().equals(scenarioId))
			.findFirst();
	}

	public Optional<CourseModule> moduleOfScenario(String scenarioId) {
		return published()
			.filter((module) -> module.scenarios().stream().anyMatch((scenario) -> scenario.id().equals(scenarioId)))
			.findFirst();
	}

	public Optional<GlossaryTerm> term(String termId) {
		return this.glossary.stream().filter((term) -> term.id().equals(termId)).findFirst();
	}

	public Optional<Programme> programme(String programmeId) {
		return this.programmes.stream().filter((programme) -> programme.id().equals(programmeId)).findFirst();
	}

	private Stream<CourseModule> published() {
		return this.modules.stream().filter(CourseModule::published);
	}

}
