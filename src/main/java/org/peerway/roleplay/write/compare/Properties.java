package org.peerway.roleplay.write.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.peerway.base.TextChange;

/** The properties of one part, in the order of the file. */
final class Properties {

	static final Properties NONE = new Properties();

	private final Map<String, Property> all = new LinkedHashMap<>();

	private record Property(String text, String line) {
	}

	void put(String name, @Nullable String text) {
		line(name, "", text);
	}

	/** A text that people read, with its id; nothing where there is none. */
	void line(String name, String line, @Nullable String text) {
		if (text != null) {
			this.all.put(name, new Property(text, line));
		}
	}

	List<PropertyChange> changesTo(Properties after) {
		var names = new LinkedHashSet<>(after.all.keySet());
		names.addAll(this.all.keySet());
		List<PropertyChange> changes = new ArrayList<>();
		for (String name : names) {
			var old = this.all.get(name);
			var now = after.all.get(name);
			var any = (now != null) ? now : old;
			if (any != null && (old == null || now == null || !old.text().equals(now.text()))) {
				changes.add(new PropertyChange(name, any.line(), TextChange.of(text(old), text(now))));
			}
		}
		return changes;
	}

	/** What is new or gone says what it has, and not what it lacks. */
	List<PropertyChange> saidChangesTo(Properties after) {
		return changesTo(after).stream().filter((change) -> !change.words().runs().isEmpty()).toList();
	}

	private static String text(@Nullable Property property) {
		return (property != null) ? property.text() : "";
	}

}
