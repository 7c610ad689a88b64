package org.peerway.assessment.exchange.yaml;

import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Head;
import org.peerway.base.yaml.Entry;

/** Builds texts with gaps. */
final class GapsYaml {

	private GapsYaml() {
	}

	static GapText gaps(Head head, Entry entry) {
		var gaps = entry.entries("gaps").stream().map(GapsYaml::gap).toList();
		return new GapText(head, Marked.text(entry, "text", gaps, GapText.Gap::id)
			.stream().<GapText
					.Part>map((piece) -> (piece.part() != null) ? piece.part() : new GapText.Words(piece.words()))
			.toList());
	}

	private static GapText.Gap gap(Entry gap) {
		return new GapText.Gap(gap.text("id"), gap.has("weight") ? gap.decimal("weight") : 1, key(gap));
	}

	private static GapText.GapKey key(Entry gap) {
		if (gap.has("options")) {
			return new GapText.Choose(QuestionYaml.options(gap));
		}
		return gap.has("ranges") ? new GapText.TypeNumber(Keys.number(gap)) : new GapText.TypeWords(Keys.words(gap));
	}

}
