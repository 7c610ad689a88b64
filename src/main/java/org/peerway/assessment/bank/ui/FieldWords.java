package org.peerway.assessment.bank.ui;

import java.util.Map;

import com.vaadin.flow.component.Component;

/** Says where something stands in a question, in the words that its editor has. */
final class FieldWords {

	/** Lists, by the words for one of their rows. */
	private static final Map<String, String> ROWS = Map.ofEntries(Map.entry("options", "option"),
			Map.entry("gaps", "gap"), Map.entry("entries", "entry"), Map.entry("labels", "label"),
			Map.entry("stems", "stem"), Map.entry("accept", "wording"), Map.entry("ranges", "range"),
			Map.entry("units", "unit"), Map.entry("acts", "act"), Map.entry("rubric", "criterion"),
			Map.entry("levels", "level"));

	/** Fields whose words have another name. */
	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("name", "unit"),
			Map.entry("perBase", "per-base"), Map.entry("unitRule", "unit-rule"), Map.entry("minWords", "min-words"),
			Map.entry("maxWords", "max-words"), Map.entry("caseCounts", "case"), Map.entry("accentsCount", "accents"),
			Map.entry("shuffled", "in-order"), Map.entry("true", "feedback-true"),
			Map.entry("false", "feedback-false"));

	private final Component on;

	private final boolean counted;

	private FieldWords(Component on, boolean counted) {
		this.on = on;
		this.counted = counted;
	}

	/** Rows are named by their places, counted from 0. */
	static String counted(Component on, String path) {
		return new FieldWords(on, true).of(path);
	}

	/** Rows are named by their ids. */
	static String named(Component on, String path) {
		return new FieldWords(on, false).of(path);
	}

	private String of(String path) {
		var words = new StringBuilder();
		var steps = path.split("/");
		for (int i = 0; i < steps.length; i++) {
			if (!words.isEmpty()) {
				words.append(" · ");
			}
			var list = (i + 1 < steps.length) ? ROWS.get(steps[i]) : null;
			words.append((list != null) ? row(list, steps[++i]) : field(steps, i));
		}
		return words.toString();
	}

	private String row(String list, String place) {
		return this.on.getTranslation("edit.row." + list,
				(this.counted && place.matches("[0-9]{1,6}")) ? String.valueOf(Integer.parseInt(place) + 1) : place);
	}

	private String field(String[] steps, int at) {
		var name = steps[at];
		var list = ROWS.get(name);
		if (list != null && !(name.equals("levels") && at == 0)) {
			return this.on.getTranslation("edit.list." + list);
		}
		if (name.equals("kind")) {
			return this.on.getTranslation("assessment.bank.filter.kind");
		}
		return this.on
			.getTranslation("edit.field." + (name.equals("label") ? "belongs" : FIELDS.getOrDefault(name, name)));
	}

}
