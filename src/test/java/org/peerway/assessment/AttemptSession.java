package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.peerway.Acting;
import org.peerway.people.AccommodationService;
import org.peerway.people.Allowance;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What one person, their trainer and the office do with a quiz, beside what a test
 * expects of it: each act says what has to come of it before it is done.
 */
final class AttemptSession {

	static final int QUESTIONS = 10;

	static final int TABS = 2;

	private static final Duration WAIT = Duration.ofMinutes(5);

	private static final int LIMIT = 2;

	private final AttemptFixture test;

	private final Services services;

	private final PersonId person;

	private final QuizRef ref;

	private final @Nullable Instant hardEnd;

	private final List<ExpectedAttempt> attempts = new ArrayList<>();

	/** The steps that the tabs know. */
	private final int[] tabs = new int[TABS];

	private final Set<Integer> granted = new HashSet<>();

	private final Map<AttemptId, Points> keptAtLeast = new TreeMap<>(
			(one, other) -> one.value().compareTo(other.value()));

	private Allowance allowance = Allowance.NONE;

	private int mostExtra;

	private int corrections;

	private boolean protectedMarks;

	/** What acts are done with. */
	record Services(AttemptClock time, OverdueAttempts overdue, AccommodationService accommodations,
			RegradeService regrades) {
	}

	AttemptSession(AttemptFixture test, Services services, boolean hard) {
		this.test = test;
		this.services = services;
		test.clock.reset();
		this.hardEnd = hard ? now().plus(Duration.ofHours(3)) : null;
		this.person = test.trainee();
		var quiz = Banks.quiz(QUESTIONS);
		var rules = new AttemptRules(Mode.QUIZ, LIMIT, new Waits(WAIT, WAIT),
				new TimeRule(ExpectedAttempt.LIMIT, ExpectedAttempt.GRACE), new Window(null, this.hardEnd, hard));
		this.ref = test.shelf.put(new Quiz(quiz.id(), quiz.title(), quiz.minutes(), quiz.draw(), quiz.passMark(), rules,
				quiz.questions()));
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

	private boolean mayStart() {
		return !isWindowOver() && left() > 0 && !isCoolingDown();
	}

	private boolean isWindowOver() {
		return this.hardEnd != null && !now().isBefore(this.hardEnd);
	}

	private int left() {
		int used = this.attempts.size();
		int counted = LIMIT + this.allowance.extraAttempts() + this.granted.size() - used;
		return Math.max(counted, this.granted.contains(used + 1) ? 1 : 0);
	}

	private boolean isCoolingDown() {
		if (this.attempts.isEmpty()) {
			return false;
		}
		var last = this.test.attempt(present().id).summary();
		return !last.passed() && now().isBefore(last.submittedAt().plus(WAIT));
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

	private Map<AttemptId, Points> marks() {
		return this.attempts.stream()
			.filter((attempt) -> !attempt.open)
			.collect(Collectors.toMap((attempt) -> attempt.id,
					(attempt) -> this.test.attempt(attempt.id).summary().score()));
	}

	/** What holds whatever was done. */
	void mustHold() {
		var kept = this.test.service.attempts(this.person, this.ref.courseVersion());
		assertThat(kept).extracting(AttemptSummary::id)
			.containsExactlyElementsOf(this.attempts.stream().map((attempt) -> attempt.id).toList());
		assertThat(kept).hasSizeLessThanOrEqualTo(LIMIT + this.mostExtra + this.granted.size());
		assertThat(kept).filteredOn((summary) -> !summary.isSubmitted()).hasSizeLessThanOrEqualTo(1);
		this.attempts.forEach(this::mustHold);
	}

	private void mustHold(ExpectedAttempt expected) {
		var attempt = this.test.attempt(expected.id);
		var questions = attempt.questions(this.test.shelf.quiz(this.ref));
		assertThat(attempt.isOpen()).isEqualTo(expected.open);
		for (int position = 0; position < QUESTIONS; position++) {
			var answer = attempt.answer(position);
			var acknowledged = expected.acknowledged.get(position);
			assertThat(answer.isGiven()).isEqualTo(acknowledged != null);
			if (acknowledged != null) {
				assertThat(answer.response(questions.get(position))).isEqualTo(acknowledged);
			}
		}
		var submitted = attempt.summary().submittedAt();
		if (submitted != null) {
			assertThat(expected.end() == null || !submitted.isAfter(expected.end().plus(ExpectedAttempt.GRACE)))
				.isTrue();
			assertThat(attempt.summary().score())
				.isGreaterThanOrEqualTo(this.keptAtLeast.getOrDefault(expected.id, new Points(0)));
			var byKey = byKey(attempt);
			assertThat(attempt.summary().score()).isGreaterThanOrEqualTo(byKey);
			assertThat(this.protectedMarks || attempt.summary().score().equals(byKey)).isTrue();
		}
	}

	/** Of ten questions each counts what it earns by the key that holds. */
	private Points byKey(Attempt attempt) {
		var quiz = this.test.corrected.quiz(this.ref);
		var questions = attempt.questions(quiz);
		double sum = 0;
		for (int position = 0; position < QUESTIONS; position++) {
			var question = questions.get(position);
			sum += quiz.score(question, attempt.answer(position).response(question)).orElseThrow();
		}
		return new Points(sum);
	}

	private void asTrainee() {
		Acting.as(this.person, Role.TRAINEE);
	}

	private ExpectedAttempt present() {
		return this.attempts.getLast();
	}

	private boolean isOpen() {
		return !this.attempts.isEmpty() && present().open;
	}

	private void close(ExpectedAttempt attempt) {
		attempt.open = false;
	}

	private Instant now() {
		return this.test.clock.instant();
	}

	private static void refused(Class<? extends Throwable> expected, ThrowingCallable act) {
		assertThatExceptionOfType(expected).isThrownBy(act);
	}

}
