package org.peerway.assessment.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.StillClock;
import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.Mode;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.Quizzes;
import org.peerway.assessment.ReviewRule;
import org.peerway.assessment.TimeRule;
import org.peerway.assessment.Waits;
import org.peerway.assessment.Window;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankReview;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.bank.FolderName;
import org.peerway.assessment.bank.PoolRule;
import org.peerway.assessment.question.Head.Difficulty;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Import(StillClock.Configuration.class)
abstract class ComposeServiceTests {

	@Autowired
	private ComposeService service;

	@Autowired
	private Quizzes quizzes;

	@Autowired
	private AttemptService attempts;

	@Autowired
	private StillClock clock;

	@Autowired
	private BankDrafts drafts;

	@Autowired
	private BankFolders folders;

	@Autowired
	private BankReview review;

	@Autowired
	private BankService bank;

	private final PersonId writer = PersonId.random();

	private UUID folder = UUID.randomUUID();

	@BeforeEach
	void sixQuestions() {
		asWriter();
		this.folder = this.folders.create(null, new FolderName("F " + UUID.randomUUID())).orElseThrow();
		IntStream.range(0, 6).forEach((index) -> live(index, (index < 4) ? "easy" : "hard"));
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void publishesWhatTheBlueprintSaysAsItIsNow() {
		var id = this.service.create(draft(3, section(3, null), section(2, Difficulty.HARD)));

		var edition = this.service.publish(id, 0, " First one ");

		var quiz = this.quizzes.quiz(edition.ref());
		assertThat(quiz.title()).isEqualTo("Midterm");
		assertThat(quiz.draw()).isEqualTo(5);
		assertThat(quiz.questions()).hasSize(6);
		assertThat(edition).satisfies((info) -> {
			assertThat(info.number()).isEqualTo(1);
			assertThat(info.note()).isEqualTo("First one");
			assertThat(info.author()).isEqualTo(this.writer);
		});
		assertThat(this.service.editions(id)).containsExactly(edition);
		assertThat(this.service.text(edition.ref().courseVersion())).contains("title: Midterm", "kind: single");
	}

	@Test
	void editionStaysAsItIsWhateverBecomesOfTheBank() {
		var id = this.service.create(draft(2, section(3, null)));
		var first = this.service.publish(id, 0, "");
		live(6, "easy");

		var second = this.service.publish(id, 1, "");

		assertThat(this.quizzes.quiz(first.ref()).questions()).hasSize(6);
		assertThat(this.quizzes.quiz(second.ref()).questions()).hasSize(7);
		assertThat(second.number()).isEqualTo(2);
		assertThat(this.service.draft(id).editions()).isEqualTo(2);
	}

	@Test
	void peopleCanBeGradedByIt() {
		var id = this.service.create(draft(2, section(3, null)));
		var ref = this.service.publish(id, 0, "").ref();
		Acting.asSomebody(Role.TRAINEE);

		var attempt = this.attempts.startOrResume(ref);
		var summary = this.attempts.submit(attempt, 0);

		assertThat(summary.maxScore()).isEqualTo(3);
		assertThat(this.attempts.review(attempt).title()).isEqualTo("Midterm");
	}

	@Test
	void saysWhatStandsAgainstIt() {
		assertThat(this.service.obstacles(draft(1))).containsExactly(new Obstacle.NoSections());
		assertThat(this.service.obstacles(draft(9, section(7, null), section(1, Difficulty.HARD))))
			.containsExactly(new Obstacle.ShortSection(1, 7, 6), new Obstacle.PassMarkOutOfReach(9, 8));
		assertThat(this.service.obstacles(draft(1, section(5, null), section(2, Difficulty.HARD))))
			.containsExactly(new Obstacle.ShortSection(1, 5, 6));
		assertThat(this.service.obstacles(draft(1, section(4, null), section(2, Difficulty.EASY)))).isEmpty();
		assertThat(this.service.found(draft(1, section(1, null), section(1, Difficulty.HARD)))).containsExactly(6, 2);
	}

	@Test
	void practiceHasNoPassMark() {
		var rules = AttemptRules.practice(Window.ALWAYS, ReviewRule.PRACTICE);
		var id = this.service
			.create(new QuizDraft("Practice", Locale.ENGLISH, 20, 0, rules, List.of(section(3, null))));

		var edition = this.service.publish(id, 0, "");

		assertThat(this.service.obstacles(this.service.draft(id).draft())).isEmpty();
		assertThat(this.quizzes.quiz(edition.ref()).passMark()).isZero();
		assertThat(this.quizzes.quiz(edition.ref()).rules()).isEqualTo(rules);
	}

	@Test
	void publishesNothingThatIsNotPossible() {
		var id = this.service.create(draft(1, section(7, null)));

		assertThatExceptionOfType(ObstaclesException.class).isThrownBy(() -> this.service.publish(id, 0, ""))
			.satisfies((ex) -> assertThat(ex.obstacles()).containsExactly(new Obstacle.ShortSection(1, 7, 6)));
		assertThat(this.service.editions(id)).isEmpty();
		assertThat(this.service.draft(id).step()).isZero();
	}

	@Test
	void twoAuthorsDoNotOverwriteEachOther() {
		var id = this.service.create(draft(1, section(1, null)));
		int step = this.service.save(id, 0, draft(2, section(2, null)));

		assertThatExceptionOfType(StaleQuizException.class)
			.isThrownBy(() -> this.service.save(id, 0, draft(1, section(1, null))));
		assertThatExceptionOfType(StaleQuizException.class).isThrownBy(() -> this.service.publish(id, 0, ""));

		assertThat(step).isEqualTo(1);
		assertThat(this.service.draft(id).draft()).isEqualTo(draft(2, section(2, null)));
	}

	@Test
	void keepsEveryRuleOfADraft() {
		var rules = new AttemptRules(Mode.EXAMINATION, 2, new Waits(Duration.ofMinutes(15), Duration.ofDays(1)),
				new TimeRule(Duration.ofMinutes(90), Duration.ofSeconds(30)), Window.ALWAYS);
		var draft = new QuizDraft("Final", Locale.of("es"), 60, 5, rules, List.of(section(5, Difficulty.EASY)));

		var id = this.service.create(draft);

		assertThat(this.service.draft(id).draft()).isEqualTo(draft);
	}

	@Test
	void listsTheLatestFirst() {
		var first = this.service.create(draft(1, section(1, null)));
		var second = this.service.create(draft(1, section(1, null)));

		var read = new ArrayList<ComposedCard>();
		List<ComposedCard> page;
		do {
			page = this.service.list(read.isEmpty() ? Optional.empty() : Optional.of(read.getLast()), 3);
			read.addAll(page);
		}
		while (!page.isEmpty());

		assertThat(read).isSortedAccordingTo((one, other) -> other.changedAt().compareTo(one.changedAt()))
			.extracting(ComposedCard::id)
			.doesNotHaveDuplicates()
			.contains(first, second);
	}

	@Test
	void listsWhatWasPublishedTheLatestFirst() {
		var id = this.service.create(draft(1, section(1, null)));
		this.clock.pass(Duration.ofSeconds(1));
		var first = this.service.publish(id, 0, "").ref();
		this.clock.pass(Duration.ofSeconds(1));
		var second = this.service.publish(id, 1, "").ref();

		var published = this.service.published(Optional.empty(), 2);

		assertThat(published).extracting(EditionCard::ref).containsExactly(second, first);
		assertThat(this.service.published(Optional.of(published.getFirst()), 1)).containsExactly(published.getLast());
		assertThat(this.quizzes.language(first)).isEqualTo("en");
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new QuizDraft(" ", Locale.ENGLISH, 20, 1, rules(), List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> section(0, null));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.service.draft(UUID.randomUUID()));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.service.text(UUID.randomUUID()));
		var id = this.service.create(draft(1, section(1, null)));
		var ref = this.service.publish(id, 0, "").ref();
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.quizzes.quiz(new QuizRef(ref.courseVersion(), "set." + UUID.randomUUID())));
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.quizzes.quiz(new QuizRef(UUID.randomUUID(), ref.quiz())));
	}

	@ParameterizedTest
	@EnumSource(names = "TRAINER", mode = EnumSource.Mode.EXCLUDE)
	void isTheTrainersToWrite(Role role) {
		var id = this.service.create(draft(1, section(1, null)));
		Acting.asSomebody(role);

		for (var call : writing(id)) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
		}
		for (var call : reading(id)) {
			if (role == Role.OFFICE) {
				assertThatCode(call).doesNotThrowAnyException();
			}
			else {
				assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
			}
		}
	}

	@Test
	void nobodyIsLetIn() {
		var id = this.service.create(draft(1, section(1, null)));
		Acting.asNobody();

		for (var calls : List.of(writing(id), reading(id))) {
			for (var call : calls) {
				assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
			}
		}
	}

	private List<ThrowingCallable> writing(UUID id) {
		return List.of(() -> this.service.create(draft(1)), () -> this.service.save(id, 0, draft(1)),
				() -> this.service.publish(id, 0, ""));
	}

	private List<ThrowingCallable> reading(UUID id) {
		return List.of(() -> this.service.draft(id), () -> this.service.list(Optional.empty(), 1),
				() -> this.service.found(draft(1)), () -> this.service.obstacles(draft(1)),
				() -> this.service.editions(id), () -> this.service.published(Optional.empty(), 1));
	}

	private QuizDraft draft(int passMark, SectionDraft... sections) {
		return new QuizDraft("Midterm", Locale.ENGLISH, 20, passMark, rules(), List.of(sections));
	}

	private static AttemptRules rules() {
		return new AttemptRules(Mode.QUIZ, 3, Waits.NONE, TimeRule.NONE, Window.ALWAYS);
	}

	private SectionDraft section(int draw, @Nullable Difficulty difficulty) {
		return new SectionDraft("", draw,
				new PoolRule(this.folder, Set.of(), Set.of(), Set.of(), difficulty, Set.of(), Locale.ENGLISH));
	}

	private void live(int index, String difficulty) {
		asWriter();
		var tree = Map.<String, Object>of("kind", "single", "title", "Question " + index, "ask",
				"What fits " + index + "?", "difficulty", difficulty, "options",
				List.of(Map.of("id", "a", "text", "This one", "fits", true), Map.of("id", "b", "text", "Another one")));
		var id = this.drafts.create(this.folder, Locale.ENGLISH, tree, List.of());
		int step = this.bank.item(id).orElseThrow().step();
		this.review.send(id, step, "");
		Acting.asSomebody(Role.TRAINER);
		this.review.approve(id, step, "");
		asWriter();
	}

	private void asWriter() {
		Acting.as(this.writer, Role.TRAINER);
	}

}
