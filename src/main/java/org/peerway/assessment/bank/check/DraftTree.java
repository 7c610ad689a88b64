package org.peerway.assessment.bank.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.yaml.QuestionTree;
import org.peerway.assessment.exchange.yaml.QuestionYaml;
import org.peerway.assessment.question.Question;
import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlDocument;
import org.peerway.base.yaml.YamlReader;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A question that is being written: names and values as in the YAML of a question, of
 * which anything may be missing.
 *
 * @param values texts, truth values, numbers, lists and further names and values, in the
 * order people write
 */
public record DraftTree(Map<String, Object> values) {

	/** The most characters that a question may have as YAML. */
	public static final int LONGEST = 500_000;

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	/** Half a character, which no database keeps. */
	private static final Pattern HALF = Pattern.compile("\\p{Cs}");

	private static final int DEEPEST = 8;

	/** As many decimals as the reader takes for a number. */
	private static final int DECIMALS = 9;

	private static final BigDecimal LEAST = new BigDecimal("0.000001");

	/**
	 * A copy of the values, without names that have none.
	 * @throws IllegalArgumentException if a value is of another kind, or too deep
	 */
	public DraftTree {
		values = map(values, 0);
	}

	/** The draft that a question makes. */
	public static DraftTree of(Question question) {
		return new DraftTree(QuestionTree.of(question));
	}

	/**
	 * Reads what {@link #yaml()} wrote.
	 * @throws IllegalArgumentException if it is something else
	 */
	public static DraftTree read(String yaml) {
		var document = YamlReader.read("question", yaml, new Faults());
		return new DraftTree(names(
				document.orElseThrow(() -> new IllegalArgumentException("This is not the YAML of a question")).root()));
	}

	/** The text that is kept, and of which versions keep the hash. */
	public String yaml() {
		var options = new DumperOptions();
		options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
		options.setIndentWithIndicator(true);
		options.setIndicatorIndent(2);
		options.setIndent(4);
		options.setSplitLines(false);
		options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
		options.setLineBreak(DumperOptions.LineBreak.UNIX);
		return new Yaml(options).dump(written(this.values));
	}

	/** The reader takes no powers of ten. */
	private static Object written(Object value) {
		return switch (value) {
			case Double number -> new BigDecimal(number.toString()).stripTrailingZeros();
			case Map<?, ?> map -> {
				var copy = new LinkedHashMap<Object, Object>();
				map.forEach((name, one) -> copy.put(name, written(one)));
				yield copy;
			}
			case List<?> list -> list.stream().map(DraftTree::written).toList();
			default -> value;
		};
	}

	/** The tree as the readers of YAML see it. */
	public Entry entry() {
		var root = node(this.values);
		return new Entry(new YamlDocument("question", root, Map.of()), "", root);
	}

	/**
	 * The question, if the draft is a whole one.
	 * @throws Entry.Unreadable if something is missing or of another kind than it has to
	 * be
	 * @throws IllegalArgumentException if it breaks a rule of its kind
	 */
	public Question question() {
		return QuestionYaml.question(entry());
	}

	/** A text; empty if there is none. */
	public String text(String name) {
		return (this.values.get(name) instanceof String text) ? text.strip() : "";
	}

	/** The texts of a list. */
	public List<String> texts(String name) {
		return (this.values.get(name) instanceof List<?> list)
				? list.stream().filter(String.class::isInstance).map(String.class::cast).map(String::strip).toList()
				: List.of();
	}

	/** The same with another value; an empty text takes the name away. */
	public DraftTree with(String name, String value) {
		var changed = new LinkedHashMap<>(this.values);
		if (value.isEmpty()) {
			changed.remove(name);
		}
		else {
			changed.put(name, value);
		}
		return new DraftTree(changed);
	}

	private static Map<String, Object> map(Map<?, ?> values, int depth) {
		var copy = new LinkedHashMap<String, Object>();
		values.forEach((name, value) -> {
			if (value != null) {
				copy.put(String.valueOf(name), value(value, depth));
			}
		});
		return copy;
	}

	private static Object value(Object value, int depth) {
		if (depth > DEEPEST) {
			throw new IllegalArgumentException("A draft is not that deep");
		}
		return switch (value) {
			case String text -> HALF.matcher(text).replaceAll("\uFFFD");
			case Boolean truth -> truth;
			case Number number -> number(new BigDecimal(number.toString()));
			case Map<?, ?> map -> map(map, depth + 1);
			case Collection<?> list -> list(list, depth + 1);
			default -> throw new IllegalArgumentException("A draft holds no " + value.getClass().getSimpleName());
		};
	}

	private static List<Object> list(Collection<?> list, int depth) {
		var copy = new ArrayList<Object>();
		list.stream().filter(Objects::nonNull).forEach((one) -> copy.add(value(one, depth)));
		return copy;
	}

	/** A number that is written and read as it is; one that is not stays a text. */
	private static Object number(BigDecimal number) {
		var short9 = number.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
		if (short9.abs().compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0) {
			return number.toPlainString();
		}
		if (short9.abs().compareTo(LEAST) < 0) {
			return 0;
		}
		if (short9.scale() <= 0) {
			return short9.intValueExact();
		}
		return short9.doubleValue();
	}

	private static JsonNode node(Object value) {
		return switch (value) {
			case String text -> JSON.stringNode(text);
			case Boolean truth -> JSON.booleanNode(truth);
			case Integer number -> JSON.numberNode(number.intValue());
			case Double number -> JSON.numberNode(number.doubleValue());
			case Map<?, ?> map -> {
				var object = JSON.objectNode();
				map.forEach((name, one) -> object.set(String.valueOf(name), node(one)));
				yield object;
			}
			case List<?> list -> {
				var array = JSON.arrayNode();
				list.forEach((one) -> array.add(node(one)));
				yield array;
			}
			default -> throw new IllegalStateException("Not in a draft: " + value.getClass());
		};
	}

	private static Map<String, Object> names(JsonNode object) {
		var values = new LinkedHashMap<String, Object>();
		object.properties()
			.forEach((one) -> plain(one.getValue()).ifPresent((value) -> values.put(one.getKey(), value)));
		return values;
	}

	private static Optional<Object> plain(JsonNode node) {
		return switch (node.getNodeType()) {
			case STRING -> Optional.of(node.stringValue());
			case BOOLEAN -> Optional.of(node.booleanValue());
			case NUMBER -> Optional.of(node.numberValue());
			case OBJECT -> Optional.of(names(node));
			case ARRAY -> {
				var list = new ArrayList<Object>();
				node.forEach((one) -> plain(one).ifPresent(list::add));
				yield Optional.of(list);
			}
			default -> Optional.empty();
		};
	}

}
