package org.peerway.roleplay.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Copies maps in the order in which somebody wrote them. */
final class Ordered {

	private Ordered() {
	}

	static <K, V> Map<K, V> copy(Map<K, V> map) {
		return copy(map, UnaryOperator.identity());
	}

	static <K, V> Map<K, V> copy(Map<K, V> map, UnaryOperator<V> each) {
		var copy = new LinkedHashMap<K, V>();
		map.forEach((key, value) -> copy.put(Objects.requireNonNull(key), Objects.requireNonNull(each.apply(value))));
		return Collections.unmodifiableMap(copy);
	}

}
