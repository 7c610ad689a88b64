package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.RatedQuestion;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.assessment.results.AttemptRecord;
import org.peerway.people.Allowance;
import org.peerway.people.PersonId;

/** Records of attempts as the engine puts them together, without a database. */
public final class Records {

	public static final PersonId PERSON = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

	public static final PersonId OFFICE = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000002"));

	/** Those who rate, in the order in which they do. */
	public static final List<PersonId> RATERS = IntStream.rangeClosed(3, 5)
		.mapToObj((last) -> new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000000" + last)))
		.toList();

	private static final Instant START = Instant.parse("2026-11-22T10:00:00.123456Z");

	private static final UUID VERSION = UUID.fromString("00000000-0000-4000-8000-00000000000a");

	private final Quiz quiz;

	private final Attempt attempt;

	private final List<Correction> corrections = new ArrayList<>();

	private final List<CorrectedMark> marks = new ArrayList<>();

	private final List<Ratings.Placed> ratings = new ArrayList<>();

	private Records(Quiz quiz, Allowance allowance) {
		this.quiz = quiz;
		this.attempt = new Attempt(PERSON, new QuizRef(VERSION, quiz.id()), quiz, 2, new Seed("ab".repeat(32)),
				new Paper(quiz.questions()), allowance, START);
	}

	/**
	 * An examination with a question of each kind, all answered rightly, with half as
	 * much time again and a break; two who rate do not agree; the key of the single
	 * choice was corrected, and the statement withdrawn.
	 */
	public static AttemptRecord ofEveryKind() {
		var records = new Records(quiz(Questions.all().toList()), new Allowance(1.5, false, true, 0));
		records.pause();
		records.answer("In their own words.\nOn two lines, with a 😀.");
		records.rate();
		records.correct();
		return records.record();
	}

	/** An examination of long texts, without extra time. */
	public static AttemptRecord ofText(String text) {
		var records = new Records(quiz(Questions.rated().toList()), Allowance.NONE);
		records.answer(text);
		records.rate();
		return records.record();
	}

	private static Quiz quiz(List<Question> questions) {
		var rules = new AttemptRules(Mode.EXAMINATION, 3, Waits.NONE,
				new TimeRule(Duration.ofMinutes(60), Duration.ZERO), Window.ALWAYS)
			.rating(new RatingRule(2, true, 0.2));
		return new Quiz("final", "Final examination", 60, questions.size(), 1, rules, questions);
	}

	private void pause() {
		this.attempt.pause(this.quiz.rules(), START.plusSeconds(60));
		this.attempt.goOn(this.quiz.rules(), START.plusSeconds(360));
	}

	private void answer(String text) {
		for (int position = 0; position < this.quiz.questions().size(); position++) {
			var question = this.quiz.questions().get(position);
			var response = (question instanceof RatedQuestion) ? new Response.Written(text) : Answers.right(question);
			this.attempt.answer(position, position, response, START.plusSeconds(400 + position));
		}
		this.attempt.spend(Map.of(0, Duration.ofMillis(65_432)));
		this.attempt.handIn(this.quiz.questions().size(), this.quiz, START.plusSeconds(1000));
	}

	/** The first says half, the second all, the third all. */
	private void rate() {
		Map<Integer, Double> marks = new HashMap<>();
		for (int position : this.attempt.toRate(this.quiz)) {
			var rubric = ((RatedQuestion) this.quiz.questions().get(position)).rubric();
			var answer = new RatedAnswer(this.attempt, position, this.quiz.rules().rating());
			for (int slot = 1; slot <= 3; slot++) {
				int level = (slot == 1) ? 0 : 2;
				var rating = new Rating(answer, slot, RATERS.get(slot - 1), rubric,
						new GivenRating(Map.of("person", level), "Comment " + slot), START.plusSeconds(2000 + slot));
				rating.count(slot > 1);
				this.ratings.add(new Ratings.Placed(position, rating));
			}
			marks.put(position, 1.0);
		}
		this.attempt.grade(this.quiz, marks, START.plusSeconds(3000));
	}

	private void correct() {
		var single = Questions.single("single");
		var corrected = new SingleChoice(single.head(),
				single.options()
					.stream()
					.map((one) -> new Option(one.id(), one.text(), one.id().equals("z") ? 1 : 0, ""))
					.toList());
		correct(new KeyChange.Correct(corrected), false, "The key was wrong", 4000);
		correct(new KeyChange.Withdraw("statement"), true, "Nobody was taught it", 5000);
	}

	private void correct(KeyChange change, boolean neverLower, String reason, int after) {
		var correction = new Correction(this.attempt.quiz(), change, 1, neverLower, reason, OFFICE,
				START.plusSeconds(after));
		var before = CorrectedQuizzes.corrected(this.quiz, this.corrections);
		this.corrections.add(correction);
		var now = CorrectedQuizzes.corrected(this.quiz, this.corrections);
		this.attempt.correct(new Regrade(change.question(), before, now, neverLower))
			.ifPresent((mark) -> this.marks.add(new CorrectedMark(correction.id(), mark)));
	}

	private AttemptRecord record() {
		return new AttemptRecorder(this.attempt, this.quiz, this.corrections).record(this.ratings, this.marks);
	}

}
