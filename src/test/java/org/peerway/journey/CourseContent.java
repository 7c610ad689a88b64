package org.peerway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.Yaml;

/**
 * What the files of the course say, so that a journey can answer rightly or wrongly on
 * purpose.
 */
final class CourseContent {

	private static final Path SOURCE = Path.of("content");

	private final Path folder;

	private final Map<String, Question> questions = new HashMap<>();

	private CourseContent(Path folder) {
		this.folder = folder;
		files("quiz.yaml").forEach((file) -> questions(file).forEach(this::keep));
	}

	/** A copy of the course in which a failed quiz can be tried again at once. */
	static CourseContent withoutCoolDown(Path target) throws IOException {
		try (var files = Files.walk(SOURCE)) {
			for (Path file : files.toList()) {
				copy(file, target.resolve(SOURCE.relativize(file)));
			}
		}
		return new CourseContent(target);
	}

	Path folder() {
		return this.folder;
	}

	/** The question that reads so, with its situation in front. */
	Question question(String text) {
		var question = this.questions.get(squeezed(text));
		if (question == null) {
			throw new IllegalArgumentException("No file has this question: " + text);
		}
		return question;
	}

	/** What to say in a practice talk so that one of the replies could hurt. */
	Set<String> repliesThatHurt(String title) {
		return talk(title).repliesTo((choice) -> choice.containsKey("harm"));
	}

	/** The rules of a question: what fits and what does not. */
	record Question(Set<String> fitting, Set<String> others) {
	}

	private static void copy(Path file, Path target) throws IOException {
		if (Files.isDirectory(file)) {
			Files.createDirectories(target);
		}
		else if (file.endsWith("quiz.yaml")) {
			Files.writeString(target, Files.readString(file).replaceAll("(?m)^coolDown: .*$", "coolDown: PT0M"));
		}
		else {
			Files.copy(file, target);
		}
	}

	private List<Map<String, Object>> files(String name) {
		try (var files = Files.walk(this.folder)) {
			return files.filter((file) -> file.toString().endsWith(name)).map(CourseContent::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> read(Path file) {
		try {
			return new Yaml().load(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> questions(Map<String, Object> quiz) {
		return (List<Map<String, Object>>) quiz.get("questions");
	}

	@SuppressWarnings("unchecked")
	private void keep(Map<String, Object> question) {
		var text = question.getOrDefault("scene", "") + " " + question.get("ask");
		var options = (List<Map<String, Object>>) question.getOrDefault("options", List.of());
		var truth = Boolean.TRUE.equals(question.get("answer"));
		this.questions.put(squeezed(text),
				options.isEmpty() ? new Question(Set.of(truth ? "True" : "False"), Set.of(truth ? "False" : "True"))
						: new Question(texts(options, true), texts(options, false)));
	}

	private static Set<String> texts(List<Map<String, Object>> options, boolean fit) {
		return options.stream()
			.filter((option) -> option.containsKey("fits") == fit)
			.map((option) -> squeezed((String) option.get("text")))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Scenario talk(String title) {
		return files(".yaml").stream()
			.filter((file) -> file.containsKey("turns") && title.equals(file.get("title")))
			.map(Scenario::new)
			.findFirst()
			.orElseThrow();
	}

	static String squeezed(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** The graph of a practice talk. */
	private record Scenario(Map<String, Object> file) {

		Set<String> repliesTo(Predicate<Map<String, Object>> wanted) {
			Deque<Way> open = new ArrayDeque<>(List.of(new Way((String) this.file.get("start"), Set.of())));
			Set<String> visited = new HashSet<>();
			while (!open.isEmpty()) {
				var way = open.poll();
				for (Map<String, Object> choice : choices(way.turn())) {
					var next = way.on(choice);
					if (wanted.test(choice)) {
						return next.replies();
					}
					if (visited.add(next.turn())) {
						open.add(next);
					}
				}
			}
			throw new IllegalArgumentException("No reply in this talk is like that");
		}

		@SuppressWarnings("unchecked")
		private List<Map<String, Object>> choices(String turn) {
			return ((List<Map<String, Object>>) this.file.get("turns")).stream()
				.filter((one) -> turn.equals(one.get("id")))
				.flatMap((one) -> ((List<Map<String, Object>>) one.get("choices")).stream())
				.toList();
		}

	}

	/** Replies that lead to a turn. */
	private record Way(String turn, Set<String> replies) {

		Way on(Map<String, Object> choice) {
			var all = new LinkedHashSet<>(this.replies);
			all.add(squeezed((String) choice.get("text")));
			return new Way((String) choice.get("to"), all);
		}

	}

}
