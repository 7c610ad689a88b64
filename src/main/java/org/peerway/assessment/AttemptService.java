package org.peerway.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.peerway.assessment.question.Response;
import org.peerway.audit.AuditTrail;
import org.peerway.base.Afresh;
import org.peerway.people.AccommodationService;
import org.peerway.people.Allowance;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PersonId;
import org.peerway.people.ReadingRights;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts attempts at quizzes, keeps their answers, grades them and shows how they went.
 */
@Service
public class AttemptService {

	private static final String LEARNER = "hasRole('TRAINEE')";

	private static final String READER = "hasAnyRole('TRAINEE', 'TRAINER', 'OFFICE')";

	private final AttemptRepository attempts;

	private final AttemptGrants grants;

	private final Quizzes quizzes;

	private final CorrectedQuizzes corrected;

	private final CurrentPerson current;

	private final ReadingRights rights;

	private final Afresh afresh;

	private final AuditTrail audit;

	private final RatedTexts texts;

	private final AccommodationService accommodations;

	private final AttemptClock time;

	private final OpenAttempts open;

	private final StartTurns turns;

	AttemptService(AttemptRepository attempts, AttemptGrants grants, Quizzes quizzes, CorrectedQuizzes corrected,
			CurrentPerson current, ReadingRights rights, Afresh afresh, AuditTrail audit, RatedTexts texts,
			AccommodationService accommodations, AttemptClock time, OpenAttempts open, StartTurns turns) {
		this.attempts = attempts;
		this.grants = grants;
		this.quizzes = quizzes;
		this.corrected = corrected;
		this.current = current;
		this.rights = rights;
		this.afresh = afresh;
		this.audit = audit;
		this.texts = texts;
		this.accommodations = accommodations;
		this.time = time;
		this.open = open;
		this.turns = turns;
	}

	/** Whether that person may start the quiz now. */
	@PreAuthorize(READER)
	@Transactional(readOnly = true)
	public StartDecision decide(PersonId person, QuizRef ref) {
		this.rights.mustCover(person);
		var earlier = earlier(person, ref);
		return decision(person, ref, earlier, allowance(person, earlier));
	}

	/**
	 * Goes on with the acting person's open attempt or starts the next one; one attempt
	 * comes of it however many ask at once.
	 * @throws CannotStartException if the rules do not let an attempt start now
	 */
	@PreAuthorize(LEARNER)
	public AttemptId startOrResume(QuizRef ref) {
		var person = this.current.id();
		return this.afresh.run(() -> {
			var earlier = earlier(person, ref);
			if (earlier.stream().allMatch(AttemptSummary::isSubmitted)) {
				this.turns.take(person);
			}
			var allowance = allowance(person, earlier);
			return switch (decision(person, ref, earlier, allowance)) {
				case StartDecision.Resume resume -> resume.attempt();
				case StartDecision.MayStart may -> start(person, ref, may.number(), allowance);
				case StartDecision.CoolingDown waiting -> throw new CannotStartException(waiting);
				case StartDecision.NoAttemptsLeft none -> throw new CannotStartException(none);
				case StartDecision.NotYetOpen early -> throw new CannotStartException(early);
				case StartDecision.AwaitingRating rated -> throw new CannotStartException(rated);
				case StartDecision.Over over -> throw new CannotStartException(over);
			};
		});
	}

	private List<AttemptSummary> earlier(PersonId person, QuizRef ref) {
		return this.attempts.summaries(person.value(), ref.courseVersion(), ref.quiz());
	}

	/** An open attempt goes on whatever is allowed. */
	private Allowance allowance(PersonId person, List<AttemptSummary> earlier) {
		return earlier.stream().allMatch(AttemptSummary::isSubmitted) ? this.accommodations.allowance(person)
				: Allowance.NONE;
	}

	private StartDecision decision(PersonId person, QuizRef ref, List<AttemptSummary> earlier, Allowance allowance) {
		var rules = this.quizzes.quiz(ref).rules();
		Set<Integer> granted = (rules.left(earlier.size(), 0) > 0) ? Set.of()
				: this.grants.numbers(person.value(), ref.courseVersion(), ref.quiz());
		return new StartRules(rules, allowance.extraAttempts(), granted).decide(earlier, this.time.now());
	}

	private AttemptId start(PersonId person, QuizRef ref, int number, Allowance allowance) {
		var quiz = this.corrected.quiz(ref);
		var seed = Seed.random();
		var now = this.time.now();
		var paper = Paper.draw(quiz, seed, (number == 1) ? Map.of() : lastSeen(person, ref));
		return this.attempts.saveAndFlush(new Attempt(person, ref, quiz, number, seed, paper, allowance, now)).id();
	}

	private Map<String, Integer> lastSeen(PersonId person, QuizRef ref) {
		return this.attempts.lastSeen(person.value(), ref.courseVersion(), ref.quiz())
			.stream()
			.collect(Collectors.toMap(AttemptRepository.LastSeen::question, AttemptRepository.LastSeen::attempt));
	}

	/**
	 * Gives a person one attempt more after all are used.
	 * @throws IllegalStateException if there are attempts left
	 * @throws AccessDeniedException if the person is the acting one, or not theirs to
	 * train
	 */
	@PreAuthorize("hasRole('TRAINER')")
	@Transactional
	public void grant(PersonId person, QuizRef ref) {
		var trainer = this.current.id();
		if (trainer.equals(person)) {
			throw new AccessDeniedException("Nobody gives themself an attempt");
		}
		this.rights.mustCover(person);
		var earlier = earlier(person, ref);
		if (!(decision(person, ref, earlier, allowance(person, earlier)) instanceof StartDecision.NoAttemptsLeft)) {
			throw new IllegalStateException("There are attempts left");
		}
		this.grants.saveAndFlush(new AttemptGrant(person, ref, earlier.size() + 1, trainer, this.time.now()));
		this.audit.record("attempt.granted", trainer.value(), "person:" + person.value(), ref.quiz());
	}

	/**
	 * The paper of an open attempt, as far as a browser may know it.
	 * @throws AttemptClosedException if the attempt is submitted
	 */
	@PreAuthorize(LEARNER)
	public Sheet open(AttemptId id) {
		var attempt = own(id);
		attempt.mustBeOpen();
		if (this.time.isOver(attempt)) {
			this.time.settle(id);
			throw new AttemptClosedException(id);
		}
		var quiz = content(attempt);
		return Sheet.of(attempt, quiz.rules().isPractice() ? this.corrected.quiz(attempt.quiz()) : quiz);
	}

	/**
	 * Keeps an answer; one with nothing in it takes the answer back.
	 * @param position of the question on the paper, counted from 0
	 * @throws StaleStepException if the attempt was changed since it was read
	 * @throws TimeOverException if time is over, and it can only be handed in
	 * @throws PausedException during a break that stops the clock
	 * @throws AttemptClosedException if the attempt is submitted
	 * @param response in the tokens of the attempt
	 * @throws IllegalArgumentException if the paper has no such position or the question
	 * takes no such response
	 */
	@PreAuthorize(LEARNER)
	public Saved save(AttemptId id, int expectedStep, int position, Response response) {
		return this.open.change(id, (attempt) -> {
			var given = this.open.put(attempt, position).fromBrowser(response);
			return attempt.answer(expectedStep, position, given, this.time.now());
		});
	}

	/**
	 * Marks a question to come back to, or takes the mark away.
	 * @return the step to expect with the next change
	 * @throws StaleStepException if the attempt was changed since it was read
	 * @throws TimeOverException if time is over, and it can only be handed in
	 * @throws PausedException during a break that stops the clock
	 * @throws AttemptClosedException if the attempt is submitted
	 */
	@PreAuthorize(LEARNER)
	public int flag(AttemptId id, int expectedStep, int position, boolean flagged) {
		return this.open.change(id, (attempt) -> attempt.flag(expectedStep, position, flagged));
	}

	/**
	 * Hands the attempt in; it is graded at once unless people have to rate something.
	 * Again handed in, it gives the same result.
	 * @throws StaleStepException if the attempt is open and was changed since it was read
	 */
	@PreAuthorize(LEARNER)
	public AttemptSummary submit(AttemptId id, int expectedStep) {
		return this.open.withTimes(id, (spent) -> this.afresh.run(() -> {
			var attempt = own(id);
			if (attempt.isOpen() && !this.time.settle(attempt)) {
				var quiz = this.corrected.toGradeBy(attempt.quiz());
				attempt.spend(spent);
				attempt.handIn(expectedStep, quiz, this.time.now());
				this.texts.take(attempt, quiz);
			}
			return attempt.summary();
		}));
	}

	/**
	 * What was right and why, as far as the rules show it now; nothing of it while people
	 * still have to rate something.
	 * @throws IllegalStateException if the attempt is not submitted
	 */
	@PreAuthorize(READER)
	@Transactional(readOnly = true)
	public Review review(AttemptId id) {
		var attempt = find(id);
		this.rights.mustCover(attempt.person());
		attempt.mustBeHandedIn();
		var quiz = this.corrected.quiz(attempt.quiz());
		return attempt.isAwaiting() ? Review.awaiting(attempt, quiz)
				: Review.of(attempt, quiz, shown(attempt, quiz.rules()), this.texts.of(attempt, quiz));
	}

	/** Staff see everything. */
	private Set<ReviewRule.Part> shown(Attempt attempt, AttemptRules rules) {
		if (!this.current.id().equals(attempt.person())) {
			return Set.of(ReviewRule.Part.values());
		}
		var ref = attempt.quiz();
		return rules.review()
			.at(Objects.requireNonNull(attempt.summary().submittedAt()), rules.window(), this.time.now(),
					(limited) -> this.attempts.isOpen(ref.courseVersion(), ref.quiz(), limited));
	}

	/** All attempts of a person in a course version, by quiz and number. */
	@PreAuthorize(READER)
	@Transactional(readOnly = true)
	public List<AttemptSummary> attempts(PersonId person, UUID courseVersion) {
		this.rights.mustCover(person);
		return this.attempts.summaries(person.value(), courseVersion);
	}

	/** Where each of these people stands with each quiz they submitted, in one query. */
	@PreAuthorize(READER)
	@Transactional(readOnly = true)
	public Map<PersonId, List<QuizStanding>> standings(Collection<PersonId> people, UUID courseVersion) {
		this.rights.mustCover(people);
		return this.attempts.standings(people.stream().map(PersonId::value).toList(), courseVersion)
			.stream()
			.map(AttemptRepository.Standing::toQuizStanding)
			.collect(Collectors.groupingBy(QuizStanding::person));
	}

	private Attempt own(AttemptId id) {
		var attempt = find(id);
		this.current.mustBe(attempt.person());
		return attempt;
	}

	private Attempt find(AttemptId id) {
		return this.attempts.findWithAnswers(id.value())
			.orElseThrow(() -> new NoSuchElementException("There is no attempt " + id.value()));
	}

	private Quiz content(Attempt attempt) {
		return this.quizzes.quiz(attempt.quiz());
	}

}
