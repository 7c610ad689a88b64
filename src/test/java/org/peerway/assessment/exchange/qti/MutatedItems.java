package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Changes items here and there, so that they are still XML but perhaps no longer items.
 */
final class MutatedItems {

	private static final List<String> VALUES = List.of("", "0", "-1", "1e99", "1e999", "NaN", "999999999999",
			"multiple", "single", "ordered", "float", "integer", "string", "identifier", "directedPair", "pair",
			"boolean", "true", "false", "RESPONSE", "SCORE", "FEEDBACK", "a", "a b", "a,b=c&d",
			"\uE000" + "0" + "\uE001", "*", "1", "2");

	private final Random random;

	private final List<Node> nodes = new ArrayList<>();

	MutatedItems(long seed) {
		this.random = new Random(seed);
	}

	/** Changes a few things in an item; parts of the other may be put into it. */
	void mutate(Node item, Node other) {
		for (int i = this.random.nextInt(5); i >= 0; i--) {
			this.nodes.clear();
			item.all().forEach(this.nodes::add);
			mutateOnce(other.all().toList());
		}
	}

	private void mutateOnce(List<Node> others) {
		var node = any(this.nodes);
		switch (this.random.nextInt(8)) {
			case 0 -> node.children().clear();
			case 1 -> removeChild(node);
			case 2 -> repeatChild(node);
			case 3 -> node.add(copy(any(others)));
			case 4 -> node.children().add(0, new Words(any(VALUES)));
			case 5 -> swapChildren(node);
			default -> changeAttribute(any(this.nodes));
		}
	}

	private void removeChild(Node node) {
		if (!node.children().isEmpty()) {
			node.children().remove(this.random.nextInt(node.children().size()));
		}
	}

	private void repeatChild(Node node) {
		if (!node.children().isEmpty() && this.nodes.size() < 2_000) {
			var child = any(node.children());
			for (int i = this.random.nextInt(30); i >= 0; i--) {
				node.add((child instanceof Node inner) ? copy(inner) : child);
			}
		}
	}

	private void swapChildren(Node node) {
		var other = any(this.nodes);
		if (!node.children().isEmpty() && !other.children().isEmpty()) {
			other.children().set(0, (any(node.children()) instanceof Node inner) ? copy(inner) : new Words("x"));
		}
	}

	private void changeAttribute(Node node) {
		if (!node.attributes().isEmpty()) {
			var key = any(List.copyOf(node.attributes().keySet()));
			var other = any(this.nodes).attributes();
			boolean theirs = !other.isEmpty() && this.random.nextBoolean();
			node.attributes().put(key, theirs ? any(List.copyOf(other.values())) : any(VALUES));
		}
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	static Node copy(Node node) {
		var copy = Node.of(node.name());
		for (Map.Entry<String, String> attribute : node.attributes().entrySet()) {
			copy.with(attribute.getKey(), attribute.getValue());
		}
		node.children().forEach((child) -> copy.add((child instanceof Node inner) ? copy(inner) : child));
		return copy;
	}

}
