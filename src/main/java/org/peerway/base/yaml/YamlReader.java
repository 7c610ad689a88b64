package org.peerway.base.yaml;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML as JSON is read, with the line of each value: no aliases, no tags, no key
 * twice, and "yes" is a word.
 */
public final class YamlReader {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	/** The most characters of a file. */
	public static final int LARGEST_FILE = 1 << 20;

	private static final int DEEPEST_NESTING = 20;

	private static final Set<Tag> PLAIN_TAGS = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL,
			Tag.TIMESTAMP, Tag.MERGE);

	private final String path;

	private final int firstLine;

	private final Faults faults;

	private final Map<String, Integer> lines = new HashMap<>();

	private YamlReader(String path, int firstLine, Faults faults) {
		this.path = path;
		this.firstLine = firstLine;
		this.faults = faults;
	}

	public static Optional<YamlDocument> read(String path, String text, Faults faults) {
		return read(path, text, 1, faults);
	}

	/** Reads a YAML text that begins at a line of its file. */
	public static Optional<YamlDocument> read(String path, String text, int firstLine, Faults faults) {
		return new YamlReader(path, firstLine, faults).read(text);
	}

	private Optional<YamlDocument> read(String text) {
		try {
			Node root = yaml().compose(new StringReader(text));
			if (root instanceof MappingNode) {
				return Optional.of(new YamlDocument(this.path, json(root, ""), this.lines));
			}
			this.faults.add(this.path, this.firstLine, "The file holds no “name: value” lines.",
					"Begin with id: and go on as the schema of this file says.");
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() : 0;
			this.faults.add(this.path, this.firstLine + line, "This is not YAML: " + problem(ex) + ".", remedy(ex));
		}
		catch (YAMLException ex) {
			this.faults.add(this.path, this.firstLine, "This is not YAML: " + problem(ex) + ".", remedy(ex));
		}
		return Optional.empty();
	}

	private static Yaml yaml() {
		var options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		options.setNestingDepthLimit(DEEPEST_NESTING);
		options.setCodePointLimit(LARGEST_FILE);
		options.setProcessComments(false);
		return new Yaml(options);
	}

	private static String problem(YAMLException ex) {
		String problem = (ex instanceof MarkedYAMLException marked) ? marked.getProblem() : ex.getMessage();
		return (problem != null) ? problem.lines().findFirst().orElse("").strip() : "it cannot be read";
	}

	private static String remedy(YAMLException ex) {
		if (problem(ex).contains("tag")) {
			return "Write plain values without ! tags.";
		}
		if (problem(ex).contains("aliases")) {
			return "Write the value out instead of pointing to it with *.";
		}
		return "Indent with two spaces, and put a text that holds “: ” or begins with a quote, bracket, * or & "
				+ "into quotes as a whole.";
	}

	private JsonNode json(Node node, String pointer) {
		this.lines.putIfAbsent(pointer, line(node));
		if (hasForeignTag(node)) {
			this.faults.add(this.path, line(node), "The tag " + node.getTag() + " is not allowed.",
					"Write plain values without ! tags.");
		}
		return switch (node) {
			case MappingNode mapping -> object(mapping, pointer);
			case SequenceNode sequence -> array(sequence, pointer);
			case ScalarNode scalar -> scalar(scalar);
			default -> JSON.nullNode();
		};
	}

	private ObjectNode object(MappingNode mapping, String pointer) {
		ObjectNode object = JSON.objectNode();
		for (NodeTuple tuple : mapping.getValue()) {
			String key = key(tuple.getKeyNode());
			if (key == null) {
				continue;
			}
			if (object.has(key)) {
				this.faults.add(this.path, line(tuple.getKeyNode()), "“" + key + "” stands here a second time.",
						"Keep one of the two.");
				continue;
			}
			String child = pointer + "/" + YamlDocument.escape(key);
			this.lines.put(child, line(tuple.getKeyNode()));
			object.set(key, json(tuple.getValueNode(), child));
		}
		return object;
	}

	private @Nullable String key(Node key) {
		if (key instanceof ScalarNode scalar) {
			return scalar.getValue();
		}
		this.faults.add(this.path, line(key), "A name is a list or a mapping.", "Write a word before the colon.");
		return null;
	}

	private ArrayNode array(SequenceNode sequence, String pointer) {
		ArrayNode array = JSON.arrayNode();
		for (Node item : sequence.getValue()) {
			array.add(json(item, pointer + "/" + array.size()));
		}
		return array;
	}

	// YAML 1.2 as editors read it; YAML 1.1 would turn "no" and "on" into truth values.
	private static JsonNode scalar(ScalarNode scalar) {
		String value = scalar.getValue();
		if (!scalar.isPlain()) {
			return JSON.stringNode(value);
		}
		return switch (value) {
			case "", "~", "null" -> JSON.nullNode();
			case "true" -> JSON.booleanNode(true);
			case "false" -> JSON.booleanNode(false);
			case String number when number.matches("-?(0|[1-9][0-9]{0,8})") ->
				JSON.numberNode(Integer.parseInt(number));
			case String number when number.matches("-?[0-9]{1,9}\\.[0-9]{1,9}") ->
				JSON.numberNode(Double.parseDouble(number));
			default -> JSON.stringNode(value);
		};
	}

	private static boolean hasForeignTag(Node node) {
		return !PLAIN_TAGS.contains(node.getTag());
	}

	private int line(Node node) {
		return this.firstLine + node.getStartMark().getLine();
	}

}
