package org.peerway.assessment.edit.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.exchange.yaml.QuestionYaml;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;
import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.YamlDocument;
import tools.jackson.databind.json.JsonMapper;

/** Copies drafts and reads them as questions. */
public final class Drafts {

	private static final String NO_ID = "draft";

	private Drafts() {
	}

	/** A copy that shares nothing with the tree. */
	public static Map<String, @Nullable Object> copy(Map<?, ?> tree) {
		Map<String, @Nullable Object> copy = new LinkedHashMap<>();
		tree.forEach((name, value) -> copy.put(String.valueOf(name), copied(value)));
		return copy;
	}

	private static @Nullable Object copied(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> map -> copy(map);
			case List<?> list -> {
				List<@Nullable Object> copy = new ArrayList<>();
				list.forEach((item) -> copy.add(copied(item)));
				yield copy;
			}
			case null, default -> value;
		};
	}

	/** The word for a kind, as drafts have it. */
	public static String word(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kind of a draft, if it is one that is known. */
	public static Optional<Kind> kind(Mapping draft) {
		return Arrays.stream(Kind.values()).filter((kind) -> word(kind).equals(draft.text("kind"))).findFirst();
	}

	/**
	 * The question that a draft is; an id and a title, which nobody sees who answers it,
	 * may still be missing.
	 * @throws Entry.Unreadable if something is missing or of another kind than it has to
	 * be
	 * @throws IllegalArgumentException if it breaks a rule of its kind
	 */
	static Question question(Mapping draft) {
		var tree = new LinkedHashMap<>(draft.tree());
		if (draft.text("id").isEmpty()) {
			tree.put("id", NO_ID);
		}
		if (draft.value("title") == null) {
			tree.put("title", "");
		}
		return QuestionYaml
			.question(new YamlDocument(NO_ID, JsonMapper.shared().valueToTree(tree), new HashMap<>()).entry());
	}

}
