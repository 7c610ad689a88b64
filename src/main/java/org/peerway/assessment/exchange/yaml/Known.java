package org.peerway.assessment.exchange.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.base.yaml.Entry;
import tools.jackson.databind.JsonNode;

/**
 * The names that {@link QuestionYaml} reads and what each may hold, so that all else can
 * be told.
 *
 * @param values names of single values
 * @param lists names of lists of objects
 */
record Known(Map<String, Of> values, Map<String, Known> lists) {

	/** What a name may hold. */
	enum Of {

		TEXT, TEXTS, NUMBER,

		/** A number, or one in quotes, which keeps every digit. */
		EXACT,

		FLAG,

		/** What is said to "true" and to "false". */
		SAID;

		boolean holds(JsonNode value) {
			return switch (this) {
				case TEXT -> value.isString();
				case TEXTS -> value.isArray();
				case NUMBER -> value.isNumber();
				case EXACT -> value.isNumber() || value.isString();
				case FLAG -> value.isBoolean();
				case SAID -> value.isObject();
			};
		}

	}

	private static final Known OPTION = texts("id", "text", "feedback").with(Of.NUMBER, "share").with(Of.FLAG, "fits");

	private static final Known WORDS = new Known(Map.of(), Map.of()).with(Of.FLAG, "caseCounts", "accentsCount")
		.list("accept", texts("text", "feedback").with(Of.NUMBER, "share"));

	private static final Known NUMBER = texts("unitRule", "otherwise")
		.list("ranges", texts("feedback").with(Of.NUMBER, "share").with(Of.EXACT, "from", "to", "value", "tolerance"))
		.list("units", texts("name").with(Of.EXACT, "perBase"));

	private static final Known RUBRIC = new Known(Map.of(), Map.of()).list("rubric",
			texts("id", "text").list("levels", texts("text").with(Of.NUMBER, "points")));

	private static final Known SAID = texts("true", "false");

	private static final Known HEAD = texts("id", "kind", "title", "level", "lesson", "difficulty", "source", "scene",
			"ask", "hint", "said")
		.with(Of.TEXTS, "concepts", "folders", "tags");

	private static final Known GAP = texts("id").with(Of.NUMBER, "weight");

	/** Names of which one stands in place of others. */
	private static final Map<String, List<String>> INSTEAD = Map.of("share", List.of("fits"), "value",
			List.of("from", "to"));

	private static Known texts(String... names) {
		return new Known(Map.of(), Map.of()).with(Of.TEXT, names);
	}

	private Known with(Of what, String... names) {
		var all = new HashMap<>(this.values);
		Arrays.asList(names).forEach((name) -> all.put(name, what));
		return new Known(all, this.lists);
	}

	private Known list(String name, Known items) {
		var all = new HashMap<>(this.lists);
		all.put(name, items);
		return new Known(this.values, all);
	}

	private Known and(Known other) {
		var allValues = new HashMap<>(this.values);
		allValues.putAll(other.values);
		var allLists = new HashMap<>(this.lists);
		allLists.putAll(other.lists);
		return new Known(allValues, allLists);
	}

	private static Known of(Entry question) {
		return HEAD.and(switch (question.find("kind").orElse("")) {
			case "single" -> options().with(Of.FLAG, "shuffled");
			case "multiple" -> options().with(Of.FLAG, "shuffled").with(Of.TEXT, "credit");
			case "true-false" -> texts().with(Of.FLAG, "answer").with(Of.SAID, "feedback");
			case "hot-text" -> options().with(Of.TEXT, "text", "credit");
			case "matching" ->
				texts().list("stems", texts("id", "text", "label", "feedback")).list("labels", texts("id", "text"));
			case "ordering" -> texts("credit").list("entries", texts("id", "text", "feedback"));
			case "gaps" -> texts("text").list("gaps", GAP);
			case "short" -> WORDS;
			case "numeric" -> NUMBER;
			case "judgement" -> texts().with(Of.NUMBER, "levels")
				.list("acts", texts("id", "text", "feedback").with(Of.NUMBER, "expert"));
			case "rewrite" -> RUBRIC.with(Of.TEXT, "original", "example");
			case "long" -> RUBRIC.with(Of.TEXT, "template", "notes").with(Of.NUMBER, "minWords", "maxWords");
			default -> texts();
		});
	}

	private static Known options() {
		return texts().list("options", OPTION);
	}

	/**
	 * How a gap is filled shows in what it holds; {@link GapsYaml} looks in this order.
	 */
	private Known filled(Entry gap) {
		if (this != GAP) {
			return this;
		}
		return and(gap.has("options") ? options() : gap.has("ranges") ? NUMBER : WORDS);
	}

	/** What stands in a question and is not read. */
	static List<Remark> rest(Entry question) {
		List<Remark> rest = new ArrayList<>();
		of(question).rest(question, "", rest);
		return rest;
	}

	private void rest(Entry entry, String path, List<Remark> rest) {
		for (String name : entry.names()) {
			var value = entry.node().path(name);
			var what = this.values.get(name);
			var items = this.lists.get(name);
			if (value.isNull()) {
				continue;
			}
			if (items != null && value.isArray()) {
				items.eachRest(entry, path, name, rest);
			}
			else if (what == null || !what.holds(value) || isReplaced(entry, name)) {
				rest.add(new Remark(Reason.LEFT_OUT, entry.line(name), path + name));
			}
			else {
				withinRest(entry, path, name, what, rest);
			}
		}
	}

	private void eachRest(Entry entry, String path, String name, List<Remark> rest) {
		for (Entry item : entry.items(name)) {
			if (item.node().isObject()) {
				filled(item).rest(item, path + name + ": ", rest);
			}
			else {
				rest.add(leftOut(item, path + name));
			}
		}
	}

	private static void withinRest(Entry entry, String path, String name, Of what, List<Remark> rest) {
		switch (what) {
			case TEXTS -> entry.items(name)
				.stream()
				.filter((item) -> !item.node().isString())
				.forEach((item) -> rest.add(leftOut(item, path + name)));
			case SAID -> entry.entry(name).ifPresent((said) -> SAID.rest(said, path + name + ": ", rest));
			default -> {
			}
		}
	}

	private static Remark leftOut(Entry item, String name) {
		var value = item.node().isValueNode() ? item.node().asString() : "…";
		return new Remark(Reason.LEFT_OUT, item.line(), name + ": " + value);
	}

	private static boolean isReplaced(Entry entry, String name) {
		return INSTEAD.entrySet().stream().anyMatch((one) -> one.getValue().contains(name) && entry.has(one.getKey()));
	}

}
