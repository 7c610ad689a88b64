package org.peerway.assessment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.people.AccommodationService;
import org.peerway.people.Allowance;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class AttemptTimeTests extends AttemptFixture {

	private static final Duration LIMIT = Duration.ofMinutes(30);

	private static final Duration GRACE = Duration.ofSeconds(60);

	private static final Allowance TWICE = new Allowance(2, false, false, 0);

	private static final Duration INSTANT = Duration.of(1, ChronoUnit.MICROS);

	@Autowired
	private AttemptClock time;

	@Autowired
	private OverdueAttempts overdue;

	@Autowired
	private AccommodationService accommodations;

	@Autowired
	private AttemptTestConfiguration.Heard heard;

	@Autowired
	private HikariDataSource pool;

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
	void openingTakesOneConnectionAtATime() throws SQLException {
		trainee();
		var id = this.service.startOrResume(timed());
		this.clock.pass(LIMIT.plus(INSTANT));
		var held = allConnectionsButOne();
		try {
			assertThat(this.service.open(id).answered()).isZero();
			this.clock.pass(GRACE);
			assertThatExceptionOfType(AttemptClosedException.class).isThrownBy(() -> this.service.open(id));
		}
		finally {
			for (var connection : held) {
				connection.close();
			}
		}
		assertThat(attempt(id).isGraded()).isTrue();
	}

	private List<Connection> allConnectionsButOne() throws SQLException {
		List<Connection> held = new ArrayList<>();
		while (held.size() < this.pool.getMaximumPoolSize() - 1) {
			held.add(this.pool.getConnection());
		}
		return held;
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
	void jobIsNotHeldUpByWhatItCannotHandIn() {
		var lost = timed();
		for (int index = 0; index < 201; index++) {
			trainee();
			this.service.startOrResume(lost);
		}
		var quiz = this.shelf.take(lost);
		this.clock.pass(Duration.ofSeconds(1));
		trainee();
		var later = this.service.startOrResume(timed());
		this.clock.pass(LIMIT.plus(GRACE).plus(INSTANT));

		this.overdue.handIn();

		assertThat(attempt(later).isGraded()).isTrue();
		this.shelf.put(lost.courseVersion(), quiz);
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
	void extraTimeReachesAnAttemptThatBeginsMeanwhile() {
		var person = trainee();
		var ref = timed();
		var approved = new AtomicReference<CompletableFuture<Void>>();
		this.shelf.atNextRead(ref, () -> approved.set(meanwhile(() -> approve(person, TWICE))));

		var id = this.service.startOrResume(ref);

		approved.get().join();
		assertThat(this.service.open(id).timing().endsAt()).isEqualTo(now().plus(LIMIT.multipliedBy(2)));
	}

	@Test
	void extraTimeAndAnAnswerAtOnceAreBothKept() {
		var person = trainee();
		var ref = timed();
		var id = this.service.startOrResume(ref);
		var answer = fitting(id, 0);
		var saved = new AtomicReference<CompletableFuture<Void>>();
		this.shelf.atNextRead(ref, () -> saved.set(meanwhile(() -> {
			Acting.as(person, Role.TRAINEE);
			this.service.save(id, 0, 0, answer);
		})));

		approve(person, TWICE);

		saved.get().join();
		var sheet = this.service.open(id);
		assertThat(sheet.timing().endsAt()).isEqualTo(now().plus(LIMIT.multipliedBy(2)));
		assertThat(sheet.answered()).isEqualTo(1);
	}

	/** Lets another thread begin that, and end it too if nothing holds it up. */
	private static CompletableFuture<Void> meanwhile(Runnable work) {
		var future = CompletableFuture.runAsync(() -> {
			try {
				work.run();
			}
			finally {
				Acting.asNobody();
			}
		});
		try {
			future.get(1, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			return future;
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		return future;
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
	void breaksStopTheClockForADayInAllAndThenItRunsOn() {
		var person = trainee();
		approve(person, new Allowance(1, false, true, 0));
		var id = this.service.startOrResume(timed());
		var end = now().plus(LIMIT).plus(Duration.ofDays(1));
		this.time.pause(id);
		this.clock.pass(Duration.ofHours(20));
		this.time.goOn(id);
		this.clock.pass(Duration.ofMinutes(1));

		this.time.pause(id);
		assertThat(this.service.open(id).timing().left(now())).contains(Duration.ofMinutes(29));
		this.clock.pass(Duration.ofHours(4).plusMinutes(10));

		assertThat(this.service.open(id).timing().left(now())).contains(Duration.ofMinutes(19));
		this.time.goOn(id);
		assertThat(this.service.open(id).timing().endsAt()).isEqualTo(end);
	}

	@Test
	void whoDoesNotComeBackFromABreakHandsInWhatWasSaved() {
		var person = trainee();
		approve(person, new Allowance(1, false, true, 0));
		var id = this.service.startOrResume(timed());
		var end = now().plus(LIMIT).plus(Duration.ofDays(1));
		this.service.save(id, 0, 0, fitting(id, 0));
		this.time.pause(id);
		this.clock.set(end.plus(GRACE));
		this.overdue.handIn();
		assertThat(attempt(id).isGraded()).isFalse();

		this.clock.pass(INSTANT);
		this.overdue.handIn();

		var summary = attempt(id).summary();
		assertThat(summary.submittedAt()).isEqualTo(end);
		assertThat(summary.score()).isEqualTo(new Points(1));
	}

	@Test
	void breakTakesNoTimeAwayWhenTheServersClockIsSetBack() {
		var person = trainee();
		approve(person, new Allowance(1, false, true, 0));
		var id = this.service.startOrResume(timed());
		var end = now().plus(LIMIT);
		this.time.pause(id);
		this.clock.pass(Duration.ofSeconds(-30));

		this.time.goOn(id);

		assertThat(this.service.open(id).timing().endsAt()).isEqualTo(end);
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
