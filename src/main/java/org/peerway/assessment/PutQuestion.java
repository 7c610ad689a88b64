package org.peerway.assessment;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Outcome;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.ResponseCheck;

/**
 * A question as one attempt puts it: its parts in the attempt's order, under the
 * attempt's tokens.
 */
record PutQuestion(Question question, Seed seed) {

	String token(String part) {
		return this.seed.token(this.question.id(), part);
	}

	/** An option of a gap has a token of its own there; a label has one for all stems. */
	String token(String part, String value) {
		return token((this.question instanceof Matching) ? "label\n" + value : part + '\n' + value);
	}

	/**
	 * The response in the ids of the question.
	 * @throws IllegalArgumentException if a token is not of this question, or if it takes
	 * no such response
	 */
	Response fromBrowser(Response inTokens) {
		var response = new Translation(this::part, (token, word) -> value(part(token), word)).of(inTokens);
		ResponseCheck.check(this.question, response);
		return response;
	}

	/** The response in the tokens of the attempt. */
	Response toBrowser(Response inIds) {
		return new Translation(this::token, (part, value) -> hasTokens(part) ? token(part, value) : value).of(inIds);
	}

	private String part(String token) {
		return known(parts(), this::token, token);
	}

	/** Whether what is given to that part is one of several, not something typed. */
	private boolean hasTokens(String part) {
		return !values(part).isEmpty();
	}

	private String value(String part, String word) {
		return hasTokens(part) ? known(values(part), (value) -> token(part, value), word) : word;
	}

	private static String known(Collection<String> ids, Function<String, String> token, String wanted) {
		return ids.stream()
			.filter((id) -> token.apply(id).equals(wanted))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("A token is not of this question"));
	}

	private List<String> parts() {
		return switch (this.question) {
			case ChoiceQuestion choice -> choice.options().stream().map(Option::id).toList();
			case HotText text -> text.options().stream().map(Option::id).toList();
			case Matching matching -> matching.stems().stream().map(Matching.Stem::id).toList();
			case GapText text -> text.gaps().stream().map(GapText.Gap::id).toList();
			case Judgement judgement -> judgement.acts().stream().map(Judgement.Act::id).toList();
			case Ordering ordering -> ordering.entries().stream().map(Ordering.Entry::id).toList();
			default -> List.of();
		};
	}

	private List<String> values(String part) {
		return switch (this.question) {
			case Matching matching -> matching.labels().stream().map(Matching.Label::id).toList();
			case GapText text -> text.gaps()
				.stream()
				.filter((gap) -> gap.id().equals(part))
				.flatMap((gap) -> (gap.key() instanceof GapText.Choose choose) ? choose.options().stream()
						: Stream.empty())
				.map(Option::id)
				.toList();
			default -> List.of();
		};
	}

	/** Things of this question in the order of the attempt. */
	<T> List<T> shuffled(Collection<T> things, Function<T, String> id) {
		return this.seed.shuffle(things, id, "options\n" + this.question.id());
	}

	/** Options are told in the order in which the attempt showed them. */
	Outcome inOrder(Outcome outcome) {
		if (!(outcome instanceof Outcome.Options options && this.question instanceof ChoiceQuestion choice)) {
			return outcome;
		}
		var order = options(choice);
		return new Outcome.Options(order.stream().filter(options.chosen()::contains).toList(),
				order.stream().filter(options.fitting()::contains).toList());
	}

	/** Labels in the order of the attempt. */
	List<Matching.Label> labels(Matching matching) {
		return shuffled(matching.labels(), (label) -> "label\n" + label.id());
	}

	/** Options of a gap in the order of the attempt. */
	List<Option> options(GapText.Gap gap, GapText.Choose choose) {
		return shuffled(choose.options(), (option) -> gap.id() + '\n' + option.id());
	}

	/** Options in the order of the attempt. */
	List<Option> options(ChoiceQuestion choice) {
		return choice.shuffled() ? shuffled(choice.options(), Option::id) : choice.options();
	}

}
