package org.peerway.assessment.bank.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;

import static org.assertj.core.api.Assertions.assertThat;

class DraftCheckTests {

	@ParameterizedTest
	@MethodSource("questions")
	void wholeQuestionHasNoProblem(Question question) {
		assertThat(DraftCheck.check(DraftTree.of(question))).isEmpty();
	}

	static Stream<Question> questions() {
		return Questions.all();
	}

	/** Whatever one name is taken away, there is a problem or still a question. */
	@ParameterizedTest
	@MethodSource("questions")
	void nothingIsTakenForAQuestionThatIsNone(Question question) {
		for (var broken : broken(DraftTree.of(question).values())) {
			var tree = new DraftTree(broken);
			var problems = DraftCheck.check(tree);
			if (problems.isEmpty()) {
				assertThat(tree.question()).isNotNull();
			}
			else {
				assertThat(problems).as("told in words of its own: %s", broken)
					.noneMatch((problem) -> problem.text().matches("edit\\.wrong\\.(rule|unreadable)"));
			}
		}
	}

	private static List<Map<String, Object>> broken(Map<String, Object> whole) {
		var all = new ArrayList<Map<String, Object>>();
		whole.forEach((name, value) -> {
			var without = new LinkedHashMap<>(whole);
			without.remove(name);
			all.add(without);
			for (Object other : brokenValues(value)) {
				var changed = new LinkedHashMap<>(whole);
				changed.put(name, other);
				all.add(changed);
			}
		});
		return all;
	}

	private static List<Object> brokenValues(Object value) {
		var others = new ArrayList<Object>(
				List.of("", " ", "{{x}}", 12, -1, 0.25, true, List.of(), Map.of(), List.of("a"), List.of(Map.of())));
		if (value instanceof Map<?, ?> map) {
			others.addAll(broken(plain(map)));
		}
		if (value instanceof List<?> list) {
			others.add(list.subList(1, list.size()));
			others.add(List.of(list.getFirst(), list.getFirst()));
			list.forEach((one) -> brokenValues(one).forEach(
					(other) -> others.add(list.stream().<Object>map((each) -> (each == one) ? other : each).toList())));
		}
		return others;
	}

	private static Map<String, Object> plain(Map<?, ?> map) {
		var plain = new LinkedHashMap<String, Object>();
		map.forEach((name, value) -> plain.put(String.valueOf(name), value));
		return plain;
	}

	@Test
	void tellsAllAtOnce() {
		var problems = check("""
				kind: single
				difficulty: harsh
				options:
				  - id: a
				    text: One
				    fits: true
				  - id: a
				    fits: true
				  - id: b,c
				    text: Two
				    share: 2
				""");

		assertThat(problems).containsExactlyInAnyOrder(problem("id", "edit.missing.text"),
				problem("title", "edit.missing.text"), problem("ask", "edit.missing.text"),
				problem("difficulty", "edit.wrong.word"), problem("options/1/id", "edit.wrong.id.twice", "a"),
				problem("options/1/text", "edit.missing.text"), problem("options/2/id", "edit.wrong.id"),
				problem("options/2/share", "edit.wrong.number.within", "0", "1"),
				problem("options", "edit.wrong.fitting", 2L));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = {
			"kind: single\\noptions: [{id: a, text: A}, {id: b, text: B}] ¦ options ¦ edit.missing.fitting",
			"kind: single\\noptions: [{id: a, text: A, fits: true}] ¦ options ¦ edit.missing.parts",
			"kind: single\\noptions: [{id: a, text: A, fits: true}, {id: b, text: B, share: -0.5}] ¦ options/1/share ¦ edit.wrong.number.within",
			"kind: multiple\\noptions: [{id: a, text: A, fits: true}, {id: b, text: B, fits: true}] ¦ options ¦ edit.missing.other",
			"kind: multiple\\noptions: [{id: a, text: A, share: 0.3}, {id: b, text: B}] ¦ options ¦ edit.wrong.sum",
			"kind: true-false ¦ answer ¦ edit.missing.answer", "kind: mystery ¦ kind ¦ edit.wrong.kind",
			"kind: hot-text\\ntext: '{{a}} {{c}}'\\noptions: [{id: a, text: A, fits: true}, {id: b, text: B}] ¦ text ¦ edit.wrong.mark",
			"kind: hot-text\\ntext: '{{a}}'\\noptions: [{id: a, text: A, fits: true}, {id: b, text: B}] ¦ options/1/id ¦ edit.wrong.unmarked",
			"kind: matching\\nstems: [{id: s, text: S, label: z}]\\nlabels: [{id: x, text: X}, {id: y, text: Y}] ¦ stems/0/label ¦ edit.wrong.label",
			"kind: ordering\\nentries: [{id: a, text: A}] ¦ entries ¦ edit.missing.parts",
			"kind: gaps\\ntext: '{{g}}'\\ngaps: [{id: g}] ¦ gaps/0/accept ¦ edit.missing.parts",
			"kind: gaps\\ntext: '{{g}}'\\ngaps: [{id: g, weight: 0, accept: [{text: x}]}] ¦ gaps/0/weight ¦ edit.wrong.weight",
			"kind: gaps\\ntext: '{{g}}'\\ngaps: [{id: g, options: [{id: a, text: A}, {id: b, text: B}]}] ¦ gaps/0/options ¦ edit.missing.fitting",
			"kind: short\\naccept: [{text: x, share: 0.5}] ¦ accept ¦ edit.wrong.full",
			"kind: short\\naccept: [] ¦ accept ¦ edit.missing.parts",
			"kind: numeric\\nranges: [{from: '2', to: '1'}] ¦ ranges/0/to ¦ edit.wrong.range",
			"kind: numeric\\nranges: [{value: many}] ¦ ranges/0/value ¦ edit.wrong.number",
			"kind: numeric\\nranges: [{value: 1}]\\nunitRule: required ¦ unitRule ¦ edit.wrong.word",
			"kind: numeric\\nranges: [{value: 1}]\\nunits: [{name: h, perBase: 2}] ¦ units/0/perBase ¦ edit.wrong.first-unit",
			"kind: judgement\\nlevels: 5\\nacts: [{id: a, text: A, expert: 6}] ¦ acts/0/expert ¦ edit.wrong.whole.within",
			"kind: judgement\\nlevels: 1\\nacts: [{id: a, text: A, expert: 1}] ¦ levels ¦ edit.wrong.whole.within",
			"kind: rewrite\\nrubric: [{id: a, text: A, levels: [{points: 1}, {points: 1}]}] ¦ rubric/0/levels/1/points ¦ edit.wrong.points",
			"kind: long\\nminWords: 9\\nmaxWords: 3\\nrubric: [{id: a, text: A, levels: [{points: 0}, {points: 1}]}] ¦ maxWords ¦ edit.wrong.words" })
	void tellsWhatIsWrong(String yaml, String path, String text) {
		var problems = check(yaml.replace("\\n", "\n"));

		assertThat(problems).anyMatch((problem) -> problem.path().equals(path) && problem.text().equals(text));
	}

	@Test
	void textsAndConceptsHaveBounds() {
		var tree = new LinkedHashMap<String, Object>(Map.of("id", "a", "kind", "true-false", "answer", true, "title",
				"t".repeat(201), "ask", "a".repeat(20_001), "concepts", Collections.nCopies(21, "x")));

		assertThat(DraftCheck.check(tree)).containsExactlyInAnyOrder(problem("title", "edit.wrong.long", 200),
				problem("ask", "edit.wrong.long", 20_000), problem("concepts", "edit.wrong.many", 20));
	}

	private static DraftProblem problem(String path, String text, Object... details) {
		return new DraftProblem(path, text, List.of(details));
	}

	private static List<DraftProblem> check(String yaml) {
		return DraftCheck.check(DraftTree.read(yaml));
	}

}
