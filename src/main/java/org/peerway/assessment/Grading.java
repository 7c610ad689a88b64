package org.peerway.assessment;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Tells what a response is worth: a pure function of question and chosen options. */
final class Grading {

	private Grading() {
	}

	/** The points of a whole paper, by the options chosen for each question's id. */
	static Points points(Collection<Question> questions, Map<String, Set<String>> chosen) {
		return new Points(questions.stream()
			.mapToDouble((question) -> score(question, chosen.getOrDefault(question.id(), Set.of())))
			.sum());
	}

	/**
	 * The share of the question's point that was earned, 0..1; nothing chosen earns
	 * nothing.
	 */
	static double score(Question question, Set<String> chosen) {
		return switch (question) {
			case Question.SingleChoice single -> allOrNothing(single, chosen);
			case Question.TrueFalse trueFalse -> allOrNothing(trueFalse, chosen);
			case Question.MultipleChoice multiple -> partial(multiple, chosen);
		};
	}

	private static double allOrNothing(Question question, Set<String> chosen) {
		return question.options()
			.stream()
			.filter(Option::fits)
			.map(Option::id)
			.allMatch((id) -> chosen.equals(Set.of(id))) ? 1 : 0;
	}

	/**
	 * Each fitting option chosen counts 1/(number fitting), each other one -1/(number not
	 * fitting); the sum is clamped to 0..1 as Moodle does in
	 * {@code qtype_multichoice_multi_question::grade_response}
	 * (question/type/multichoice/question.php), with the fractions that its authors use.
	 */
	private static double partial(Question question, Set<String> chosen) {
		double sum = share(question, chosen, true) - share(question, chosen, false);
		return Math.clamp(sum, 0, 1);
	}

	private static double share(Question question, Set<String> chosen, boolean fits) {
		var options = question.options().stream().filter((option) -> option.fits() == fits).map(Option::id).toList();
		return (double) options.stream().filter(chosen::contains).count() / options.size();
	}

}
