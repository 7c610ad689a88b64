package org.peerway.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.exchange.yaml.QuestionYaml;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.results.AttemptRecord;
import org.peerway.assessment.results.BankSource;
import org.peerway.assessment.results.PutParts;
import org.peerway.assessment.results.RecordedCorrection;
import org.peerway.assessment.results.RecordedCorrection.Effect;
import org.peerway.assessment.results.RecordedQuestion;
import org.peerway.assessment.results.RecordedRating;
import org.peerway.base.Sha256;

/** Puts the record of one attempt together from what is kept about it. */
final class AttemptRecorder {

	private final Attempt attempt;

	private final Quiz quiz;

	private final List<Question> asPut;

	private final List<Correction> corrections;

	private final Map<String, KeyHistory> keys = new HashMap<>();

	private Map<String, BankSource> sources = Map.of();

	/**
	 * Of the quiz as it was put; corrections of questions that it did not put are no part
	 * of it.
	 */
	AttemptRecorder(Attempt attempt, Quiz quiz, List<Correction> corrections) {
		this.attempt = attempt;
		this.quiz = quiz;
		this.asPut = attempt.questions(quiz);
		IntStream.range(0, this.asPut.size())
			.forEach((position) -> this.keys.put(this.asPut.get(position).id(),
					new KeyHistory(this.asPut.get(position), attempt.answer(position))));
		this.corrections = corrections.stream()
			.filter((correction) -> this.keys.containsKey(correction.question()))
			.sorted(Comparator.comparing(Correction::at)
				.thenComparing(Correction::question)
				.thenComparing(Correction::number))
			.toList();
	}

	/** Notes where the questions came from, by their ids. */
	void from(Map<String, BankSource> sources) {
		this.sources = sources;
	}

	AttemptRecord record(List<Ratings.Placed> ratings, List<CorrectedMark> marks) {
		var changed = marks.stream().collect(Collectors.toMap(CorrectedMark::correction, Function.identity()));
		var corrected = this.corrections.stream()
			.map((correction) -> correction(correction, changed.get(correction.id())))
			.toList();
		var said = ratings.stream()
			.collect(Collectors.groupingBy(Ratings.Placed::position,
					Collectors.mapping((one) -> one.rating().recorded(), Collectors.toList())));
		var questions = IntStream.range(0, this.asPut.size())
			.mapToObj((position) -> question(position, said.getOrDefault(position, List.of())))
			.toList();
		var sum = new Points(questions.stream().mapToDouble((question) -> question.points().value()).sum());
		return new AttemptRecord(this.attempt.summary(), this.quiz.title(), this.quiz.rules().mode(),
				this.attempt.seed().hex(), this.attempt.timeKept(this.quiz.rules().time()), this.quiz.rules().rating(),
				sum, questions, corrected);
	}

	private RecordedCorrection correction(Correction correction, @Nullable CorrectedMark mark) {
		int position = position(correction.question());
		var history = history(correction.question());
		history.add(correction);
		var before = history.points(history.before());
		var after = history.points(history.now());
		return new RecordedCorrection(position + 1, correction.question(), history.now().withdrawn(),
				correction.isNeverLower(), correction.reason(), correction.by(), correction.at(),
				correction.corrected().map(AttemptRecorder::hash).orElse(""), put(position, history.before()), before,
				after, effect(correction, mark, before, after), (mark != null) ? mark.of(this.attempt) : null);
	}

	private Effect effect(Correction correction, @Nullable CorrectedMark mark, Points before, Points after) {
		if (mark != null) {
			return Effect.CHANGED;
		}
		if (this.attempt.wasGradedAfter(correction.at())) {
			return Effect.BEFORE_GRADING;
		}
		return (correction.isNeverLower() && after.compareTo(before) < 0) ? Effect.KEPT : Effect.NONE;
	}

	private RecordedQuestion question(int position, List<RecordedRating> ratings) {
		var question = this.asPut.get(position);
		var answer = this.attempt.answer(position);
		var history = history(question.id());
		var head = question.head();
		return new RecordedQuestion(position + 1, question.id(), hash(question), this.sources.get(question.id()),
				question.kind(), head.title(), head.scene(), head.ask(), put(position, history.now()),
				answer.response(question).isGiven(), answer.savedAt(), answer.time(), history.now().withdrawn(),
				history.points(history.now()), ratings);
	}

	private PutParts put(int position, KeyHistory.Key key) {
		return PartsPut.of(new PutQuestion(key.question(), this.attempt.seed()),
				this.attempt.answer(position).response(key.question()));
	}

	private int position(String question) {
		return this.asPut.stream().map(Question::id).toList().indexOf(question);
	}

	private KeyHistory history(String question) {
		var history = this.keys.get(question);
		if (history == null) {
			throw new IllegalStateException("The paper does not put question " + question);
		}
		return history;
	}

	private static String hash(Question question) {
		return Sha256.of(QuestionYaml.write(question));
	}

}
