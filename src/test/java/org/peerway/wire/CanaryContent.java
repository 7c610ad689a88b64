package org.peerway.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.yaml.snakeyaml.Yaml;

import org.springframework.util.FileSystemUtils;

/**
 * The built-in course with questions whose every id, title and feedback sings when it
 * leaves the server; what a trainee may see during an attempt does not.
 */
final class CanaryContent {

	static final String CANARY = "canary";

	private static final Path CONTENT = Path.of("content");

	private CanaryContent() {
	}

	/** Writes the course into a new folder. */
	static Path write() {
		try {
			var folder = Files.createTempDirectory("canary-content");
			FileSystemUtils.copyRecursively(CONTENT, folder);
			try (var files = Files.walk(folder)) {
				for (Path quiz : files.filter((file) -> file.endsWith("quiz.yaml")).toList()) {
					Files.writeString(quiz, new Yaml().dump(mark(new Yaml().load(Files.readString(quiz)))));
				}
			}
			return folder;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, Object> mark(Map<String, Object> quiz) {
		List<Map<String, Object>> questions = list(quiz, "questions");
		IntStream.range(0, questions.size()).forEach((number) -> mark(number, questions.get(number)));
		return quiz;
	}

	private static void mark(int number, Map<String, Object> question) {
		question.put("id", CANARY + "-" + question.get("id"));
		question.put("title", "The Canary title " + number);
		question.computeIfPresent("scene", (key, scene) -> "This is scene number " + number + ".");
		question.put("ask", "What is asked in number " + number + "?");
		question.computeIfPresent("feedback", (key, feedback) -> new LinkedHashMap<>(Map.of("true",
				"Canary feedback of true in " + number, "false", "Canary feedback of false in " + number)));
		if (question.containsKey("options")) {
			List<Map<String, Object>> options = list(question, "options");
			IntStream.range(0, options.size()).forEach((option) -> mark(number, option, options.get(option)));
		}
	}

	private static void mark(int number, int index, Map<String, Object> option) {
		option.put("id", CANARY + "-" + option.get("id"));
		option.put("text", "Row " + index + " of number " + number + ".");
		option.put("feedback", "Canary feedback of " + index + " in " + number);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
		return (List<Map<String, Object>>) map.get(key);
	}

}
