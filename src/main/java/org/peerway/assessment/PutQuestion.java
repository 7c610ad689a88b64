package org.peerway.assessment;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A question as one attempt puts it: the options in the attempt's order, under the
 * attempt's tokens.
 */
record PutQuestion(Question question, List<PutOption> options) {

	/** An option and the token that stands for it in the browser. */
	record PutOption(String token, Option option) {
	}

	static PutQuestion of(Question question, Seed seed) {
		var options = order(question, seed).stream()
			.map((option) -> new PutOption(seed.token(question.id(), option.id()), option))
			.toList();
		return new PutQuestion(question, options);
	}

	private static List<Option> order(Question question, Seed seed) {
		return switch (question) {
			case Question.TrueFalse trueFalse -> trueFalse.options();
			case Question.SingleChoice single -> shuffle(single, seed);
			case Question.MultipleChoice multiple -> shuffle(multiple, seed);
		};
	}

	private static List<Option> shuffle(Question question, Seed seed) {
		return seed.shuffle(question.options(), Option::id, "options\n" + question.id());
	}

	/**
	 * The ids of the options that the tokens stand for.
	 * @throws IllegalArgumentException if a token is not of this question, or if there
	 * are more than the question takes
	 */
	Set<String> optionIds(Set<String> tokens) {
		var ids = this.options.stream()
			.filter((put) -> tokens.contains(put.token()))
			.map((put) -> put.option().id())
			.collect(Collectors.toUnmodifiableSet());
		if (ids.size() != tokens.size()) {
			throw new IllegalArgumentException("A token is not of this question");
		}
		if (ids.size() > mostChoices()) {
			throw new IllegalArgumentException("The question takes one option, not " + ids.size());
		}
		return ids;
	}

	private int mostChoices() {
		return switch (this.question) {
			case Question.SingleChoice single -> 1;
			case Question.TrueFalse trueFalse -> 1;
			case Question.MultipleChoice multiple -> multiple.options().size();
		};
	}

	Set<String> tokens(Set<String> optionIds) {
		return this.options.stream()
			.filter((put) -> optionIds.contains(put.option().id()))
			.map(PutOption::token)
			.collect(Collectors.toUnmodifiableSet());
	}

	List<Option> optionsWhere(Predicate<Option> condition) {
		return this.options.stream().map(PutOption::option).filter(condition).toList();
	}

}
