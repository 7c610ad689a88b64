package org.peerway.course.content;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerway.assessment.Waits;
import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;
import org.peerway.course.Course;
import org.peerway.course.CourseModule;
import org.peerway.course.Lesson;
import org.peerway.course.Programme.Requirement;
import org.peerway.course.Section;
import org.peerway.roleplay.script.Principle;

import static org.assertj.core.api.Assertions.assertThat;

class ContentModelTests {

	@TempDir
	private Path folder;

	private Course course;

	@BeforeEach
	void read() {
		this.course = ContentFixture.in(this.folder).course();
	}

	@Test
	void holdsPublishedAndPlannedModulesInOrder() {
		assertThat(this.course.modules()).extracting(CourseModule::id).containsExactly("greeting", "parting");
		assertThat(this.course.publishedModules()).extracting(CourseModule::id).containsExactly("greeting");
		assertThat(this.course.module("parting")).get().satisfies((planned) -> {
			assertThat(planned.published()).isFalse();
			assertThat(planned.hours()).isEqualTo(1.5);
			assertThat(planned.quiz()).isNull();
		});
	}

	@Test
	void addsUpTheMinutesOfAModule() {
		assertThat(this.course.module("greeting")).get()
			.extracting(CourseModule::minutes)
			.isEqualTo(6 + 5 + 10 + 10 + 10);
	}

	@Test
	void holdsALessonWithItsFiveSections() {
		Lesson lesson = this.course.lesson("say-hello").orElseThrow();

		assertThat(lesson.sections()).extracting(Section::kind).containsExactly(Section.Kind.values());
		assertThat(lesson.section(Section.Kind.IDEA)).get()
			.extracting(Section::html)
			.asString()
			.contains("data-term=\"open-door\">open door</button>", "<a href=\"https://example.org\"",
					"<h3>Why it works</h3>");
		assertThat(lesson.section(Section.Kind.EXAMPLE)).get()
			.extracting(Section::html)
			.asString()
			.contains("<div class=\"talk-b\"><b>Teo</b>Hello. Who are you?</div>");
		assertThat(lesson.terms()).containsExactly("open-door");
		assertThat(lesson.helpLines()).isFalse();
		assertThat(lesson.contentNote()).isNull();
	}

	@Test
	void findsTermsByIdAndByAnyOfTheirForms() {
		Lesson lesson = this.course.lesson("ask-the-name").orElseThrow();

		assertThat(lesson.terms()).containsExactly("self-made", "open-door");
		assertThat(lesson.section(Section.Kind.IDEA)).get()
			.extracting(Section::html)
			.asString()
			.contains("data-term=\"self-made\">self-made</button>", "data-term=\"open-door\">Open doors</button>");
		assertThat(lesson.contentNote()).isEqualTo("A door is slammed.");
		assertThat(lesson.helpLines()).isTrue();
	}

	@Test
	void holdsTheQuizAsTheEngineKnowsIt() {
		var quiz = this.course.quiz("greeting-quiz").orElseThrow();

		assertThat(quiz.rules().waits()).isEqualTo(new Waits(Duration.ofMinutes(15), Duration.ofMinutes(15)));
		assertThat(quiz.questions()).hasExactlyElementsOfTypes(SingleChoice.class, MultipleChoice.class,
				TrueFalse.class);
		assertThat(quiz.questions().getFirst().head().scene()).isEqualTo("Teo stands at the door.");
		assertThat(((ChoiceQuestion) quiz.questions().getFirst()).options()).filteredOn(Option::fits)
			.extracting(Option::id)
			.containsExactly("a");
		assertThat(((ChoiceQuestion) quiz.questions().get(2)).options()).extracting(Option::feedback)
			.containsExactly("It is theirs.", "Nobody has to give it.");
	}

	@Test
	void holdsTheScenarioAsTheEngineKnowsIt() {
		var scenario = this.course.scenario("at-the-door").orElseThrow();

		var choice = scenario.turns().get(1).choices().get(1);
		assertThat(choice.scores()).containsEntry("hope", -2);
		assertThat(choice.harm()).isEqualTo("It is raining.");
		assertThat(choice.instead()).isEqualTo("Wait in the hall for a minute.");
		assertThat(this.course.principles()).extracting(Principle::id).containsExactly("hope", "language");
	}

	@Test
	void holdsTheProgrammeWithItsCode() {
		var programme = this.course.programme("greeter").orElseThrow();

		assertThat(programme.version()).isEqualTo("2026.1");
		assertThat(programme.validity()).isEqualTo(Period.ofYears(2));
		assertThat(programme.requirements()).extracting(Requirement::kind).containsExactly(Requirement.Kind.values());
		assertThat(programme.codeOfEthics().html()).contains("<li>I wait for an answer.</li>");
		assertThat(programme.codeOfEthics().sha256()).matches("[0-9a-f]{64}");
	}

	@Test
	void tellsWhichModuleAPartBelongsTo() {
		assertThat(this.course.moduleOfLesson("say-hello")).get().extracting(CourseModule::id).isEqualTo("greeting");
		assertThat(this.course.moduleOfQuiz("greeting-quiz")).isPresent();
		assertThat(this.course.moduleOfScenario("at-the-door")).isPresent();
		assertThat(this.course.moduleOfLesson("no-lesson")).isEmpty();
		assertThat(this.course.term("open-door")).isPresent();
	}

	@Test
	void readsFilesThatWereSoundOnceWithoutCheckingThemAgain() {
		var files = ContentFixture.in(this.folder)
			.replace(ContentFixture.LESSON, "minutes: 6", "minutes: 60")
			.read()
			.files();

		assertThat(ContentReader.course(files).lesson("say-hello")).get().extracting(Lesson::minutes).isEqualTo(60);
	}

	@Test
	void hashesTheSameFilesToTheSameAndOthersToAnother() {
		String before = ContentFixture.in(this.folder).read().files().hash();

		String after = ContentFixture.in(this.folder).append(ContentFixture.LESSON, "\n").read().files().hash();

		assertThat(before).matches("[0-9a-f]{64}").isNotEqualTo(after);
	}

}
