package org.peerway.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.Quiz;
import org.peerway.base.lens.Lens;
import org.peerway.base.lens.LensFinding;
import org.peerway.course.content.ContentReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuiltInCourseTests {

	private static final double HIGHEST_GRADE = 8;

	private static final int COPIED_RUN = 8;

	private static final int LONGEST_QUOTATION = 25;

	private static final int MOST_QUOTATIONS = 6;

	private static final Path SOURCES = Path.of("../shared/sources");

	/** The concepts of the curriculum, by module. */
	private static final Map<String, List<String>> CONCEPTS = Map.of("peer-principles",
			List.of("peer-principle", "helper-principle", "structural-standards", "process-standards",
					"hope-role-model"),
			"critical-learning",
			List.of("how-we-know", "naming", "learned-responses", "ask-meaning", "share-own-process"), "language",
			List.of("symptom-language", "experience-language", "talking-about", "thingness", "person-first"));

	/** Those with a star: practised in a scenario. */
	private static final Map<String, List<String>> PRACTISED = Map.of("peer-principles",
			List.of("peer-principle", "helper-principle", "hope-role-model"), "critical-learning",
			List.of("how-we-know", "learned-responses", "ask-meaning", "share-own-process"), "language",
			List.of("symptom-language", "experience-language", "talking-about"));

	private final ContentReader.Reading reading = ContentReader.read(Path.of("content"));

	@Test
	void hasNoFault() {
		assertThat(this.reading.faults()).isEmpty();
	}

	@Test
	void publishesTheModulesThatAreWritten() {
		assertThat(course().modules()).hasSize(14);
		assertThat(course().publishedModules()).extracting(CourseModule::id)
			.containsExactlyInAnyOrderElementsOf(CONCEPTS.keySet());
	}

	@ParameterizedTest
	@MethodSource("modules")
	void teachesAndAsksEveryConcept(CourseModule module) {
		assertThat(module.concepts()).containsExactlyElementsOf(CONCEPTS.get(module.id()));
		assertThat(module.concepts()).allSatisfy((concept) -> {
			assertThat(module.lessons()).anyMatch((lesson) -> lesson.concepts().contains(concept));
			assertThat(questions(module, concept)).hasSizeGreaterThanOrEqualTo(2)
				.anyMatch((question) -> question.head().level() == Head.Level.APPLIED);
		});
	}

	@ParameterizedTest
	@MethodSource("modules")
	void practisesEveryConceptWithAStar(CourseModule module) {
		assertThat(PRACTISED.get(module.id())).allSatisfy((concept) -> assertThat(module.scenarios())
			.anyMatch((scenario) -> scenario.concepts().contains(concept)));
	}

	@ParameterizedTest
	@MethodSource("modules")
	void hasTheSizeOfTheCurriculum(CourseModule module) {
		assertThat(module.lessons()).hasSizeBetween(4, 7);
		assertThat(quiz(module).questions()).hasSizeGreaterThanOrEqualTo(20);
		assertThat(quiz(module).draw()).isEqualTo(10);
		assertThat(module.scenarios()).isNotEmpty()
			.allSatisfy((scenario) -> assertThat(scenario.turns()).hasSizeBetween(8, 25));
	}

	@ParameterizedTest
	@MethodSource("modules")
	void hasFeedbackForEveryOption(CourseModule module) {
		assertThat(quiz(module).questions())
			.allSatisfy((question) -> assertThat(((ChoiceQuestion) question).options()).extracting(Option::feedback)
				.noneMatch(String::isBlank));
	}

	@ParameterizedTest
	@MethodSource("lessons")
	void isWrittenForEighthGradeOrLower(Lesson lesson) {
		assertThat(Readability.grade(lessonText(lesson))).isLessThanOrEqualTo(HIGHEST_GRADE);
	}

	@ParameterizedTest
	@MethodSource("lessons")
	void takesAboutTheTimeItSays(Lesson lesson) {
		int reading = Readability.words(lessonText(lesson)).size() / 200;

		assertThat(lesson.minutes()).isBetween(reading, reading + 10);
	}

	@Test
	void keepsTheHelpLinesNearHardMaterial() {
		assertThat(course().publishedModules()).flatExtracting(CourseModule::lessons)
			.filteredOn((lesson) -> lessonText(lesson).matches("(?is).*\\b(suicid\\w*|self-harm|coerc\\w*)\\b.*"))
			.allSatisfy((lesson) -> {
				assertThat(lesson.contentNote()).isNotBlank();
				assertThat(lesson.helpLines()).isTrue();
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void teachesToDoWithoutSeventyPiecesOfShorthand(String language) {
		var lens = course().lens().stream().filter((entry) -> entry.language().equals(language)).toList();

		assertThat(lens).hasSizeGreaterThanOrEqualTo(70)
			.allSatisfy((entry) -> assertThat(entry.why()).endsWith("."))
			.allSatisfy((entry) -> assertThat(Objects.requireNonNullElse(entry.question(), "?")).endsWith("?"));
	}

	@Test
	void showsShorthandAsExamplesOnly() {
		var lens = Lens.of(course().lens());

		assertThat(bodies("/lessons/")).hasSameSizeAs(lessons())
			.allSatisfy((body) -> assertThat(lens.look(body, Locale.ENGLISH)).allMatch(LensFinding::quoted));
		assertThat(bodies("language/lessons/"))
			.anySatisfy((body) -> assertThat(lens.look(body, Locale.ENGLISH)).isNotEmpty());
	}

	@Test
	void copiesNoSentenceOfItsSources() throws IOException {
		assumeThat(SOURCES).isDirectory();
		Set<String> sources = new HashSet<>();
		for (Path source : sources()) {
			sources.addAll(Readability.runs(Files.readString(source), COPIED_RUN));
		}

		List<String> copied = this.reading.files()
			.texts()
			.values()
			.stream()
			.flatMap((text) -> Readability.runs(withoutQuotations(withoutReferences(text)), COPIED_RUN).stream())
			.filter(sources::contains)
			.toList();

		assertThat(copied).isEmpty();
	}

	@Test
	void quotesItsSourcesSeldomAndShortly() throws IOException {
		assumeThat(SOURCES).isDirectory();
		Set<String> sources = new HashSet<>();
		for (Path source : sources()) {
			sources.addAll(Readability.runs(Files.readString(source), COPIED_RUN));
		}

		List<String> quotations = this.reading.files()
			.texts()
			.values()
			.stream()
			.flatMap((text) -> Readability.quotations(withoutReferences(text)).stream())
			.filter((quotation) -> Readability.runs(quotation, COPIED_RUN).stream().anyMatch(sources::contains))
			.toList();

		assertThat(quotations).hasSizeLessThanOrEqualTo(MOST_QUOTATIONS)
			.allMatch((quotation) -> Readability.words(quotation).size() <= LONGEST_QUOTATION);
	}

	List<CourseModule> modules() {
		return course().publishedModules();
	}

	List<Lesson> lessons() {
		return modules().stream().flatMap((module) -> module.lessons().stream()).toList();
	}

	private Course course() {
		return this.reading.course().orElseThrow(() -> new AssertionError(this.reading.faults().toString()));
	}

	private static Quiz quiz(CourseModule module) {
		return Objects.requireNonNull(module.quiz());
	}

	private static List<Question> questions(CourseModule module, String concept) {
		return quiz(module).questions()
			.stream()
			.filter((question) -> question.head().concepts().contains(concept))
			.toList();
	}

	private static String lessonText(Lesson lesson) {
		var text = new StringBuilder(lesson.lead()).append('\n');
		lesson.sections().forEach((section) -> text.append(Readability.textOf(section.html())).append('\n'));
		return text.toString();
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.list(SOURCES)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	private List<String> bodies(String folder) {
		return this.reading.files()
			.texts()
			.entrySet()
			.stream()
			.filter((file) -> file.getKey().contains(folder))
			.map((file) -> file.getValue().substring(file.getValue().indexOf("\n---\n", 1)))
			.toList();
	}

	// The titles of the sources themselves are named, not copied.
	private static String withoutReferences(String text) {
		return text.replaceAll("(?s)\nsources:\n(  - [^\n]*\n)+", "\n");
	}

	private static String withoutQuotations(String text) {
		for (String quotation : Readability.quotations(text)) {
			text = text.replace(quotation, " ");
		}
		return text;
	}

}
