package org.peerway.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.peerway.assessment.Mode;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.FileSystemUtils;

/**
 * The built-in course with a quiz of every kind of question in each mode. Whatever may
 * not be told sings of its question and of what it is, as in
 * {@code canary-gaps-feedback}.
 */
final class CanaryKinds {

	/** The module whose quiz is of that mode. */
	static final Map<Mode, String> MODULES = Map.of(Mode.PRACTICE, "03-peer-principles", Mode.QUIZ,
			"07-critical-learning", Mode.EXAMINATION, "09-language");

	/** The right order, which is told as well as any other by the entries alone. */
	static final List<String> ORDER = List.of("Heron", "Wren", "Tern", "Crane", "Finch", "Stork");

	private static final Path CONTENT = Path.of("content");

	static final List<String> KINDS = List.of("single", "multiple", "truefalse", "hottext", "matching", "ordering",
			"gaps", "short", "numeric", "judgement", "rewrite", "long");

	private CanaryKinds() {
	}

	/** Writes the course into a new folder. */
	static Path write() {
		try {
			var folder = Files.createTempDirectory("canary-kinds");
			FileSystemUtils.copyRecursively(CONTENT, folder);
			for (var module : MODULES.entrySet()) {
				var file = folder.resolve("modules").resolve(module.getValue()).resolve("quiz.yaml");
				Files.writeString(file, JsonMapper.shared()
					.writeValueAsString(quiz(module.getKey(), new Yaml().load(Files.readString(file)))));
			}
			return folder;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> quiz(Mode mode, Map<String, Object> built) {
		var first = ((List<Map<String, Object>>) built.get("questions")).getFirst();
		var quiz = map("id", built.get("id"), "title", "Birds", "minutes", 20, "draw", KINDS.size(), "mode",
				mode.name().toLowerCase(Locale.ROOT));
		if (mode != Mode.PRACTICE) {
			quiz.putAll(map("passMark", 1, "attempts", 3, "coolDown", "PT0M"));
		}
		quiz.put("questions",
				KINDS.stream()
					.map((kind) -> question(kind, mode, first.get("lesson"), first.get("concepts")))
					.toList());
		return quiz;
	}

	private static Map<String, Object> question(String kind, Mode mode, Object lesson, Object concepts) {
		var question = map("id", canary(kind, "id") + "-" + mode.name().toLowerCase(Locale.ROOT), "kind",
				kind.equals("truefalse") ? "true-false" : kind.equals("hottext") ? "hot-text" : kind, "title",
				"Title " + canary(kind, "title"), "concepts", concepts, "level", "recall", "lesson", lesson, "ask",
				"Asked of **birds**, " + kind + "?", "hint", marked(kind, "hint"), "source", canary(kind, "source"),
				"said", marked(kind, "said"));
		question.putAll(key(kind));
		return question;
	}

	private static Map<String, Object> key(String kind) {
		return switch (kind) {
			case "single" ->
				map("options", List.of(option(kind, 1, true), option(kind, 2, false), option(kind, 3, false)));
			case "multiple" -> map("options", List.of(option(kind, 1, true), option(kind, 2, true),
					option(kind, 3, false), option(kind, 4, false)));
			case "truefalse" ->
				map("answer", true, "feedback", map("true", canary(kind, "key"), "false", canary(kind, "feedback")));
			case "hottext" -> map("text", "One {{%s}} and two {{%s}}.".formatted(id(kind, 1), id(kind, 2)), "options",
					List.of(option(kind, 1, true), option(kind, 2, false)));
			case "matching" -> map("stems", List.of(stem(kind, 1), stem(kind, 2)), "labels",
					List.of(map("id", id(kind, 3), "text", "Robin"), map("id", id(kind, 4), "text", "Raven")));
			case "ordering" -> map("entries", entries(kind));
			case "gaps" -> map("text", "A bird {{%s}} and {{%s}}.".formatted(id(kind, 1), id(kind, 2)), "gaps",
					List.of(map("id", id(kind, 1), "accept", accepted(kind)),
							map("id", id(kind, 2), "options", List.of(option(kind, 3, true), option(kind, 4, false)))));
			case "short" -> map("accept", accepted(kind));
			case "numeric" -> map("ranges", List.of(map("value", 770077, "feedback", canary(kind, "key")),
					map("value", 5, "share", 0, "feedback", canary(kind, "feedback"))));
			case "judgement" -> map("levels", 5, "acts", List.of(act(kind, 1, "Sing"), act(kind, 2, "Listen")));
			case "rewrite" -> map("original", "A bird brain.", "example", canary(kind, "key"), "rubric", rubric(kind));
			case "long" -> map("notes", canary(kind, "key"), "rubric", rubric(kind));
			default -> throw new IllegalArgumentException(kind);
		};
	}

	private static List<Map<String, Object>> accepted(String kind) {
		return List.of(map("text", canary(kind, "key"), "feedback", canary(kind, "key")),
				map("text", "gull", "share", 0, "feedback", canary(kind, "feedback")));
	}

	private static List<Map<String, Object>> entries(String kind) {
		List<Map<String, Object>> entries = new ArrayList<>();
		ORDER.forEach((name) -> entries
			.add(map("id", id(kind, entries.size()), "text", name, "feedback", canary(kind, "key"))));
		return entries;
	}

	private static Map<String, Object> stem(String kind, int number) {
		return map("id", id(kind, number), "text", "Stem " + number, "label", id(kind, 2 + number), "feedback",
				canary(kind, "feedback"));
	}

	private static Map<String, Object> option(String kind, int number, boolean fits) {
		var option = map("id", id(kind, number), "text", "*Bird* " + number, "feedback",
				marked(kind, fits ? "key" : "feedback"));
		if (fits) {
			option.put("fits", true);
		}
		return option;
	}

	private static Map<String, Object> act(String kind, int number, String text) {
		return map("id", id(kind, number), "text", text, "expert", 5, "feedback", canary(kind, "feedback"));
	}

	private static List<Map<String, Object>> rubric(String kind) {
		return List.of(map("id", id(kind, 1), "text", canary(kind, "rubric"), "levels", List
			.of(map("points", 0, "text", canary(kind, "rubric")), map("points", 2, "text", canary(kind, "rubric")))));
	}

	private static String id(String kind, int number) {
		return canary(kind, "id") + "-" + number;
	}

	private static String canary(String kind, String what) {
		return "canary-" + kind + "-" + what;
	}

	/** The same with all that a text of a question may hold. */
	private static String marked(String kind, String what) {
		var canary = canary(kind, what);
		return "**" + canary + "**\n\n- `" + canary + "`\n- ![" + canary + "](" + canary + ".png)\n- [there](https://"
				+ canary + ".example/)";
	}

	private static Map<String, Object> map(Object... pairs) {
		var map = new LinkedHashMap<String, Object>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put((String) pairs[i], pairs[i + 1]);
		}
		return map;
	}

}
