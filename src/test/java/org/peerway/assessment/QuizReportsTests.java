package org.peerway.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.assessment.statistics.AttemptChoice;
import org.peerway.assessment.statistics.ItemFigures;
import org.peerway.assessment.statistics.MoodleFixture;
import org.peerway.people.Allowance;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

abstract class QuizReportsTests extends AttemptFixture {

	@Autowired
	private QuizReports reports;

	@ParameterizedTest
	@CsvSource({ "FIRST, 2, 3", "LAST, 2, 6.5", "BEST, 2, 7.5", "ALL, 5, 5.4" })
	void countsTheAttemptsThatAreChosen(AttemptChoice choice, long attempts, double mean) {
		var ref = quizOf(24);
		for (var marks : List.of(List.of(2, 8, 6), List.of(4, 7))) {
			trainee();
			for (int right : marks) {
				answer(this.service.startOrResume(ref), right);
				this.clock.pass(Duration.ofDays(1));
			}
		}
		Acting.asSomebody(Role.TRAINER);

		var statistics = this.reports.statistics(ref, choice);

		assertThat(statistics.test().attempts()).isEqualTo(attempts);
		assertThat(statistics.test().mean().value().orElseThrow()).isCloseTo(mean, within(1e-9));
		assertThat(statistics.items().stream().mapToLong(ItemFigures::put).sum()).isEqualTo(10 * attempts);
	}

	@Test
	void publishedFiguresComeOutWhateverTheOrderOnTheScreen() {
		var fixture = MoodleFixture.read();
		assumeTrue(fixture.isPresent(), "No shared/fixtures/statistics beside the repository");
		var ref = this.shelf.put(texts());
		fixture.get().attempts().forEach((marks) -> keep(ref, marks));
		Acting.asSomebody(Role.TRAINER);

		var statistics = this.reports.statistics(ref, AttemptChoice.ALL);

		fixture.get().assertTest(statistics.test());
		assertThat(statistics.items()).hasSize(MoodleFixture.POSITIONS);
		statistics.items()
			.forEach((item) -> fixture.get().assertMarks(Integer.parseInt(item.question().substring(1)), item.marks()));
	}

	/** Texts, since people may give them any part of the point. */
	private static Quiz texts() {
		var base = Banks.quiz(1, 1);
		var questions = IntStream.rangeClosed(1, MoodleFixture.POSITIONS)
			.mapToObj((number) -> RatedQuizzes.essay("q" + number))
			.toList();
		return new Quiz("texts", "Texts", 20, MoodleFixture.POSITIONS, 2, base.rules().rating(RatingRule.DEFAULT),
				questions);
	}

	private void keep(QuizRef ref, List<Double> marks) {
		var quiz = this.shelf.quiz(ref);
		var seed = Seed.random();
		var paper = Paper.draw(quiz, seed, Map.of());
		var attempt = new Attempt(PersonId.random(), ref, quiz, 1, seed, paper, Allowance.NONE, this.clock.instant());
		for (int turn = 0; turn < marks.size(); turn++) {
			attempt.answer(turn, turn, new Response.Written("A text."), this.clock.instant());
		}
		attempt.handIn(marks.size(), quiz, this.clock.instant());
		attempt.grade(quiz,
				IntStream.range(0, marks.size())
					.boxed()
					.collect(Collectors.toMap((turn) -> turn,
							(turn) -> marks.get(Integer.parseInt(paper.questions().get(turn).id().substring(1)) - 1))),
				this.clock.instant());
		this.repository.saveAndFlush(attempt);
	}

	@Test
	void leavesOutWhatIsStillOpen() {
		var ref = quizOf(24);
		trainee();
		this.service.startOrResume(ref);
		Acting.asSomebody(Role.OFFICE);

		assertThat(this.reports.statistics(ref, AttemptChoice.ALL).test().attempts()).isZero();
		assertThat(this.reports.quizzes()).noneMatch((quiz) -> quiz.quiz().equals(ref));
	}

	@Test
	void listsTheQuizzesWithTheirAttempts() {
		var ref = quizOf(24);
		trainee();
		answer(this.service.startOrResume(ref), 3);
		this.clock.pass(Duration.ofDays(1));
		var last = answer(this.service.startOrResume(ref), 4).submittedAt();
		Acting.asSomebody(Role.TRAINER);

		assertThat(this.reports.quizzes()).contains(new ReportedQuiz(ref, 2, 1, last));
	}

	@Test
	void readsMoreThanOnePage() {
		var ref = quizOf(24);
		var quiz = this.shelf.quiz(ref);
		for (int i = 0; i < 501; i++) {
			var seed = Seed.random();
			var attempt = new Attempt(PersonId.random(), ref, quiz, 1, seed, Paper.draw(quiz, seed, Map.of()),
					Allowance.NONE, this.clock.instant());
			attempt.handIn(0, quiz, this.clock.instant());
			this.repository.saveAndFlush(attempt);
		}
		Acting.asSomebody(Role.TRAINER);

		assertThat(this.reports.statistics(ref, AttemptChoice.ALL).test().attempts()).isEqualTo(501);
	}

	@ParameterizedTest
	@EnumSource(AttemptChoice.class)
	void matrixNamesNobody(AttemptChoice choice) {
		var ref = quizOf(24);
		var person = trainee();
		answer(this.service.startOrResume(ref), 10);
		Acting.asSomebody(Role.TRAINER);
		var csv = new StringBuilder();

		this.reports.matrix(ref, choice, csv);

		assertThat(csv.toString().lines()).hasSize(2)
			.last()
			.asString()
			.startsWith("1,")
			.endsWith(",10")
			.doesNotContain(person.value().toString());
	}

	@Test
	void isForTrainersAndTheOffice() {
		for (var role : List.of(Role.TRAINEE, Role.ADMIN)) {
			Acting.asSomebody(role);
			for (var call : all().toList()) {
				assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
			}
		}
		Acting.asNobody();
		for (var call : all().toList()) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
		}
	}

	private Stream<ThrowingCallable> all() {
		var ref = new QuizRef(UUID.randomUUID(), "none");
		return Stream.of(() -> this.reports.quizzes(), () -> this.reports.statistics(ref, AttemptChoice.ALL),
				() -> this.reports.matrix(ref, AttemptChoice.ALL, new StringBuilder()));
	}

}
