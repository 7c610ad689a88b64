package org.peerway.assessment;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.Readers;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.compose.PicturedQuiz;
import org.peerway.assessment.question.Answers;
import org.peerway.base.file.Picture;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Import({ AttemptTestConfiguration.class, PicturedQuiz.class })
abstract class AttemptPicturesTests {

	private static final List<String> ASKED = List.of("map", "right");

	@Autowired
	private AttemptPictures pictures;

	@Autowired
	private AttemptService service;

	@Autowired
	private PracticeService practice;

	@Autowired
	private AttemptRepository repository;

	@Autowired
	private Quizzes quizzes;

	@Autowired
	private QuizPictures judged;

	@Autowired
	private PicturedQuiz published;

	@Autowired
	private BankDrafts drafts;

	@Autowired
	private BankService bank;

	@Autowired
	private Readers readers;

	private PicturedQuiz.Edition edition;

	private PersonId owner;

	private AttemptId attempt;

	@BeforeEach
	void begin() {
		begin(Mode.QUIZ);
	}

	private void begin(Mode mode) {
		this.edition = this.published.publish(mode);
		this.owner = Acting.asSomebody(Role.TRAINEE);
		this.attempt = this.service.startOrResume(this.edition.quiz());
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void sheetShowsWhatIsAskedAndNothingElse() {
		var item = this.service.open(this.attempt).items().getFirst();

		assertThat(item.embeds().pictures().keySet()).containsExactlyInAnyOrder("map.png", "right.png");
		assertThat(item.embeds().pictures().values()).allSatisfy((address) -> assertThat(address)
			.matches("download/attempts/" + this.attempt.value() + "/0/[0-9a-f]{32}"));
		assertThat(this.service.open(this.attempt).toString()).doesNotContain("hint.png", "said.png", "key.png",
				"wrong.png");
	}

	@Test
	void ownerGetsWhatTheQuestionShowsNow() {
		assertThat(seen()).containsExactlyInAnyOrderElementsOf(ASKED);

		submit();

		assertThat(seen()).containsExactlyInAnyOrder("map", "right", "key", "wrong", "said");
	}

	@Test
	void picturesComeAsTheyAre() {
		var picture = this.pictures.picture(this.attempt, 0, token("map")).orElseThrow();

		assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
		assertThat(picture.bytes()).isEqualTo(PicturedQuiz.PNG);
	}

	@Test
	void practiceShowsWhatItTold() {
		begin(Mode.PRACTICE);
		assertThat(seen()).containsExactlyInAnyOrderElementsOf(ASKED);

		int step = this.practice.hint(this.attempt, 0, 0).step();
		assertThat(seen()).containsExactlyInAnyOrder("map", "right", "hint");

		var put = put();
		step = this.service.save(this.attempt, step, 0, put.toBrowser(Answers.wrong(put.question()))).step();
		var told = this.practice.check(this.attempt, step, 0);
		assertThat(seen()).containsExactlyInAnyOrder("map", "right", "hint", "wrong", "said");
		assertThat(told.told().embeds().pictures().keySet()).containsExactlyInAnyOrder("hint.png", "wrong.png",
				"said.png");

		this.practice.showKey(this.attempt, told.step(), 0);
		assertThat(seen()).containsExactlyInAnyOrder("map", "right", "hint", "wrong", "said", "key");
	}

	@Test
	void examinationsTellNoKeyAfterwardsAndLeadNowhere() {
		begin(Mode.EXAMINATION);
		assertThat(this.service.open(this.attempt).items().getFirst().embeds().links()).isFalse();

		submit();

		assertThat(seen()).isEmpty();
	}

	@Test
	void quizzesLetLinksBeFollowed() {
		assertThat(this.service.open(this.attempt).items().getFirst().embeds().links()).isTrue();
	}

	@Test
	void tokensOfOneAttemptOpenNothingInAnother() {
		var token = token("map");
		submit();

		var next = this.service.startOrResume(this.edition.quiz());

		assertThat(this.pictures.picture(next, 0, token)).isEmpty();
		assertThat(this.pictures.picture(next, 1, token)).isEmpty();
		assertThat(this.pictures.picture(next, -1, token)).isEmpty();
	}

	@Test
	void nobodyIsLetIn() {
		var token = token("map");
		Acting.asNobody();

		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> this.pictures.picture(this.attempt, 0, token));
	}

	@ParameterizedTest
	@EnumSource
	void othersGetNothing(Role role) {
		var token = token("map");
		submit();
		Acting.asSomebody(role);

		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.pictures.picture(this.attempt, 0, token));
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINER", "OFFICE" })
	void staffWithTheRightSeesWhatIsGraded(Role role) {
		var token = token("map");
		this.readers.open(Acting.asSomebody(role), this.owner);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.pictures.picture(this.attempt, 0, token));
		submit();

		this.readers.open(Acting.asSomebody(role), this.owner);

		assertThat(seen()).contains("map", "key", "said");
	}

	@Test
	void attemptThatIsNotThereHasNoPictures() {
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.pictures.picture(AttemptId.random(), 0, "x"));
	}

	@Test
	void openAttemptsKeepTheirPictures() {
		Acting.asSomebody(Role.TRAINER);
		this.drafts.revise(this.edition.question());
		var item = this.bank.item(this.edition.question()).orElseThrow();
		this.drafts.save(item.id(), item.step(), java.util.Map.of("kind", "single", "ask", "Nothing"));
		Acting.as(this.owner, Role.TRAINEE);

		assertThat(seen()).containsExactlyInAnyOrderElementsOf(ASKED);
	}

	@Test
	void staffSeesAllPicturesOfAQuestionBesideAttempts() {
		var question = this.quizzes.quiz(this.edition.quiz()).questions().getFirst();
		for (var role : Set.of(Role.TRAINEE, Role.ADMIN)) {
			Acting.asSomebody(role);
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.judged.of(this.edition.quiz(), question));
		}
		for (var role : Set.of(Role.TRAINER, Role.OFFICE)) {
			Acting.asSomebody(role);
			assertThat(this.judged.of(this.edition.quiz(), question).pictures()).containsKeys("map.png", "key.png");
		}
		Acting.asNobody();
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> this.judged.of(this.edition.quiz(), question));
	}

	private void submit() {
		Acting.as(this.owner, Role.TRAINEE);
		var put = put();
		int step = this.service.save(this.attempt, 0, 0, put.toBrowser(Answers.wrong(put.question()))).step();
		this.service.submit(this.attempt, step);
	}

	/** Of all pictures of the question, those that the acting person gets. */
	private List<String> seen() {
		return Stream.of("map", "right", "hint", "said", "key", "wrong")
			.filter((name) -> this.pictures.picture(this.attempt, 0, token(name)).isPresent())
			.toList();
	}

	private String token(String name) {
		return put().token("picture\n" + name + ".png");
	}

	private PutQuestion put() {
		var found = this.repository.findWithAnswers(this.attempt.value()).orElseThrow();
		return new PutQuestion(found.questions(this.quizzes.quiz(found.quiz())).getFirst(), found.seed());
	}

}
