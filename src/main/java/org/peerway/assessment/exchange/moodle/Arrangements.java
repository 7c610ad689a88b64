package org.peerway.assessment.exchange.moodle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Ordering.OrderCredit;
import org.peerway.assessment.question.Question;

/** Reads the kinds that are answered by putting things together or into an order. */
final class Arrangements {

	private Arrangements() {
	}

	/** Answers without a text to match are labels that fit nothing. */
	static Question readMatching(MoodleItem item, Head head) {
		if (!item.flag("shuffleanswers", true)) {
			item.remarks().leftOut("<shuffleanswers>: false");
		}
		var pairs = item.element().children("subquestion");
		Limits.check("<subquestion>", pairs.size(), Limits.PARTS);
		List<Matching.Stem> stems = new ArrayList<>();
		Map<String, Matching.Label> labels = new LinkedHashMap<>();
		for (XmlElement pair : pairs) {
			var text = pair.child("answer").map(item::raw).orElse("").strip();
			var stem = item.markdown(pair);
			Standards.tellRest(pair, item.remarks());
			if (text.isEmpty()) {
				item.remarks().leftOut("<subquestion>: " + Markup.toPlain(stem));
				continue;
			}
			var label = labels.computeIfAbsent(text,
					(words) -> new Matching.Label(Ids.letter(labels.size()), Markup.fromPlain(words)));
			if (!stem.isEmpty()) {
				stems.add(new Matching.Stem(String.valueOf(stems.size() + 1), stem, label.id(), ""));
			}
		}
		return new Matching(head, stems, List.copyOf(labels.values()));
	}

	/** The fraction of an answer is its place. */
	static Question readOrdering(MoodleItem item, Head head) {
		var credit = credit(item);
		List<Ordering.Entry> entries = new ArrayList<>();
		var sorted = item.element()
			.children("answer")
			.stream()
			.sorted(Comparator.comparingDouble((answer) -> Numbers.share(answer.attribute("fraction", "0"))))
			.toList();
		Limits.check("<answer>", sorted.size(), Limits.PARTS);
		for (XmlElement answer : sorted) {
			var feedback = answer.child("feedback").map(item::markdown).orElse("");
			entries.add(new Ordering.Entry(Ids.letter(entries.size()), item.markdown(answer), feedback));
			Standards.tellRest(answer, item.remarks());
		}
		return new Ordering(head, entries, credit);
	}

	private static OrderCredit credit(MoodleItem item) {
		var grading = item.element().value("gradingtype", "ABSOLUTE_POSITION");
		return switch (grading) {
			case "ABSOLUTE_POSITION", "0" -> OrderCredit.PLACES;
			case "ALL_OR_NOTHING", "-1" -> OrderCredit.ALL_OR_NOTHING;
			default -> {
				item.remarks().replaced("<gradingtype>: " + grading, "(n − 1) / (N − 1)");
				yield OrderCredit.SEQUENCE;
			}
		};
	}

}
