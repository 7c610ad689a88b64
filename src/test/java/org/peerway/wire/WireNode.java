package org.peerway.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One element of a screen, as the server described it to the browser. */
public final class WireNode {

	private final int id;

	private final Map<String, JsonNode> data = new HashMap<>();

	private final Map<String, JsonNode> properties = new HashMap<>();

	private final Map<String, JsonNode> attributes = new HashMap<>();

	private final Map<String, JsonNode> listeners = new HashMap<>();

	private final List<WireNode> children = new ArrayList<>();

	private final List<WireNode> virtualChildren = new ArrayList<>();

	private final List<String> classes = new ArrayList<>();

	private String ownText = "";

	WireNode(int id) {
		this.id = id;
	}

	public int id() {
		return this.id;
	}

	public String tag() {
		return string(this.data.get("tag"));
	}

	public String property(String name) {
		return string(this.properties.get(name));
	}

	JsonNode propertyNode(String name) {
		return this.properties.getOrDefault(name, MissingNode.getInstance());
	}

	public String attribute(String name) {
		return string(this.attributes.get(name));
	}

	public boolean isVisible() {
		var visible = this.data.get("visible");
		return visible == null || visible.asBoolean();
	}

	/** Whether the server put that class on the element. */
	public boolean hasClass(String name) {
		return this.classes.contains(name);
	}

	public List<WireNode> children() {
		return List.copyOf(this.children);
	}

	/** Everything that can be read in the element, in its order. */
	public String text() {
		if (!isVisible()) {
			return "";
		}
		var text = new StringBuilder(this.ownText).append(property("label"))
			.append(property("helperText"))
			.append(property("innerHTML").replaceAll("<[^>]*>", ""));
		below().forEach((child) -> text.append(child.text()));
		return text.toString();
	}

	/** This element and everything below it that is visible. */
	public Stream<WireNode> all() {
		if (!isVisible()) {
			return Stream.empty();
		}
		return Stream.concat(Stream.of(this), below().flatMap(WireNode::all));
	}

	private Stream<WireNode> below() {
		return Stream.of(this.children, this.virtualChildren).flatMap(Collection::stream);
	}

	Map<String, JsonNode> listeners() {
		return Map.copyOf(this.listeners);
	}

	Optional<JsonNode> listener(String event) {
		return Optional.ofNullable(this.listeners.get(event));
	}

	/** The numbers of the features are those of Flow's {@code NodeFeatures}. */
	private Optional<Map<String, JsonNode>> map(int feature) {
		return Optional.ofNullable(switch (feature) {
			case 0 -> this.data;
			case 1 -> this.properties;
			case 3 -> this.attributes;
			case 4 -> this.listeners;
			default -> null;
		});
	}

	List<String> classes() {
		return this.classes;
	}

	Optional<List<WireNode>> list(int feature) {
		return Optional.ofNullable(switch (feature) {
			case 2 -> this.children;
			case 24 -> this.virtualChildren;
			default -> null;
		});
	}

	void put(int feature, String key, JsonNode value) {
		if (feature == 7) {
			this.ownText = value.asString("");
		}
		map(feature).ifPresent((map) -> map.put(key, value));
	}

	void remove(int feature, String key) {
		map(feature).ifPresent((map) -> map.remove(key));
	}

	private static String string(JsonNode value) {
		return (value == null) ? "" : value.asString("");
	}

	@Override
	public String toString() {
		return "<" + tag() + "> " + text();
	}

}
