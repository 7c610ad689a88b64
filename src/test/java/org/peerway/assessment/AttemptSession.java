package org.peerway.assessment;

import java.time.Duration;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.peerway.Acting;
import org.peerway.people.AccommodationService;
import org.peerway.people.Allowance;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What one person, their trainer and the office do with a quiz, beside what a test
 * expects of it: each act says what has to come of it before it is done.
 */
final class AttemptSession extends AttemptExpectations {

	static final int TABS = 2;

	private final Services services;

	/** The steps that the tabs know. */
	private final int[] tabs = new int[TABS];

	/** What acts are done with. */
	record Services(AttemptClock time, OverdueAttempts overdue, AccommodationService accommodations,
			RegradeService regrades) {
	}

	AttemptSession(AttemptFixture test, Services services, boolean hard) {
		super(test, hard);
		this.services = services;
		allow(new Allowance(1.5, false, !hard, 0));
		start(0);
	}

	/** The server's clock goes on, or is set back. */
	void jump(Duration time) {
		this.test.clock.pass(time);
	}

	void start(int tab) {
		if (isOpen()) {
			assertThat(this.test.service.startOrResume(this.ref)).isEqualTo(present().id);
		}
		else if (mayStart()) {
			var id = this.test.service.startOrResume(this.ref);
			this.attempts.add(new ExpectedAttempt(id, now(), this.hardEnd, this.allowance));
			this.tabs[tab] = 0;
		}
		else {
			refused(CannotStartException.class, () -> this.test.service.startOrResume(this.ref));
		}
	}

	/** A tab reads the paper. */
	void open(int tab) {
		var attempt = present();
		if (attempt.open && !attempt.isOverBeyondGrace(now())) {
			var sheet = this.test.service.open(attempt.id);
			assertThat(sheet.timing().isPaused()).isEqualTo(attempt.isPaused());
			assertThat(sheet.step()).isEqualTo(attempt.step);
			this.tabs[tab] = sheet.step();
			return;
		}
		refused(AttemptClosedException.class, () -> this.test.service.open(attempt.id));
		close(attempt);
	}

	/** A tab saves an answer, and perhaps the same again as if nobody had heard. */
	void save(int tab, int position, boolean fits, boolean replay) {
		var attempt = present();
		var response = fits ? this.test.fitting(attempt.id, position) : this.test.notFitting(attempt.id, position);
		int step = this.tabs[tab];
		ThrowingCallable save = () -> this.test.service.save(attempt.id, step, position, response);
		var refusal = refusal(attempt, step);
		if (refusal != null) {
			refused(refusal, save);
			return;
		}
		this.tabs[tab] = this.test.service.save(attempt.id, step, position, response).step();
		attempt.step++;
		attempt.acknowledged.put(position, this.test.put(attempt.id, position).fromBrowser(response));
		assertThat(attempt.end() == null || !now().isAfter(attempt.end())).isTrue();
		if (replay) {
			refused(StaleStepException.class, save);
		}
	}

	void flag(int tab, int position) {
		var attempt = present();
		int step = this.tabs[tab];
		var refusal = refusal(attempt, step);
		if (refusal != null) {
			refused(refusal, () -> this.test.service.flag(attempt.id, step, position, true));
			return;
		}
		this.tabs[tab] = this.test.service.flag(attempt.id, step, position, true);
		attempt.step++;
	}

	/** Why nothing can be changed with that step, if so. */
	private @Nullable Class<? extends Throwable> refusal(ExpectedAttempt attempt, int step) {
		if (!attempt.open || attempt.isOverBeyondGrace(now())) {
			close(attempt);
			return AttemptClosedException.class;
		}
		if (attempt.isOver(now())) {
			return TimeOverException.class;
		}
		if (attempt.isPaused()) {
			return PausedException.class;
		}
		return (step == attempt.step) ? null : StaleStepException.class;
	}

	void submit(int tab) {
		var attempt = present();
		int step = this.tabs[tab];
		if (attempt.open && !attempt.isOverBeyondGrace(now()) && step != attempt.step) {
			refused(StaleStepException.class, () -> this.test.service.submit(attempt.id, step));
			return;
		}
		boolean inTime = attempt.open && !attempt.isOverBeyondGrace(now());
		var expected = attempt.open ? (inTime ? now() : attempt.end())
				: this.test.attempt(attempt.id).summary().submittedAt();

		var summary = this.test.service.submit(attempt.id, step);

		assertThat(summary.submittedAt()).isEqualTo(expected);
		assertThat(this.test.service.submit(attempt.id, step)).isEqualTo(summary);
		close(attempt);
	}

	void pause() {
		var attempt = present();
		ThrowingCallable pause = () -> this.services.time().pause(attempt.id);
		if (!attempt.open || attempt.isOverBeyondGrace(now())) {
			refused(AttemptClosedException.class, pause);
			close(attempt);
		}
		else if (attempt.isOver(now())) {
			refused(TimeOverException.class, pause);
		}
		else if (!attempt.mayPause()) {
			assertThatIllegalStateException().isThrownBy(pause);
		}
		else {
			this.services.time().pause(attempt.id);
			attempt.pause(now());
		}
	}

	void goOn() {
		var attempt = present();
		if (!attempt.open || attempt.isOverBeyondGrace(now())) {
			refused(AttemptClosedException.class, () -> this.services.time().goOn(attempt.id));
			close(attempt);
			return;
		}
		this.services.time().goOn(attempt.id);
		attempt.goOn(now());
	}

	/** A break that lasts so long, by the server's clock. */
	void rest(Duration time) {
		pause();
		jump(time);
		goOn();
	}

	/** The job comes by. */
	void handInWhatIsOver() {
		this.services.overdue().handIn();
		if (present().open && present().isOverBeyondGrace(now())) {
			close(present());
		}
	}

	void allow(Allowance allowance) {
		Acting.asSomebody(Role.OFFICE);
		if (allowance.equals(Allowance.NONE)) {
			this.services.accommodations().end(this.person);
		}
		else {
			this.services.accommodations().approve(this.person, allowance, "Because", null);
		}
		asTrainee();
		this.allowance = allowance;
		this.mostExtra = Math.max(this.mostExtra, allowance.extraAttempts());
		if (isOpen() && !present().isOverBeyondGrace(now())) {
			present().allow(allowance);
		}
	}

	void grant() {
		var trainer = Acting.asSomebody(Role.TRAINER);
		this.test.readers.open(trainer, this.person);
		ThrowingCallable grant = () -> this.test.service.grant(this.person, this.ref);
		if (isOpen() || isWindowOver() || left() > 0) {
			assertThatIllegalStateException().isThrownBy(grant);
		}
		else {
			this.test.service.grant(this.person, this.ref);
			this.granted.add(this.attempts.size() + 1);
		}
		asTrainee();
	}

	/** The office withdraws a question or puts it back. */
	void correct(int question, boolean withdraw, boolean neverLower) {
		var before = marks();
		var id = "q" + question;
		var change = withdraw ? new KeyChange.Withdraw(id)
				: new KeyChange.Correct(this.test.shelf.quiz(this.ref).question(id));
		Acting.asSomebody(Role.OFFICE);
		assertThatExceptionOfType(StaleCorrectionException.class).isThrownBy(
				() -> this.services.regrades().apply(this.ref, change, neverLower, this.corrections + 1, "Why"));
		this.services.regrades().apply(this.ref, change, neverLower, this.corrections, "Why");
		asTrainee();
		this.corrections++;
		this.protectedMarks |= neverLower;
		if (neverLower) {
			this.keptAtLeast.putAll(before);
		}
		else {
			this.keptAtLeast.clear();
		}
	}

	private void asTrainee() {
		Acting.as(this.person, Role.TRAINEE);
	}

	private void close(ExpectedAttempt attempt) {
		attempt.open = false;
	}

	private static void refused(Class<? extends Throwable> expected, ThrowingCallable act) {
		assertThatExceptionOfType(expected).isThrownBy(act);
	}

}
