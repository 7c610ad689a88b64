package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.people.AccommodationService;
import org.peerway.people.Allowance;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class AttemptTimeTests extends AttemptFixture {

	private static final Duration LIMIT = Duration.ofMinutes(30);

	private static final Duration GRACE = Duration.ofSeconds(60);

	private static final Duration INSTANT = Duration.of(1, ChronoUnit.MICROS);

	@Autowired
	private AttemptClock time;

	@Autowired
	private OverdueAttempts overdue;

	@Autowired
	private AccommodationService accommodations;

	@Autowired
	private AttemptTestConfiguration.Heard heard;

	@Test
	void answersAreKeptUntilTimeEndsAndNotAMomentLonger() {
		trainee();
		var id = this.service.startOrResume(timed());
		this.clock.pass(LIMIT);
		this.service.save(id, 0, 0, fitting(id, 0));
		this.clock.pass(INSTANT);

		assertThatExceptionOfType(TimeOverException.class)
			.isThrownBy(() -> this.service.save(id, 1, 1, fitting(id, 1)));
		assertThatExceptionOfType(TimeOverException.class).isThrownBy(() -> this.service.flag(id, 1, 1, true));
		assertThat(this.service.open(id).answered()).isEqualTo(1);
	}

	@Test
	void graceIsForHandingInOnly() {
		trainee();
		var id = this.service.startOrResume(timed());
		this.service.save(id, 0, 0, fitting(id, 0));
		this.clock.pass(LIMIT.plus(GRACE));

		var summary = this.service.submit(id, 1);

		assertThat(summary.score()).isEqualTo(new Points(1));
		assertThat(summary.submittedAt()).isEqualTo(now());
	}

	@Test
	void afterTheGraceWhatWasSavedIsHandedInAsOfTheEnd() {
		trainee();
		var id = this.service.startOrResume(timed());
		var end = now().plus(LIMIT);
		this.service.save(id, 0, 0, fitting(id, 0));
		this.clock.pass(LIMIT.plus(GRACE).plus(INSTANT));

		assertThatExceptionOfType(AttemptClosedException.class)
			.isThrownBy(() -> this.service.save(id, 1, 1, fitting(id, 1)));

		var summary = this.service.review(id).summary();
		assertThat(summary.submittedAt()).isEqualTo(end);
		assertThat(summary.score()).isEqualTo(new Points(1));
		assertThat(this.heard.of(id)).hasSize(1);
		assertThat(this.service.submit(id, 1)).isEqualTo(summary);
	}

	@Test
	void openingAfterTheGraceHandsInToo() {
		trainee();
		var id = this.service.startOrResume(timed());
		this.clock.pass(LIMIT.plus(GRACE).plus(INSTANT));

		assertThatExceptionOfType(AttemptClosedException.class).isThrownBy(() -> this.service.open(id));

		assertThat(attempt(id).isGraded()).isTrue();
	}

	@Test
	void jobHandsInForThoseWhoAreGone() {
		trainee();
		var gone = this.service.startOrResume(timed());
		trainee();
		this.clock.pass(LIMIT);
		var there = this.service.startOrResume(timed());
		this.clock.pass(GRACE.plus(INSTANT));
		Acting.asNobody();

		this.overdue.handIn();
		this.overdue.handIn();

		assertThat(attempt(gone).isGraded()).isTrue();
		assertThat(attempt(there).isGraded()).isFalse();
		assertThat(this.heard.of(gone)).hasSize(1);
	}

	@Test
	void ownTimeIsNotCutByTheEndOfTheWindow() {
		trainee();
		var soft = this.service.startOrResume(quiz(new Window(null, now().plusSeconds(60), false)));
		var hard = this.service.startOrResume(quiz(new Window(null, now().plusSeconds(60), true)));

		assertThat(this.service.open(soft).timing().endsAt()).isEqualTo(now().plus(LIMIT));
		assertThat(this.service.open(soft).timing().hard()).isFalse();
		assertThat(this.service.open(hard).timing().endsAt()).isEqualTo(now().plusSeconds(60));
		assertThat(this.service.open(hard).timing().hard()).isTrue();
	}

	@Test
	void allowanceGivesTheTimeAndTheAttempts() {
		var person = trainee();
		approve(person, new Allowance(1.5, false, false, 1));
		var ref = timed();

		var id = this.service.startOrResume(ref);

		assertThat(this.service.open(id).timing().endsAt()).isEqualTo(now().plus(Duration.ofMinutes(45)));
		for (int number = 1; number <= 4; number++) {
			answer(this.service.startOrResume(ref), 0);
			this.clock.pass(Duration.ofDays(1));
		}
		assertThat(this.service.decide(person, ref)).isEqualTo(new StartDecision.NoAttemptsLeft());
	}

	@Test
	void extraTimeReachesOpenAttemptsOnly() {
		var person = trainee();
		var ref = timed();
		var done = this.service.startOrResume(ref);
		var summary = answer(done, 0);
		this.clock.pass(Duration.ofDays(1));
		var open = this.service.startOrResume(ref);
		var started = now();

		approve(person, new Allowance(2, false, false, 0));

		assertThat(this.service.open(open).timing().endsAt()).isEqualTo(started.plus(LIMIT.multipliedBy(2)));
		assertThat(this.service.review(done).summary()).isEqualTo(summary);
		approve(person, new Allowance(1, true, false, 0));
		assertThat(this.service.open(open).timing().endsAt()).isNull();
	}

	@Test
	void extraTimeOpensNothingThatIsOver() {
		var person = trainee();
		var id = this.service.startOrResume(timed());
		this.clock.pass(LIMIT.plus(GRACE).plus(INSTANT));

		approve(person, new Allowance(4, false, false, 0));

		assertThatExceptionOfType(AttemptClosedException.class).isThrownBy(() -> this.service.open(id));
	}

	@Test
	void breakStopsTheClock() {
		var person = trainee();
		approve(person, new Allowance(1, false, true, 0));
		var id = this.service.startOrResume(timed());
		var end = now().plus(LIMIT);
		this.clock.pass(Duration.ofMinutes(10));

		this.time.pause(id);
		this.clock.pass(Duration.ofHours(5));

		var paused = this.service.open(id);
		assertThat(paused.timing().isPaused()).isTrue();
		assertThat(paused.timing().left(now())).contains(Duration.ofMinutes(20));
		assertThat(paused.items()).isEmpty();
		assertThatExceptionOfType(PausedException.class).isThrownBy(() -> this.service.save(id, 0, 0, fitting(id, 0)));
		this.time.goOn(id);
		this.time.goOn(id);
		assertThat(this.service.open(id).timing().endsAt()).isEqualTo(end.plus(Duration.ofHours(5)));
		this.service.save(id, 0, 0, fitting(id, 0));
	}

	@Test
	void breakDoesNotOutlastAHardEnd() {
		var person = trainee();
		approve(person, new Allowance(1, false, true, 0));
		var id = this.service.startOrResume(quiz(new Window(null, now().plusSeconds(60), true)));
		this.time.pause(id);
		this.clock.pass(Duration.ofSeconds(60).plus(GRACE).plus(INSTANT));

		this.overdue.handIn();

		assertThat(attempt(id).isGraded()).isTrue();
	}

	@Test
	void breakIsNoWayToEscapeTheEnd() {
		var person = trainee();
		approve(person, new Allowance(1, false, true, 0));
		var id = this.service.startOrResume(timed());
		this.clock.pass(LIMIT.plus(INSTANT));

		assertThatExceptionOfType(TimeOverException.class).isThrownBy(() -> this.time.pause(id));

		this.clock.pass(GRACE);
		this.overdue.handIn();
		assertThat(attempt(id).isGraded()).isTrue();
	}

	@Test
	void jobIsNotHeldUpByThoseWhoTakeABreak() {
		var person = trainee();
		approve(person, new Allowance(1, false, true, 0));
		var id = this.service.startOrResume(timed());
		this.time.pause(id);

		assertThat(this.repository.findOverdue(now().plus(Duration.ofDays(365)), Limit.unlimited()))
			.doesNotContain(id.value());
	}

	@Test
	void whatAnOpenAttemptHasIsNotCut() {
		var person = trainee();
		approve(person, new Allowance(2, false, true, 0));
		var id = this.service.startOrResume(timed());
		var timing = this.service.open(id).timing();

		approve(person, new Allowance(1.25, false, false, 0));
		Acting.asSomebody(Role.OFFICE);
		this.accommodations.end(person);
		Acting.as(person, Role.TRAINEE);

		assertThat(this.service.open(id).timing()).isEqualTo(timing);
		assertThat(timing.endsAt()).isEqualTo(now().plus(LIMIT.multipliedBy(2)));
		assertThat(timing.breaks()).isTrue();
	}

	@Test
	void attemptsThatAreLeftCountTheExtraOnesFromTheBeginning() {
		var person = trainee();
		approve(person, new Allowance(1, false, false, 2));

		assertThat(this.service.decide(person, timed())).isEqualTo(new StartDecision.MayStart(1, 5));
	}

	@Test
	void breaksAreForThoseWhoWereAllowedThem() {
		trainee();
		var id = this.service.startOrResume(timed());

		assertThatIllegalStateException().isThrownBy(() -> this.time.pause(id));
		trainee();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.time.pause(id));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.time.goOn(id));
	}

	/**
	 * Whatever is called in whatever order: an acknowledged answer is never lost, nothing
	 * is kept after the end, and there are never more attempts than the rule says.
	 */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void rulesHoldInAnyOrderOfCalls(long seed) {
		var random = new Random(seed);
		var person = trainee();
		approve(person, new Allowance(1, false, random.nextBoolean(), 0));
		var ref = timed();
		var kept = new ArrayList<@Nullable String>();
		AttemptId id = this.service.startOrResume(ref);
		IntStream.range(0, 10).forEach((position) -> kept.add(null));
		for (int call = 0; call < 60; call++) {
			int position = random.nextInt(10);
			try {
				switch (random.nextInt(8)) {
					case 0 -> this.clock.pass(Duration.ofSeconds(random.nextInt(600)));
					case 1 -> this.time.pause(id);
					case 2 -> this.time.goOn(id);
					case 3 -> this.overdue.handIn();
					case 4 -> this.service.save(id, random.nextInt(30), position, fitting(id, position));
					case 5 -> {
						var before = this.service.open(id).timing();
						var given = random.nextBoolean() ? fitting(id, position) : notFitting(id, position);
						this.service.save(id, attempt(id).step(), position, given);
						kept.set(position, put(id, position).fromBrowser(given).toString());
						assertThat(before.endsAt()).isAfterOrEqualTo(now());
						assertThat(before.isPaused()).isFalse();
					}
					case 6 -> {
						if (random.nextInt(6) == 0) {
							this.service.submit(id, attempt(id).step());
						}
					}
					default -> {
						var next = this.service.startOrResume(ref);
						if (!next.equals(id)) {
							id = next;
							kept.replaceAll((one) -> null);
						}
					}
				}
			}
			catch (IllegalStateException | PausedException ex) {
				assertThat(ex).isNotInstanceOf(NullPointerException.class);
			}
			mustHold(person, ref, id, kept);
		}
	}

	private void mustHold(PersonId person, QuizRef ref, AttemptId id, List<@Nullable String> kept) {
		assertThat(this.service.attempts(person, ref.courseVersion())).hasSizeLessThanOrEqualTo(3);
		var attempt = attempt(id);
		for (int position = 0; position < kept.size(); position++) {
			if (kept.get(position) != null) {
				assertThat(attempt.answer(position).response(put(id, position).question()).toString())
					.isEqualTo(kept.get(position));
			}
		}
	}

	private void approve(PersonId person, Allowance allowance) {
		Acting.asSomebody(Role.OFFICE);
		this.accommodations.approve(person, allowance, "Reads with a screen reader", null);
		Acting.as(person, Role.TRAINEE);
	}

	private QuizRef timed() {
		return quiz(Window.ALWAYS);
	}

	private QuizRef quiz(Window window) {
		var quiz = Banks.quiz(24);
		var rules = new AttemptRules(Mode.QUIZ, 3, Waits.NONE, new TimeRule(LIMIT, GRACE), window);
		return this.shelf.put(new Quiz(quiz.id(), quiz.title(), quiz.minutes(), quiz.draw(), quiz.passMark(), rules,
				quiz.questions()));
	}

	private Instant now() {
		return this.clock.instant();
	}

}
