package org.peerway.assessment.bank.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays a tree of names and values out as fields, each with the text it has. */
final class Fields {

	private final Map<String, String> fields = new LinkedHashMap<>();

	private Fields() {
	}

	static Map<String, String> of(Map<?, ?> tree) {
		var fields = new Fields();
		fields.names("", tree);
		return fields.fields;
	}

	private void names(String path, Map<?, ?> tree) {
		tree.forEach((name, value) -> value(path.isEmpty() ? String.valueOf(name) : path + "/" + name, value));
	}

	private void value(String path, Object value) {
		switch (value) {
			case Map<?, ?> map -> names(path, map);
			case List<?> list -> list(path, list);
			default -> this.fields.put(path, String.valueOf(value));
		}
	}

	/**
	 * Parts are told apart by their ids, so that one put elsewhere is not told as many
	 * that changed; the order of the ids is a field of its own.
	 */
	private void list(String path, List<?> list) {
		if (list.stream().noneMatch(Map.class::isInstance)) {
			this.fields.put(path, list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
			return;
		}
		var ids = new ArrayList<String>();
		for (int i = 0; i < list.size(); i++) {
			var id = id(list.get(i), i);
			ids.add(ids.contains(id) ? id + "-" + (i + 1) : id);
			value(path + "/" + ids.getLast(), list.get(i));
		}
		this.fields.put(path, String.join(", ", ids));
	}

	private static String id(Object part, int position) {
		return (part instanceof Map<?, ?> map && map.get("id") instanceof String id && !id.isBlank()) ? id
				: String.valueOf(position + 1);
	}

}
