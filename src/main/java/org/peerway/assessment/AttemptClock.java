package org.peerway.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

import org.peerway.base.Afresh;
import org.peerway.people.AllowanceChanged;
import org.peerway.people.CurrentPerson;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the clock of attempts run, stand still and end. */
@Service
public class AttemptClock {

	private final AttemptRepository attempts;

	private final Quizzes quizzes;

	private final CorrectedQuizzes corrected;

	private final CurrentPerson current;

	private final Afresh afresh;

	private final RatedTexts texts;

	private final Clock clock;

	AttemptClock(AttemptRepository attempts, Quizzes quizzes, CorrectedQuizzes corrected, CurrentPerson current,
			Afresh afresh, RatedTexts texts, Clock clock) {
		this.attempts = attempts;
		this.quizzes = quizzes;
		this.corrected = corrected;
		this.current = current;
		this.afresh = afresh;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Takes a break, which stops the clock for those who were allowed that.
	 * @throws IllegalStateException if breaks do not stop the clock of this attempt
	 * @throws TimeOverException if time is over
	 * @throws AttemptClosedException if the attempt is submitted
	 */
	@PreAuthorize("hasRole('TRAINEE')")
	public void pause(AttemptId id) {
		change(id, (attempt) -> attempt.pause(quiz(attempt).rules(), now()));
	}

	/**
	 * Ends the break; there is as much time as there was before.
	 * @throws AttemptClosedException if the attempt is submitted
	 */
	@PreAuthorize("hasRole('TRAINEE')")
	public void goOn(AttemptId id) {
		change(id, (attempt) -> attempt.goOn(quiz(attempt).rules(), now()));
	}

	private void change(AttemptId id, Consumer<Attempt> change) {
		boolean over = this.afresh.run(() -> {
			var attempt = find(id);
			this.current.mustBe(attempt.person());
			if (settle(attempt)) {
				return true;
			}
			change.accept(attempt);
			return false;
		});
		if (over) {
			throw new AttemptClosedException(id);
		}
	}

	/** Extra time reaches open attempts, and only those; what they have is not cut. */
	@EventListener
	@Transactional
	void on(AllowanceChanged change) {
		this.attempts.findOpen(change.person().value())
			.stream()
			.filter((attempt) -> !isOver(attempt))
			.forEach((attempt) -> attempt.allow(quiz(attempt).rules(), change.allowance()));
	}

	/**
	 * Hands an attempt in with what was saved if its time and the grace period are over.
	 * @return whether it was open and is not any more
	 */
	boolean settle(Attempt attempt) {
		if (!isOver(attempt)) {
			return false;
		}
		var quiz = this.corrected.quiz(attempt.quiz());
		attempt.timeOut(quiz, now());
		this.texts.take(attempt, quiz);
		return true;
	}

	private boolean isOver(Attempt attempt) {
		return attempt.isOverdue(now()) && attempt.isOverdueBy(quiz(attempt).rules().time().grace(), now());
	}

	/** The same in a transaction of its own; again settled, nothing happens. */
	boolean settle(AttemptId id) {
		return this.afresh.run(() -> settle(find(id)));
	}

	private Attempt find(AttemptId id) {
		return this.attempts.findWithAnswers(id.value())
			.orElseThrow(() -> new NoSuchElementException("There is no attempt " + id.value()));
	}

	private Quiz quiz(Attempt attempt) {
		return this.quizzes.quiz(attempt.quiz());
	}

	/** As exact as both databases keep it. */
	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
