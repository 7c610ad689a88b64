package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.List;

import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.TextKey;

/** Writes what is filled in: one field for words or a number, or a text with gaps. */
final class GapWriter {

	private GapWriter() {
	}

	static void write(ShortAnswer question, Draft draft) {
		words(Draft.RESPONSE, question.key(), draft);
		draft.byTemplate("map_response", Xml.set(Draft.SCORE, Xml.mapResponse(Draft.RESPONSE)));
		wordsTold(Draft.RESPONSE, question.key(), draft);
		draft.body(Node.of("p", field(Draft.RESPONSE)));
	}

	static void write(Numeric question, Draft draft) {
		number(Draft.RESPONSE, Draft.SCORE, question.key(), draft);
		draft.body(Node.of("p", field(Draft.RESPONSE)));
	}

	static void write(GapText question, Draft draft) {
		List<Node> fields = new ArrayList<>();
		List<Node> scores = new ArrayList<>();
		var markdown = new StringBuilder();
		for (GapText.Part part : question.parts()) {
			switch (part) {
				case GapText.Words words -> markdown.append(words.text());
				case GapText.Gap gap -> {
					markdown.append(Html.mark(fields.size()));
					fields.add(field(gap, draft));
					scores.add(score(gap, draft));
				}
			}
		}
		draft.rule(Xml.set(Draft.SCORE, Node.of("sum").addAll(scores)));
		question.gaps().forEach((gap) -> told(gap, draft));
		draft.most(question.gaps().stream().mapToDouble(GapText.Gap::weight).sum());
		draft.body(Node.of("div")
			.with("class", "text")
			.addAll(Parts.put(draft.markdown().blocks(markdown.toString()), fields)));
	}

	private static String response(GapText.Gap gap) {
		return ItemWriter.GAP + Ids.encode(gap.id());
	}

	private static Node field(String response) {
		return Node.of("textEntryInteraction").with("responseIdentifier", response);
	}

	private static Node field(GapText.Gap gap, Draft draft) {
		if (!(gap.key() instanceof GapText.Choose choose)) {
			return field(response(gap));
		}
		return Node.of("inlineChoiceInteraction")
			.with("responseIdentifier", response(gap))
			.with("shuffle", "true")
			.addAll(choose.options()
				.stream()
				.map((option) -> Node.of("inlineChoice", draft.markdown().words(option.text()))
					.with("identifier", Ids.encode(option.id())))
				.toList());
	}

	/** Declares the gap; the expression is what it earned. */
	private static Node score(GapText.Gap gap, Draft draft) {
		var response = response(gap);
		var earned = switch (gap.key()) {
			case GapText.Choose choose -> {
				var best = choose.options().stream().filter((option) -> option.share() == 1).findFirst().orElseThrow();
				draft.response(Xml.response(response, "single", BaseType.IDENTIFIER)
					.add(Xml.correctResponse(List.of(Ids.encode(best.id()))))
					.add(ChoiceWriter.mapping(choose.options())));
				yield Xml.mapResponse(response);
			}
			case GapText.TypeWords type -> {
				words(response, type.key(), draft);
				yield Xml.mapResponse(response);
			}
			case GapText.TypeNumber type -> {
				var outcome = "SCORE_" + response;
				draft.outcome(Xml.outcome(outcome, "single", BaseType.FLOAT).add(Xml.defaultValue("0.0")));
				number(response, outcome, type.key(), draft);
				yield Xml.variable(outcome);
			}
		};
		return (gap.weight() == 1) ? earned : Node.of("product", Xml.number(gap.weight()), earned);
	}

	private static void told(GapText.Gap gap, Draft draft) {
		switch (gap.key()) {
			case GapText.Choose choose -> choose.options().forEach((option) -> told(option, response(gap), draft));
			case GapText.TypeWords type -> wordsTold(response(gap), type.key(), draft);
			case GapText.TypeNumber type -> {
				// Said where the number is scored.
			}
		}
	}

	private static void told(Option option, String response, Draft draft) {
		draft.feedback(option.feedback(),
				Node.of("match", Xml.variable(response), Xml.base(BaseType.IDENTIFIER, Ids.encode(option.id()))));
	}

	private static void words(String response, TextKey key, Draft draft) {
		if (!key.accentsCount()) {
			draft.remarks().leftOut("é = e");
		}
		var mapping = Xml.mapping();
		List<String> right = new ArrayList<>();
		for (Accepted wording : key.wordings()) {
			var literal = Wildcards.literal(wording.pattern())
				.filter((words) -> key.match(words).filter((first) -> first == wording).isPresent());
			if (literal.isEmpty()) {
				if (!isOtherwise(wording) || wording.feedback().isEmpty()) {
					draft.remarks().leftOut(wording.pattern());
				}
				continue;
			}
			var entry = Xml.entry(literal.get(), wording.share());
			mapping.add(key.caseCounts() ? entry : entry.with("caseSensitive", "false"));
			if (wording.share() == 1) {
				right.add(literal.get());
			}
		}
		if (right.isEmpty()) {
			throw new IllegalArgumentException("No wording without wildcards is worth the whole point");
		}
		draft.response(Xml.response(response, "single", BaseType.STRING)
			.add(Xml.correctResponse(List.of(right.getFirst())))
			.add(mapping));
	}

	/** Whether it is there only to say something to all other answers. */
	private static boolean isOtherwise(Accepted wording) {
		return wording.pattern().equals("*") && wording.share() == 0;
	}

	private static void wordsTold(String response, TextKey key, Draft draft) {
		List<Node> before = new ArrayList<>();
		for (Accepted wording : key.wordings()) {
			var literal = Wildcards.literal(wording.pattern());
			if (literal.isPresent()) {
				var same = Node.of("stringMatch", Xml.variable(response), Xml.base(BaseType.STRING, literal.get()))
					.with("caseSensitive", Boolean.toString(key.caseCounts()));
				draft.feedback(wording.feedback(), same);
				before.add(same);
			}
			else if (isOtherwise(wording)) {
				draft.feedback(wording.feedback(),
						Node.of("and", Node.of("not", Node.of("isNull", Xml.variable(response))),
								Node.of("not", Node.of("or").addAll(before))));
			}
		}
	}

	/** Scores a number range by range, the first that holds it counting. */
	private static void number(String response, String outcome, NumberKey key, Draft draft) {
		if (key.rule() != NumberKey.UnitRule.NONE) {
			draft.remarks().leftOut(String.join(", ", key.units().stream().map(NumberKey.Unit::name).toList()));
		}
		var best = key.ranges().stream().filter((range) -> range.share() == 1).findFirst().orElseThrow();
		draft.response(Xml.response(response, "single", BaseType.FLOAT)
			.add(Xml.correctResponse(List.of(best.low().toString()))));
		var condition = Node.of("responseCondition",
				Node.of("responseIf", Node.of("isNull", Xml.variable(response)), Xml.set(outcome, Xml.number(0))));
		for (NumberKey.Range range : key.ranges()) {
			var branch = Node.of("responseElseIf", holds(response, range), Xml.set(outcome, Xml.number(range.share())));
			if (!range.feedback().isEmpty()) {
				branch.add(draft.toldRule(range.feedback()));
			}
			condition.add(branch);
		}
		if (!key.otherwise().isEmpty()) {
			condition.add(Node.of("responseElse", draft.toldRule(key.otherwise())));
		}
		draft.rule(condition);
	}

	private static Node holds(String response, NumberKey.Range range) {
		var low = Xml.base(BaseType.FLOAT, range.low().toString());
		if (range.low().compareTo(range.high()) == 0) {
			return Node.of("equal", Xml.variable(response), low).with("toleranceMode", "exact");
		}
		return Node.of("and", Node.of("gte", Xml.variable(response), low),
				Node.of("lte", Xml.variable(response), Xml.base(BaseType.FLOAT, range.high().toString())));
	}

}
