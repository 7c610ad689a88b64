package org.peerway.assessment.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.sheet.OptionField.Part;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.Question;

/**
 * Reads pairs: what is to be matched and beside it what belongs to it. A match with
 * nothing beside it belongs to nothing.
 */
final class MatchingRow {

	private static final Pattern LABEL = Pattern.compile("([^\\s,=&]{1,60}) = (.*)", Pattern.DOTALL);

	private final RowCells row;

	private final List<OptionCells> options;

	/** Ids by texts. */
	private final Map<String, String> labels = new LinkedHashMap<>();

	MatchingRow(RowCells row, List<OptionCells> options) {
		this.row = row;
		this.options = options;
	}

	Question read(Head head) {
		ListCell.read(this.row.textOrEmpty(Column.LABELS)).forEach(this::addLabel);
		List<Matching.Stem> stems = new ArrayList<>();
		for (OptionCells option : this.options) {
			if (!option.hasText()) {
				label(option.match());
				continue;
			}
			if (!option.hasMatch()) {
				throw this.row.refused(option.field(Part.MATCH), Reason.MISSING, "…");
			}
			stems.add(new Matching.Stem(option.id(String.valueOf(stems.size() + 1)), option.text(),
					label(option.match()), option.feedback()));
		}
		return new Matching(head, stems,
				this.labels.entrySet()
					.stream()
					.map((label) -> new Matching.Label(label.getValue(), label.getKey()))
					.toList());
	}

	private void addLabel(String item) {
		var named = LABEL.matcher(item);
		if (named.matches()) {
			this.labels.putIfAbsent(named.group(2), named.group(1));
		}
		else {
			label(item);
		}
	}

	private String label(String text) {
		return this.labels.computeIfAbsent(text, (one) -> Ids.letter(this.labels.size()));
	}

}
