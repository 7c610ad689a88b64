package org.peerway.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/** What a browser would show: the tree of elements, kept up to date by every answer. */
public final class WireScreen {

	private static final int ROOT = 1;

	private static final int CLASSES = 11;

	private static final Set<String> OPTIONS = Set.of("radio", "checkbox");

	private final Map<Integer, WireNode> nodes = new HashMap<>();

	private final Map<String, JsonNode> constants = new LinkedHashMap<>();

	private final List<WireNode> fresh = new ArrayList<>();

	WireScreen() {
		this.nodes.put(ROOT, new WireNode(ROOT));
	}

	/** Every visible element, from the top. */
	public Stream<WireNode> all() {
		return node(ROOT).all();
	}

	public List<WireNode> all(String tag) {
		return all().filter((node) -> node.tag().equals(tag)).toList();
	}

	public Optional<WireNode> find(Predicate<WireNode> condition) {
		return all().filter(condition).findFirst();
	}

	/** The only place with that tag and text. */
	public WireNode find(String tag, String text) {
		return find((node) -> node.tag().equals(tag) && node.text().strip().equals(text))
			.orElseThrow(() -> new AssertionError("No <" + tag + "> says “" + text + "” in: " + text()));
	}

	public WireNode find(String tag) {
		return find((node) -> node.tag().equals(tag))
			.orElseThrow(() -> new AssertionError("There is no <" + tag + "> in: " + text()));
	}

	/** The filled button or link: what the screen suggests to do next. */
	public WireNode filled() {
		return find(
				(node) -> node.attribute("theme").contains("primary") || (node.tag().equals("a") && node.hasClass("p")))
			.orElseThrow(() -> new AssertionError("No filled button in: " + text()));
	}

	/** The radio buttons and checkboxes. */
	public List<WireNode> options() {
		return all().filter((node) -> OPTIONS.contains(node.attribute("type"))).toList();
	}

	/** What hears of that event, and is not a button or a link. */
	public Optional<WireNode> hearing(String event) {
		return find((node) -> node.listener(event).isPresent() && !node.tag().startsWith("vaadin-")
				&& !node.tag().equals("a"));
	}

	public WireNode parent(WireNode child) {
		return find((node) -> node.children().contains(child))
			.orElseThrow(() -> new AssertionError(child + " is not on the screen"));
	}

	/** Everything that can be read on the screen. */
	public String text() {
		return node(ROOT).text();
	}

	/** How many elements the server keeps for this screen, about. */
	public int size() {
		return this.nodes.size();
	}

	/** The event data that the server wants, by expression. */
	Map<String, JsonNode> constant(JsonNode id) {
		var constant = this.constants.get(id.asString(""));
		return (constant == null) ? Map.of() : properties(constant);
	}

	void apply(JsonNode answer) {
		properties(answer.path("constants")).forEach(this.constants::put);
		var changes = answer.path("changes");
		each(changes).filter((change) -> "attach".equals(type(change)))
			.forEach((change) -> this.fresh.add(node(change.path("node").asInt())));
		each(changes).forEach(this::change);
	}

	/** The elements that came since this was asked last. */
	List<WireNode> takeFresh() {
		var taken = List.copyOf(this.fresh);
		this.fresh.clear();
		return taken;
	}

	private void change(JsonNode change) {
		int id = change.path("node").asInt();
		int feature = change.path("feat").asInt();
		switch (type(change)) {
			case "put" -> node(id).put(feature, change.path("key").asString(), value(change));
			case "remove" -> node(id).remove(feature, change.path("key").asString());
			case "splice" -> splice(node(id), feature, change);
			case "clear" -> node(id).list(feature).ifPresent(List::clear);
			case "detach" -> this.nodes.remove(id);
			default -> {
				// Attached above; "empty" says only that a list is there.
			}
		}
	}

	private void splice(WireNode node, int feature, JsonNode change) {
		if (feature == CLASSES) {
			splice(node.classes(), change, change.path("add"), JsonNode::asString);
		}
		else {
			node.list(feature)
				.ifPresent((list) -> splice(list, change, change.path("addNodes"), (added) -> node(added.asInt())));
		}
	}

	private static <T> void splice(List<T> list, JsonNode change, JsonNode added, Function<JsonNode, T> read) {
		int index = change.path("index").asInt();
		for (int count = change.path("remove").asInt(0); count > 0; count--) {
			list.remove(index);
		}
		for (JsonNode one : added) {
			list.add(index++, read.apply(one));
		}
	}

	private WireNode node(int id) {
		return this.nodes.computeIfAbsent(id, WireNode::new);
	}

	private static JsonNode value(JsonNode change) {
		return change.has("value") ? change.path("value") : change.path("nodeValue");
	}

	private static String type(JsonNode change) {
		return change.path("type").asString("");
	}

	private static Stream<JsonNode> each(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

	private static Map<String, JsonNode> properties(JsonNode object) {
		var properties = new LinkedHashMap<String, JsonNode>();
		Iterator<Map.Entry<String, JsonNode>> entries = object.properties().iterator();
		entries.forEachRemaining((entry) -> properties.put(entry.getKey(), entry.getValue()));
		return properties;
	}

}
