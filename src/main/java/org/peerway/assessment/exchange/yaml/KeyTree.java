package org.peerway.assessment.exchange.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Rubric;
import org.peerway.assessment.question.TextKey;

/** Puts keys and rubrics into the tree that {@link Keys} reads. */
final class KeyTree {

	private KeyTree() {
	}

	static Map<String, Object> gap(GapText.Gap gap) {
		var tree = QuestionTree.tree("id", gap.id(), "weight", (gap.weight() != 1) ? gap.weight() : null);
		switch (gap.key()) {
			case GapText.Choose choose -> tree.put("options", QuestionTree.options(choose.options(), false));
			case GapText.TypeWords type -> tree.putAll(words(type.key()));
			case GapText.TypeNumber type -> tree.putAll(number(type.key()));
		}
		return tree;
	}

	static Map<String, Object> words(TextKey key) {
		return QuestionTree.tree("accept",
				key.wordings()
					.stream()
					.map((wording) -> QuestionTree.tree("text", wording.pattern(), "share", share(wording.share()),
							"feedback", wording.feedback()))
					.toList(),
				"caseCounts", key.caseCounts() ? true : null, "accentsCount", key.accentsCount() ? true : null);
	}

	static Map<String, Object> number(NumberKey key) {
		return QuestionTree.tree("ranges", key.ranges().stream().map(KeyTree::range).toList(), "units",
				key.units()
					.stream()
					.map((unit) -> QuestionTree.tree("name", unit.name(), "perBase", number(unit.perBase())))
					.toList(),
				"unitRule", (key.rule() != NumberKey.UnitRule.NONE) ? key.rule() : null, "otherwise", key.otherwise());
	}

	private static Map<String, Object> range(NumberKey.Range range) {
		return QuestionTree.tree("from", number(range.low()), "to", number(range.high()), "share", share(range.share()),
				"feedback", range.feedback());
	}

	/** As text, which keeps every digit. */
	private static String number(BigDecimal number) {
		return number.toString();
	}

	private static @Nullable Double share(double share) {
		return (share != 1) ? share : null;
	}

	static List<Map<String, Object>> rubric(Rubric rubric) {
		return rubric.criteria()
			.stream()
			.map((criterion) -> QuestionTree.tree("id", criterion.id(), "text", criterion.text(), "levels",
					criterion.levels()
						.stream()
						.map((level) -> QuestionTree.tree("points", level.points(), "text", level.text()))
						.toList()))
			.toList();
	}

}
