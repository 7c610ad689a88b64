package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.Ordering;

/** Writes matchings, judgements and orders. */
final class PairWriter {

	private PairWriter() {
	}

	static void write(Matching question, Draft draft) {
		var response = draft.response(Xml.response(Draft.RESPONSE, "multiple", BaseType.DIRECTEDPAIR));
		var pairs = question.stems().stream().map((stem) -> pair(stem.id(), stem.label())).toList();
		var mapping = Xml.mapping();
		pairs.forEach((pair) -> mapping.add(Xml.entry(pair, 1.0 / pairs.size())));
		response.add(Xml.correctResponse(pairs)).add(mapping);
		ChoiceWriter.mapped(draft);
		var stems = question.stems().stream().map((stem) -> choice(draft, stem.id(), stem.text(), "1")).toList();
		var labels = question.labels().stream().map((label) -> choice(draft, label.id(), label.text(), "0")).toList();
		draft.body(interaction(stems, labels));
		question.stems()
			.forEach((stem) -> draft.feedback(stem.feedback(), Node.of("not", Node.of("member",
					Xml.base(BaseType.DIRECTEDPAIR, pair(stem.id(), stem.label())), Xml.variable(Draft.RESPONSE)))));
	}

	/**
	 * Each pair is worth how much nearer it is than the worst, so that the sum is one
	 * less the distance, as our own grading has it.
	 */
	static void write(Judgement question, Draft draft) {
		var response = draft.response(Xml.response(Draft.RESPONSE, "multiple", BaseType.DIRECTEDPAIR));
		double largest = question.acts().stream().mapToInt((act) -> farthest(question, act)).sum();
		var mapping = Xml.mapping();
		for (Judgement.Act act : question.acts()) {
			for (int level = 1; level <= question.levels(); level++) {
				int nearer = farthest(question, act) - Math.abs(level - act.expert());
				if (nearer > 0) {
					mapping.add(Xml.entry(pair(act.id(), level(level)), nearer / largest));
				}
			}
		}
		response
			.add(Xml
				.correctResponse(question.acts().stream().map((act) -> pair(act.id(), level(act.expert()))).toList()))
			.add(mapping);
		ChoiceWriter.mapped(draft);
		var acts = question.acts().stream().map((act) -> choice(draft, act.id(), act.text(), "1")).toList();
		var levels = IntStream.rangeClosed(1, question.levels())
			.mapToObj((level) -> choice(draft, level(level), Integer.toString(level), "0").with("fixed", "true"))
			.toList();
		draft.body(interaction(acts, levels));
		for (Judgement.Act act : question.acts()) {
			var given = IntStream.rangeClosed(1, question.levels())
				.mapToObj((level) -> Node.of("member", Xml.base(BaseType.DIRECTEDPAIR, pair(act.id(), level(level))),
						Xml.variable(Draft.RESPONSE)))
				.toList();
			draft.feedback(act.feedback(), Node.of("or").addAll(given));
		}
	}

	private static int farthest(Judgement question, Judgement.Act act) {
		return Math.max(act.expert() - 1, question.levels() - act.expert());
	}

	private static String level(int level) {
		return "LEVEL_" + level;
	}

	private static String pair(String stem, String label) {
		return Ids.encode(stem) + " " + Ids.encode(label);
	}

	private static Node choice(Draft draft, String id, String text, String most) {
		return Node.of("simpleAssociableChoice")
			.with("identifier", Ids.encode(id))
			.with("matchMax", most)
			.addAll(draft.markdown().flow(text));
	}

	private static Node interaction(List<Node> stems, List<Node> labels) {
		return Node
			.of("matchInteraction", Node.of("simpleMatchSet").addAll(stems), Node.of("simpleMatchSet").addAll(labels))
			.with("responseIdentifier", Draft.RESPONSE)
			.with("shuffle", "true")
			.with("maxAssociations", "0");
	}

	static void write(Ordering question, Draft draft) {
		var ids = question.entries().stream().map((entry) -> Ids.encode(entry.id())).toList();
		draft.response(Xml.response(Draft.RESPONSE, "ordered", BaseType.IDENTIFIER).add(Xml.correctResponse(ids)));
		if (question.credit() == Ordering.OrderCredit.ALL_OR_NOTHING) {
			ChoiceWriter.allOrNothing(draft);
		}
		else {
			byPlaces(question, draft);
		}
		draft.body(Node.of("orderInteraction")
			.with("responseIdentifier", Draft.RESPONSE)
			.with("shuffle", "true")
			.addAll(question.entries()
				.stream()
				.map((entry) -> Node.of("simpleChoice")
					.with("identifier", Ids.encode(entry.id()))
					.addAll(draft.markdown().flow(entry.text())))
				.toList()));
		for (int i = 0; i < ids.size(); i++) {
			draft.feedback(question.entries().get(i).feedback(), Node.of("not", Node.of("match",
					index(Xml.variable(Draft.RESPONSE), i + 1), Xml.base(BaseType.IDENTIFIER, ids.get(i)))));
		}
	}

	private static void byPlaces(Ordering question, Draft draft) {
		if (question.credit() == Ordering.OrderCredit.SEQUENCE) {
			draft.remarks().replaced("SEQUENCE", "PLACES");
		}
		List<Node> places = new ArrayList<>();
		int count = question.entries().size();
		for (int i = 1; i <= count; i++) {
			places.add(Xml.when(
					Node.of("match", index(Xml.variable(Draft.RESPONSE), i), index(Xml.correct(Draft.RESPONSE), i)),
					List.of(Xml.set(Draft.SCORE, Node.of("sum", Xml.variable(Draft.SCORE), Xml.number(1.0 / count))))));
		}
		places.forEach(draft::rule);
	}

	private static Node index(Node container, int place) {
		return Node.of("index", container).with("n", Integer.toString(place));
	}

}
