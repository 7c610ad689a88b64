package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

/** Writes what is answered by choosing from a list, and by selecting words of a text. */
final class ChoiceWriter {

	private static final double NEAR = 1e-9;

	private ChoiceWriter() {
	}

	static void write(SingleChoice question, Draft draft) {
		single(question.options(), draft);
		draft.body(interaction(question.options(), question.shuffled(), "1",
				(option) -> draft.markdown().flow(option.text())));
	}

	static void write(TrueFalse question, Draft draft) {
		single(question.options(), draft);
		draft.body(interaction(question.options(), false, "1",
				(option) -> List.of(new Words(option.id().equals("true") ? "True" : "False"))));
	}

	static void write(MultipleChoice question, Draft draft) {
		several(question.options(), question.credit(), draft);
		draft.body(interaction(question.options(), question.shuffled(), "0",
				(option) -> draft.markdown().flow(option.text())));
	}

	static void write(HotText question, Draft draft) {
		several(question.options(), question.credit(), draft);
		List<Node> parts = new ArrayList<>();
		var markdown = new StringBuilder();
		for (HotText.Piece piece : question.pieces()) {
			switch (piece) {
				case HotText.Plain plain -> markdown.append(plain.text());
				case HotText.Hot hot -> {
					markdown.append(Html.mark(parts.size()));
					parts.add(Node.of("hottext")
						.with("identifier", Ids.encode(hot.option().id()))
						.addAll(draft.markdown().inline(hot.option().text())));
				}
			}
		}
		draft.body(Node.of("hottextInteraction")
			.with("responseIdentifier", Draft.RESPONSE)
			.with("maxChoices", "0")
			.addAll(Parts.put(draft.markdown().blocks(markdown.toString()), parts)));
	}

	private static Node interaction(List<Option> options, boolean shuffled, String most,
			Function<Option, List<Content>> text) {
		return Node.of("choiceInteraction")
			.with("responseIdentifier", Draft.RESPONSE)
			.with("shuffle", Boolean.toString(shuffled))
			.with("maxChoices", most)
			.addAll(options.stream()
				.map((option) -> Node.of("simpleChoice")
					.with("identifier", Ids.encode(option.id()))
					.addAll(text.apply(option)))
				.toList());
	}

	private static void single(List<Option> options, Draft draft) {
		var response = draft.response(Xml.response(Draft.RESPONSE, "single", BaseType.IDENTIFIER));
		response.add(key(options.stream().filter((option) -> option.share() == 1).toList()));
		if (options.stream().allMatch((option) -> option.share() == 1 || option.share() == 0)) {
			allOrNothing(draft);
		}
		else {
			response.add(mapping(options));
			mapped(draft);
		}
		options.forEach((option) -> draft.feedback(option.feedback(), Node.of("match", Xml.variable(Draft.RESPONSE),
				Xml.base(BaseType.IDENTIFIER, Ids.encode(option.id())))));
	}

	private static void several(List<Option> options, Credit credit, Draft draft) {
		var response = draft.response(Xml.response(Draft.RESPONSE, "multiple", BaseType.IDENTIFIER));
		response.add(key(options.stream().filter(Option::fits).toList()));
		if (credit == Credit.PARTIAL || !isEven(options)) {
			response.add(mapping(options));
		}
		if (credit == Credit.PARTIAL) {
			mapped(draft);
		}
		else {
			allOrNothing(draft);
		}
		options.forEach((option) -> draft.feedback(option.feedback(), Node.of("member",
				Xml.base(BaseType.IDENTIFIER, Ids.encode(option.id())), Xml.variable(Draft.RESPONSE))));
	}

	/** Whether the shares are those that anybody would expect. */
	private static boolean isEven(List<Option> options) {
		long fitting = options.stream().filter(Option::fits).count();
		return options.stream()
			.allMatch((option) -> Math
				.abs(option.share() - (option.fits() ? 1.0 / fitting : -1.0 / (options.size() - fitting))) < NEAR);
	}

	static void allOrNothing(Draft draft) {
		draft.byTemplate("match_correct",
				Xml.when(Node.of("match", Xml.variable(Draft.RESPONSE), Xml.correct(Draft.RESPONSE)),
						List.of(Xml.set(Draft.SCORE, Xml.number(1)))));
	}

	static void mapped(Draft draft) {
		draft.byTemplate("map_response", Xml.set(Draft.SCORE, Xml.mapResponse(Draft.RESPONSE)));
	}

	private static Node key(List<Option> right) {
		return Xml.correctResponse(right.stream().map((option) -> Ids.encode(option.id())).toList());
	}

	static Node mapping(List<Option> options) {
		return Xml.mapping()
			.addAll(options.stream().map((option) -> Xml.entry(Ids.encode(option.id()), option.share())).toList());
	}

}
