package org.peerway.assessment.edit.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Kind;

/** New drafts, with as many empty rows as a question of the kind usually has. */
public final class Blank {

	private static final int LEVELS = 5;

	private Blank() {
	}

	/** A new draft under an id that no other question has. */
	public static Map<String, @Nullable Object> of(Kind kind) {
		var draft = tree("id", Ids.question(), "kind", Drafts.word(kind));
		switch (kind) {
			case SINGLE -> draft.put("options", parts("a", "b", "c"));
			case MULTIPLE -> draft.put("options", parts("a", "b", "c", "d"));
			case HOT_TEXT -> draft.put("options", parts());
			case MATCHING -> {
				draft.put("stems", parts("s1", "s2"));
				draft.put("labels", parts("l1", "l2"));
			}
			case ORDERING -> draft.put("entries", parts("a", "b", "c"));
			case GAPS -> draft.put("gaps", parts());
			case SHORT -> draft.put("accept", list(tree()));
			case NUMERIC -> draft.put("ranges", list(tree()));
			case JUDGEMENT -> {
				draft.put("levels", LEVELS);
				draft.put("acts", parts("a", "b", "c"));
			}
			case REWRITE, LONG -> draft.put("rubric", list(criterion("c1")));
			case TRUE_FALSE -> {
			}
		}
		return draft;
	}

	/** A criterion with levels from 0 to 2 points, still to be described. */
	public static Map<String, @Nullable Object> criterion(String id) {
		return tree("id", id, "levels", list(tree("points", 0), tree("points", 1), tree("points", 2)));
	}

	private static List<Object> parts(String... ids) {
		List<Object> parts = new ArrayList<>();
		for (String id : ids) {
			parts.add(tree("id", id));
		}
		return parts;
	}

	private static List<Object> list(Object... items) {
		return new ArrayList<>(List.of(items));
	}

	private static Map<String, @Nullable Object> tree(Object... namesAndValues) {
		Map<String, @Nullable Object> tree = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return tree;
	}

}
