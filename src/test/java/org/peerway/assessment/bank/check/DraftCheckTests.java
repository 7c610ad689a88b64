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
import org.peerway.assessment.bank.check.Problem.Kind;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
					.noneMatch((problem) -> problem.kind() == Kind.RULE);
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

		assertThat(problems).containsExactlyInAnyOrder(new Problem("id", Kind.MISSING),
				new Problem("title", Kind.MISSING), new Problem("ask", Kind.MISSING),
				new Problem("difficulty", Kind.NOT_KNOWN, "harsh"), new Problem("options/1/id", Kind.SAME_ID, "a"),
				new Problem("options/1/text", Kind.MISSING), new Problem("options/2/id", Kind.BAD_ID, "b,c"),
				new Problem("options/2/share", Kind.OUT_OF_BOUNDS, "-1", "1"),
				new Problem("options", Kind.SEVERAL_FIT));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = {
			"kind: single\\noptions: [{id: a, text: A}, {id: b, text: B}] ¦ options ¦ NONE_FITS",
			"kind: single\\noptions: [{id: a, text: A, fits: true}] ¦ options ¦ TOO_FEW",
			"kind: single\\noptions: [{id: a, text: A, fits: true}, {id: b, text: B, share: -0.5}] ¦ options/1/share ¦ TAKES_AWAY",
			"kind: multiple\\noptions: [{id: a, text: A, fits: true}, {id: b, text: B, fits: true}] ¦ options ¦ ALL_FIT",
			"kind: multiple\\noptions: [{id: a, text: A, share: 0.3}, {id: b, text: B}] ¦ options ¦ SHARES",
			"kind: true-false ¦ answer ¦ MISSING", "kind: mystery ¦ kind ¦ UNKNOWN_KIND",
			"kind: hot-text\\ntext: '{{a}} {{c}}'\\noptions: [{id: a, text: A, fits: true}, {id: b, text: B}] ¦ text ¦ STRAY_MARK",
			"kind: hot-text\\ntext: '{{a}}'\\noptions: [{id: a, text: A, fits: true}, {id: b, text: B}] ¦ text ¦ UNMARKED",
			"kind: matching\\nstems: [{id: s, text: S, label: z}]\\nlabels: [{id: x, text: X}, {id: y, text: Y}] ¦ stems/0/label ¦ NO_SUCH_LABEL",
			"kind: ordering\\nentries: [{id: a, text: A}] ¦ entries ¦ TOO_FEW",
			"kind: gaps\\ntext: '{{g}}'\\ngaps: [{id: g}] ¦ gaps/0 ¦ NO_KEY",
			"kind: gaps\\ntext: '{{g}}'\\ngaps: [{id: g, weight: 0, accept: [{text: x}]}] ¦ gaps/0/weight ¦ OUT_OF_BOUNDS",
			"kind: gaps\\ntext: '{{g}}'\\ngaps: [{id: g, options: [{id: a, text: A}, {id: b, text: B}]}] ¦ gaps/0/options ¦ NONE_FITS",
			"kind: short\\naccept: [{text: x, share: 0.5}] ¦ accept ¦ NONE_FITS",
			"kind: short\\naccept: [] ¦ accept ¦ MISSING",
			"kind: numeric\\nranges: [{from: '2', to: '1'}] ¦ ranges/0/from ¦ UPSIDE_DOWN",
			"kind: numeric\\nranges: [{value: many}] ¦ ranges/0/value ¦ NOT_A_NUMBER",
			"kind: numeric\\nranges: [{value: 1}]\\nunitRule: required ¦ units ¦ NO_UNITS",
			"kind: numeric\\nranges: [{value: 1}]\\nunits: [{name: h, perBase: 2}] ¦ units/0/perBase ¦ FIRST_UNIT",
			"kind: judgement\\nlevels: 5\\nacts: [{id: a, text: A, expert: 6}] ¦ acts/0/expert ¦ OUT_OF_BOUNDS",
			"kind: judgement\\nlevels: 1\\nacts: [{id: a, text: A, expert: 1}] ¦ levels ¦ OUT_OF_BOUNDS",
			"kind: rewrite\\nrubric: [{id: a, text: A, levels: [{points: 1}, {points: 1}]}] ¦ rubric/0/levels/1/points ¦ NOT_RISING",
			"kind: long\\nminWords: 9\\nmaxWords: 3\\nrubric: [{id: a, text: A, levels: [{points: 0}, {points: 1}]}] ¦ minWords ¦ UPSIDE_DOWN" })
	void tellsWhatIsWrong(String yaml, String path, Kind kind) {
		var problems = check(yaml.replace("\\n", "\n"));

		assertThat(problems).anyMatch((problem) -> problem.path().equals(path) && problem.kind() == kind);
	}

	@Test
	void textsAndConceptsHaveBounds() {
		var tree = new LinkedHashMap<String, Object>(Map.of("id", "a", "kind", "true-false", "answer", true, "title",
				"t".repeat(201), "ask", "a".repeat(20_001), "concepts", Collections.nCopies(21, "x")));

		assertThat(DraftCheck.check(tree)).containsExactlyInAnyOrder(new Problem("title", Kind.TOO_LONG, "200"),
				new Problem("ask", Kind.TOO_LONG, "20000"), new Problem("concepts", Kind.TOO_MANY, "20"));
	}

	@Test
	void strictMakesAQuestionOrRefuses() {
		var whole = new DraftTree(Map.of("id", "a", "kind", "true-false", "answer", true, "title", "T", "ask", "A"));

		assertThat(DraftCheck.question(whole).head().ask()).isEqualTo("A");
		assertThatIllegalArgumentException().isThrownBy(() -> DraftCheck.question(whole.with("ask", "")));
	}

	private static List<Problem> check(String yaml) {
		return DraftCheck.check(DraftTree.read(yaml));
	}

}
