package org.peerway.assessment.edit.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A part of a draft with values by name, whatever they are: names that nobody asks for
 * stay as they are.
 */
public final class Mapping {

	/** As people write them. */
	private static final List<String> ORDER = List.of("id", "kind", "name", "perBase", "points", "title", "concepts",
			"level", "lesson", "difficulty", "source", "scene", "ask", "hint", "said", "shuffled", "answer", "weight",
			"original", "example", "text", "label", "credit", "options", "value", "tolerance", "from", "to", "share",
			"fits", "expert", "stems", "labels", "entries", "gaps", "accept", "caseCounts", "accentsCount", "ranges",
			"units", "unitRule", "otherwise", "levels", "acts", "template", "minWords", "maxWords", "notes", "rubric",
			"feedback");

	private final Map<String, @Nullable Object> tree;

	/** Puts the part into the draft with the first value that it gets. */
	private Runnable attach;

	private Mapping(Map<String, @Nullable Object> tree, Runnable attach) {
		this.tree = tree;
		this.attach = attach;
	}

	/** A view of that tree, which is changed in place. */
	public static Mapping of(Map<String, @Nullable Object> tree) {
		return new Mapping(tree, () -> {
		});
	}

	/** The tree itself. */
	public Map<String, @Nullable Object> tree() {
		return this.tree;
	}

	/** Whether both are views of one and the same part. */
	public boolean isSameAs(Mapping other) {
		return this.tree == other.tree;
	}

	/** Whether something stands there, be it empty. */
	public boolean has(String name) {
		return this.tree.containsKey(name);
	}

	public @Nullable Object value(String name) {
		return this.tree.get(name);
	}

	/** What stands there as a person may write it; nothing for a list. */
	public String shown(String name) {
		return shown(value(name));
	}

	static String shown(@Nullable Object value) {
		return switch (value) {
			case String text -> text;
			case Double number when Double.isFinite(number) ->
				BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
			case Number number -> number.toString();
			case Boolean truth -> truth.toString();
			case null, default -> "";
		};
	}

	/** The text there without white space around it; empty if there is none. */
	public String text(String name) {
		return (value(name) instanceof String text) ? text.strip() : "";
	}

	/** Whether true stands there. */
	public boolean flag(String name) {
		return Boolean.TRUE.equals(value(name));
	}

	/** The number there, be it written as text. */
	public Optional<BigDecimal> number(String name) {
		return switch (value(name)) {
			case Number number -> Figures.read(number.toString());
			case String text -> Figures.read(text.strip());
			case null, default -> Optional.empty();
		};
	}

	/** Writes a value, or takes the name out; a new name comes where people write it. */
	public void put(String name, @Nullable Object value) {
		if (value == null) {
			this.tree.remove(name);
			return;
		}
		this.attach.run();
		this.attach = () -> {
		};
		if (has(name)) {
			this.tree.put(name, value);
			return;
		}
		var after = after(name);
		this.tree.keySet().removeAll(after.keySet());
		this.tree.put(name, value);
		this.tree.putAll(after);
	}

	/** All that stands from the first name on that comes later. */
	private Map<String, @Nullable Object> after(String name) {
		int rank = ORDER.indexOf(name);
		Map<String, @Nullable Object> after = new LinkedHashMap<>();
		this.tree.forEach((key, value) -> {
			if (!after.isEmpty() || rank >= 0 && ORDER.indexOf(key) > rank) {
				after.put(key, value);
			}
		});
		return after;
	}

	/** The part under that name; it stands in the draft once it has a value. */
	public Mapping part(String name) {
		var part = mapping(value(name));
		return part.orElseGet(() -> {
			Map<String, @Nullable Object> fresh = new LinkedHashMap<>();
			return new Mapping(fresh, () -> put(name, fresh));
		});
	}

	/** The parts of a list; what is no part is passed over. */
	public List<Mapping> parts(String name) {
		return (value(name) instanceof List<?> list)
				? list.stream().map(Mapping::mapping).flatMap(Optional::stream).toList() : List.of();
	}

	/** Puts a part before the one that has that place now, or at the end. */
	public void add(String name, int place, Mapping part) {
		var list = list(name);
		var parts = parts(name);
		int index = (place < parts.size()) ? index(list, parts.get(place)) : list.size();
		list.add(index, part.tree);
	}

	/** Takes a part out. */
	public void remove(String name, Mapping part) {
		var list = list(name);
		int index = index(list, part);
		if (index >= 0) {
			list.remove(index);
		}
	}

	/** Lets the part and the one at that place change places. */
	public void swap(String name, Mapping part, int place) {
		var list = list(name);
		int from = index(list, part);
		int to = index(list, parts(name).get(place));
		list.set(from, list.set(to, list.get(from)));
	}

	/** The list under that name, which is made if there is none. */
	@SuppressWarnings("unchecked")
	private List<@Nullable Object> list(String name) {
		if (value(name) instanceof List<?> list) {
			return (List<@Nullable Object>) list;
		}
		List<@Nullable Object> list = new ArrayList<>();
		put(name, list);
		return list;
	}

	private static int index(List<@Nullable Object> list, Mapping part) {
		for (int i = 0; i < list.size(); i++) {
			if (list.get(i) == part.tree) {
				return i;
			}
		}
		return -1;
	}

	@SuppressWarnings("unchecked")
	private static Optional<Mapping> mapping(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? Optional.of(of((Map<String, @Nullable Object>) map))
				: Optional.empty();
	}

}
