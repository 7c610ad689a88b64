package org.peerway.assessment;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.peerway.assessment.question.RatedQuestion;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.rating.Resolution;
import org.peerway.audit.AuditTrail;
import org.peerway.base.Afresh;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PersonId;
import org.peerway.people.ReadingRights;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays texts before trainers, question by question, and takes what they say about them;
 * the last rating grades the attempt.
 */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class RatingService {

	/** Those who rate texts of one attempt at once come one after the other. */
	private static final int TRIES = 8;

	private static final UUID LOWEST = new UUID(0, 0);

	private final RatedAnswers answers;

	private final Ratings ratings;

	private final AttemptRepository attempts;

	private final CorrectedQuizzes quizzes;

	private final RatingCircle circle;

	private final CurrentPerson current;

	private final ReadingRights rights;

	private final Afresh afresh;

	private final AuditTrail audit;

	private final RatedTexts texts;

	private final AttemptClock time;

	RatingService(RatedAnswers answers, Ratings ratings, AttemptRepository attempts, CorrectedQuizzes quizzes,
			RatingCircle circle, CurrentPerson current, ReadingRights rights, Afresh afresh, AuditTrail audit,
			RatedTexts texts, AttemptClock time) {
		this.answers = answers;
		this.ratings = ratings;
		this.attempts = attempts;
		this.quizzes = quizzes;
		this.circle = circle;
		this.current = current;
		this.rights = rights;
		this.afresh = afresh;
		this.audit = audit;
		this.texts = texts;
		this.time = time;
	}

	/** The questions whose answers wait for somebody, by quiz, after the given one. */
	@Transactional(readOnly = true)
	public List<RatingQueue> queues(Optional<RatingQueue> after, int limit) {
		var people = people();
		var last = after.map(RatingQueue::question);
		return people.isEmpty() ? List.of()
				: this.answers.waiting(this.current.id().value(), people,
						last.map((one) -> one.quiz().quiz()).orElse(""), last.map(QuestionRef::question).orElse(""),
						last.map((one) -> one.quiz().courseVersion()).orElse(LOWEST), Limit.of(limit));
	}

	/**
	 * The number of the answer to that question that the acting person rates next; after
	 * the last one it begins again with the first.
	 */
	@Transactional(readOnly = true)
	public Optional<Long> next(QuestionRef question, long after) {
		var people = people();
		if (people.isEmpty()) {
			return Optional.empty();
		}
		return next(people, question, after).or(() -> next(people, question, 0));
	}

	private Optional<Long> next(Set<UUID> people, QuestionRef question, long after) {
		return this.answers
			.next(this.current.id().value(), people, question.quiz().courseVersion(), question.quiz().quiz(),
					question.question(), after, Limit.of(1))
			.stream()
			.findFirst();
	}

	/** Nobody rates an answer of their own. */
	private Set<UUID> people() {
		var me = this.current.id();
		return this.circle.of(me)
			.stream()
			.filter((person) -> !person.equals(me))
			.map(PersonId::value)
			.collect(Collectors.toSet());
	}

	/**
	 * An answer to rate, or one that the acting person rated and may correct.
	 * @throws RatingClosedException if it takes no more ratings
	 * @throws NoSuchElementException if there is none
	 */
	@Transactional(readOnly = true)
	public AnswerToRate open(long number) {
		var answer = find(number);
		var attempt = attempt(answer);
		var own = own(this.ratings.findByAnswerOrderBySlot(number));
		if (own.isEmpty() && !answer.isWaiting()) {
			throw new RatingClosedException(number);
		}
		var quiz = this.quizzes.quiz(attempt.quiz());
		var question = question(quiz, answer);
		var rule = quiz.rules().rating();
		var given = (Response.Written) attempt.answer(answer.position()).response(question);
		return new AnswerToRate(number, answer.question(), question, given.text(), rule,
				rule.blind() ? Optional.empty() : Optional.of(answer.person()),
				own.isEmpty() && answer.wanted() > rule.raters(), own.map(Rating::given));
	}

	/**
	 * The acting person's ratings that can still be corrected, the newest answers first.
	 */
	@Transactional(readOnly = true)
	public List<OwnRating> own(QuestionRef question, Optional<OwnRating> after, int limit) {
		return this.ratings.own(this.current.id().value(), question.quiz().courseVersion(), question.quiz().quiz(),
				question.question(), after.map(OwnRating::answer).orElse(Long.MAX_VALUE), Limit.of(limit));
	}

	/**
	 * Keeps what the acting person says about an answer; said again, it takes the place
	 * of what was said before. The last rating that is wanted grades the attempt.
	 * @throws IllegalArgumentException if a criterion of the rubric has no level
	 * @throws RatingClosedException if the answer takes no more ratings or the attempt is
	 * graded
	 * @throws NoSuchElementException if there is no such answer
	 */
	public void rate(long number, GivenRating given) {
		this.afresh.run(TRIES, () -> {
			var answer = find(number);
			var attempt = attempt(answer);
			var quiz = this.quizzes.toGradeBy(attempt.quiz());
			var ratings = this.ratings.findByAnswerOrderBySlot(number);
			boolean corrected = own(ratings).isPresent();
			say(answer, ratings, question(quiz, answer), given);
			resolve(answer, ratings, quiz);
			this.texts.settle(attempt, quiz, this.time.now());
			this.audit.record(corrected ? "rating.corrected" : "rating.given", this.current.id().value(),
					"answer:" + number, answer.question().quiz().quiz());
			return number;
		});
	}

	private void say(RatedAnswer answer, List<Rating> ratings, RatedQuestion question, GivenRating given) {
		var own = own(ratings);
		if (own.isPresent()) {
			own.get().correct(question.rubric(), given, this.time.now());
			return;
		}
		if (!answer.isWaiting()) {
			throw new RatingClosedException(answer.number());
		}
		ratings.add(this.ratings.saveAndFlush(
				new Rating(answer, ratings.size() + 1, this.current.id(), question.rubric(), given, this.time.now())));
	}

	private static void resolve(RatedAnswer answer, List<Rating> ratings, Quiz quiz) {
		var resolution = Resolution.of(quiz.rules().rating(), ratings.stream().map(Rating::mark).toList());
		answer.resolve(resolution);
		ratings.forEach((rating) -> rating.count(resolution.counted().contains(rating.slot())));
	}

	private Optional<Rating> own(List<Rating> ratings) {
		var me = this.current.id();
		return ratings.stream().filter((rating) -> rating.isBy(me)).findAny();
	}

	private RatedAnswer find(long number) {
		var answer = this.answers.findByNumber(number)
			.orElseThrow(() -> new NoSuchElementException("There is no answer " + number));
		if (answer.person().equals(this.current.id())) {
			throw new AccessDeniedException("Nobody rates an answer of their own");
		}
		this.rights.mustCover(answer.person());
		return answer;
	}

	private Attempt attempt(RatedAnswer answer) {
		return this.attempts.findWithAnswers(answer.attempt().value())
			.filter(Attempt::isAwaiting)
			.orElseThrow(() -> new RatingClosedException(answer.number()));
	}

	private static RatedQuestion question(Quiz quiz, RatedAnswer answer) {
		var question = answer.question().question();
		if (quiz.withdrawn().contains(question)) {
			throw new RatingClosedException(answer.number());
		}
		return (RatedQuestion) quiz.question(question);
	}

}
