package org.peerway.assessment.edit.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.yaml.YamlQuestions;
import org.peerway.assessment.question.Questions;
import org.yaml.snakeyaml.Yaml;

/** Questions as people wrote them, as trees. */
public final class ExampleDrafts {

	private static final Pattern BLOCK = Pattern.compile("```yaml\\R(.*?)```", Pattern.DOTALL);

	private static final String MORE = """
			- id: m1
			  kind: multiple
			  title: Two that fit
			  ask: Which fit?
			  credit: all-or-nothing
			  shuffled: false
			  options:
			    - {id: a, text: One, fits: true, feedback: It does.}
			    - {id: b, text: Two, fits: true}
			    - {id: c, text: Three}
			    - {id: d, text: Four}
			- id: m2
			  kind: multiple
			  title: With shares
			  ask: Which fit?
			  options:
			    - {id: a, text: One, share: 0.25}
			    - {id: b, text: Two, share: 0.75}
			    - {id: c, text: Three, share: -0.5}
			- id: r1
			  kind: rewrite
			  title: In other words
			  concepts: [language, recovery]
			  level: applied
			  lesson: say-hello
			  difficulty: hard
			  ask: Say it in the language of experience.
			  original: She is non-compliant.
			  example: She decided against it.
			  rubric:
			    - id: person
			      text: Speaks of a person
			      levels: [{points: 0, text: Not yet}, {points: 1, text: In parts}, {points: 2, text: In full}]
			- id: l1
			  kind: long
			  title: An evening
			  scene: Somebody calls.
			  ask: What do you do?
			  template: "First I"
			  minWords: 20
			  maxWords: 200
			  notes: Look for questions.
			  rubric:
			    - {id: c1, text: Asks, levels: [{points: 0, text: Tells}, {points: 3, text: Asks}]}
			""";

	private ExampleDrafts() {
	}

	/** Every one that the project has. */
	public static Stream<Map<String, Object>> all() {
		return Stream.of(readme(), list(MORE), written(), bank("content"), bank("src/test/resources/content-small"))
			.flatMap(List::stream);
	}

	/** One or two of each kind. */
	public static Stream<Map<String, Object>> some() {
		return Stream.of(readme(), list(MORE)).flatMap(List::stream);
	}

	/** The one under that id, or of that kind. */
	public static Map<String, Object> example(String idOrKind) {
		return some().filter((tree) -> idOrKind.equals(tree.get("id")) || idOrKind.equals(tree.get("kind")))
			.findFirst()
			.orElseThrow();
	}

	private static List<Map<String, Object>> readme() {
		try {
			var examples = BLOCK.matcher(Files.readString(Path.of("content/README.md")))
				.results()
				.map((block) -> block.group(1))
				.filter((block) -> block.startsWith("- kind:"))
				.flatMap((block) -> list(block).stream())
				.collect(Collectors.toCollection(ArrayList::new));
			for (int i = 0; i < examples.size(); i++) {
				var head = new LinkedHashMap<String, Object>();
				head.put("id", "example-" + i);
				head.put("title", "A title here");
				head.put("ask", "What fits?");
				head.putAll(examples.get(i));
				examples.set(i, head);
			}
			return examples;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Map<String, Object>> written() {
		var all = Questions.all().map((one) -> new ImportedQuestion(one, List.of(), List.of(), List.of())).toList();
		return questions(new String(new YamlQuestions().write(all).file(), StandardCharsets.UTF_8));
	}

	private static List<Map<String, Object>> bank(String folder) {
		try (var files = Files.walk(Path.of(folder))) {
			List<Map<String, Object>> all = new ArrayList<>();
			for (Path file : files.filter((one) -> one.endsWith("quiz.yaml")).toList()) {
				all.addAll(questions(Files.readString(file)));
			}
			return all;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Map<String, Object>> questions(String yaml) {
		Map<String, List<Map<String, Object>>> file = new Yaml().load(yaml);
		return file.get("questions");
	}

	private static List<Map<String, Object>> list(String yaml) {
		return new Yaml().load(yaml);
	}

}
