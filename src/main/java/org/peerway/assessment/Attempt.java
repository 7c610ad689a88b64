package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.results.TimeKept;
import org.peerway.people.Allowance;
import org.peerway.people.PersonId;

/** One run of a person through a paper, from its start to its grade. */
@Entity
class Attempt {

	enum State {

		OPEN, AWAITING, GRADED

	}

	@Id
	private UUID id;

	@Version
	private Integer version;

	private UUID person;

	private UUID courseVersion;

	private String quiz;

	private int number;

	private String seed;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private State state;

	private int step;

	private Instant startedAt;

	private @Nullable Instant submittedAt;

	@Embedded
	private AttemptTime time;

	/** While people rate it there is none. */
	private @Nullable Instant gradedAt;

	private boolean timedOut;

	private double score;

	private int maxScore;

	private int passMark;

	private boolean passed;

	/** Taken while the attempt is open, and unique: so there is one open attempt. */
	private @Nullable String activeKey;

	@ElementCollection
	@CollectionTable(name = "attempt_answer", joinColumns = @JoinColumn(name = "attempt_id"))
	@OrderColumn(name = "position")
	private List<Answer> answers = new ArrayList<>();

	@SuppressWarnings("JpaEntity")
	Attempt() {
	}

	@SuppressWarnings("JpaEntity")
	Attempt(PersonId person, QuizRef ref, Quiz quiz, int number, Seed seed, Paper paper, Allowance allowance,
			Instant now) {
		this.id = AttemptId.random().value();
		this.person = person.value();
		this.courseVersion = ref.courseVersion();
		this.quiz = ref.quiz();
		this.number = number;
		this.seed = seed.hex();
		this.state = State.OPEN;
		this.startedAt = now;
		this.time = new AttemptTime(now, quiz.rules(), allowance);
		this.maxScore = quiz.draw();
		this.passMark = quiz.passMark();
		this.activeKey = person.value() + ":" + ref.courseVersion() + ":" + ref.quiz();
		paper.questions().forEach((question) -> this.answers.add(Answer.to(question)));
	}

	/** Gives an open attempt the time of an allowance where that is more than it has. */
	void allow(AttemptRules rules, Allowance allowance) {
		mustBeOpen();
		this.time.allow(this.startedAt, rules, allowance);
	}

	/**
	 * Stops the clock; in a break it stands still already.
	 * @throws TimeOverException if time is over
	 */
	void pause(AttemptRules rules, Instant now) {
		mustBeOpen();
		mustHaveTime(now);
		this.time.pause(this.startedAt, rules, now);
	}

	/** Lets the clock run again, with as much time as was left. */
	void goOn(AttemptRules rules, Instant now) {
		mustBeOpen();
		this.time.goOn(this.startedAt, rules, now);
	}

	/** Whether time was over at that moment. */
	boolean isOverdue(Instant now) {
		return isOpen() && this.time.isOver(now);
	}

	/** Whether the time to hand in was over at that moment too. */
	boolean isOverdueBy(Duration grace, Instant now) {
		return isOverdue(now.minus(grace));
	}

	/**
	 * Lets only those change answers who have time.
	 * @throws PausedException during a break
	 * @throws TimeOverException if time is over
	 */
	void mustRun(Instant now) {
		mustBeOpen();
		mustHaveTime(now);
		if (this.time.isPaused()) {
			throw new PausedException(id());
		}
	}

	private void mustHaveTime(Instant now) {
		if (isOverdue(now)) {
			throw new TimeOverException(id());
		}
	}

	Saved answer(int expectedStep, int position, Response response, Instant now) {
		advance(expectedStep);
		this.answers.set(position, answer(position).give(response, now));
		return new Saved(this.step, now, answered());
	}

	int flag(int expectedStep, int position, boolean flagged) {
		advance(expectedStep);
		this.answers.set(position, answer(position).flag(flagged));
		return this.step;
	}

	/** Adds to the times that questions were before the person, by position. */
	void spend(Map<Integer, Duration> times) {
		times.forEach((position, time) -> {
			if (position < this.answers.size()) {
				this.answers.set(position, this.answers.get(position).spend(time));
			}
		});
	}

	/** Notes what was asked about a question in practice. */
	int practise(int expectedStep, int position, UnaryOperator<Answer> asked) {
		advance(expectedStep);
		this.answers.set(position, asked.apply(answer(position)));
		return this.step;
	}

	/** Hands in what was saved when time was over; it is graded only now. */
	void timeOut(Quiz content, Instant now) {
		this.timedOut = true;
		handIn(this.step, content, this.time.end(), now);
	}

	/** Hands in, and grades at once unless people have to rate something. */
	void handIn(int expectedStep, Quiz content, Instant now) {
		handIn(expectedStep, content, now, now);
	}

	private void handIn(int expectedStep, Quiz content, Instant at, Instant now) {
		advance(expectedStep);
		this.submittedAt = at;
		this.activeKey = null;
		this.state = State.AWAITING;
		if (isPractice() || toRate(content).isEmpty()) {
			grade(content, Map.of(), now);
		}
	}

	/** The places on the paper with a text that people rate. */
	List<Integer> toRate(Quiz content) {
		var questions = questions(content);
		return IntStream.range(0, questions.size())
			.filter((position) -> score(content, questions, position).isEmpty())
			.boxed()
			.toList();
	}

	/**
	 * Notes that something about a text was said, so that of two at once one is first.
	 */
	void rated() {
		mustAwait();
		this.step++;
	}

	/**
	 * Grades what was handed in.
	 * @param marks of the texts that people rate, by place, each 0..1
	 */
	void grade(Quiz content, Map<Integer, Double> marks, Instant now) {
		mustAwait();
		marks.forEach((position, mark) -> this.answers.set(position, answer(position).rate(mark)));
		var points = points(content);
		this.state = State.GRADED;
		this.gradedAt = now;
		this.score = points.value();
		this.passed = passes(points);
	}

	private void mustAwait() {
		if (!isAwaiting()) {
			throw new IllegalStateException("Nothing is rated while the attempt is " + this.state);
		}
	}

	private void advance(int expectedStep) {
		mustBeOpen();
		if (this.step != expectedStep) {
			throw new StaleStepException(this.step);
		}
		this.step++;
	}

	void mustBeOpen() {
		if (this.state != State.OPEN) {
			throw new AttemptClosedException(id());
		}
	}

	private void mustBeGraded() {
		if (this.state != State.GRADED) {
			throw new IllegalStateException("There is no grade while the attempt is " + this.state);
		}
	}

	void mustBeHandedIn() {
		if (this.state == State.OPEN) {
			throw new IllegalStateException("There is no review while the attempt is " + this.state);
		}
	}

	/** Lets only those pass of which there is a result that counts. */
	void mustHaveResult() {
		mustBeGraded();
		if (isPractice()) {
			throw new IllegalStateException("Nothing counts in practice");
		}
	}

	/** Whether its grade is from that moment or later. */
	boolean wasGradedAfter(Instant moment) {
		return this.gradedAt != null && !this.gradedAt.isBefore(moment);
	}

	boolean isOpen() {
		return this.state == State.OPEN;
	}

	/** Whether people still have to rate something. */
	boolean isAwaiting() {
		return this.state == State.AWAITING;
	}

	boolean isGraded() {
		return this.state == State.GRADED;
	}

	/** The questions of the paper, in its order. */
	List<Question> questions(Quiz content) {
		var bank = content.questions().stream().collect(Collectors.toMap(Question::id, (question) -> question));
		return this.answers.stream().map((answer) -> bank.get(answer.question())).toList();
	}

	private Points points(Quiz content) {
		var questions = questions(content);
		return new Points(IntStream.range(0, questions.size())
			.mapToDouble((position) -> score(content, questions, position)
				.orElseGet(() -> isPractice() ? 0 : answer(position).markOrAll()))
			.sum());
	}

	private OptionalDouble score(Quiz content, List<Question> questions, int position) {
		var question = questions.get(position);
		return content.score(question, answer(position).response(question));
	}

	/**
	 * What another key makes of the grade, if anything; in practice nothing counts.
	 * @param neverLower whether it may only rise
	 */
	Optional<ChangedMark> corrected(Quiz content, boolean neverLower) {
		mustBeGraded();
		var before = new Points(this.score);
		var after = points(content);
		if (this.passMark == 0 || after.equals(before) || (neverLower && after.compareTo(before) < 0)) {
			return Optional.empty();
		}
		return Optional.of(new ChangedMark(id(), person(), this.number, before, after, this.passed, passes(after)));
	}

	/** In practice there is no pass mark, and nothing counts. */
	private boolean isPractice() {
		return this.passMark == 0;
	}

	private boolean passes(Points points) {
		return !isPractice() && new PassMark(this.passMark).isReachedBy(points);
	}

	void take(ChangedMark change) {
		mustBeGraded();
		this.score = change.after().value();
		this.passed = change.passedAfter();
	}

	private int answered() {
		return (int) this.answers.stream().filter(Answer::isGiven).count();
	}

	/**
	 * What stands at a place of the paper.
	 * @throws IllegalArgumentException if the paper has no such place
	 */
	Answer answer(int position) {
		if (position < 0 || position >= this.answers.size()) {
			throw new IllegalArgumentException("The paper has no question at " + position);
		}
		return this.answers.get(position);
	}

	List<Answer> answers() {
		return List.copyOf(this.answers);
	}

	AttemptId id() {
		return new AttemptId(this.id);
	}

	PersonId person() {
		return new PersonId(this.person);
	}

	QuizRef quiz() {
		return new QuizRef(this.courseVersion, this.quiz);
	}

	Seed seed() {
		return new Seed(this.seed);
	}

	/** In a break with the end that own time would have. */
	Timing timing() {
		return this.time.timing(this.startedAt);
	}

	/** The time it had; a break that was not over when it was handed in ended then. */
	TimeKept timeKept(TimeRule rule) {
		return this.time.kept(rule, this.submittedAt, this.timedOut);
	}

	int number() {
		return this.number;
	}

	int step() {
		return this.step;
	}

	AttemptSummary summary() {
		return new AttemptSummary(id(), person(), quiz(), this.number, this.startedAt, this.submittedAt,
				new Points(this.score), this.maxScore, this.passMark, this.passed, this.gradedAt);
	}

}
