package org.peerway.assessment.edit.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.question.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTests {

	private static final List<Object> ODD = List.of("", " ", "word", "4o", "1,250", 0, 7, -3, 0.5, 99.5, true,
			List.of(), List.of("a", 1), Map.of(), Map.of("id", "x,y"), List.of(Map.of("id", "q"), Map.of("id", "q")));

	@ParameterizedTest
	@MethodSource("all")
	void nothingIsWrongWithWhatPeopleWrote(Map<String, Object> tree) {
		var problems = problems(tree);

		assertThat(problems.list()).isEmpty();
		assertThat(problems.question()).isPresent();
	}

	static Stream<Map<String, Object>> all() {
		return ExampleDrafts.all();
	}

	@ParameterizedTest
	@EnumSource
	void aNewDraftMissesThingsAndHasNothingWrong(Kind kind) {
		var problems = problems(Blank.of(kind));

		assertThat(problems.list()).isNotEmpty().allMatch(Problem::missing);
	}

	@ParameterizedTest
	@MethodSource("some")
	void whateverCannotBeReadIsNamedAtItsPlace(Map<String, Object> tree) {
		var tried = new ArrayList<Problems>();

		changes(tree).forEach((change) -> {
			var changed = Drafts.copy(tree);
			change.accept(changed);
			tried.add(problems(changed));
		});

		assertThat(tried).hasSizeGreaterThan(50)
			.allSatisfy((problems) -> assertThat(problems.list()).extracting(Problem::text)
				.doesNotContain("edit.wrong.unreadable", "edit.wrong.rule"));
		assertThat(tried).filteredOn((problems) -> problems.question().isEmpty())
			.isNotEmpty()
			.noneMatch((problems) -> problems.list().isEmpty());
	}

	static Stream<Map<String, Object>> some() {
		return ExampleDrafts.some();
	}

	@Test
	void findsAllThatIsOpenAndNotOnlyTheFirst() {
		var tree = Drafts.copy(ExampleDrafts.example("judgement"));
		tree.remove("title");
		tree.put("levels", "5o");
		Mapping.of(tree).parts("acts").getFirst().put("expert", "many");
		Mapping.of(tree).parts("acts").getLast().put("text", null);

		assertThat(problems(tree).list()).extracting(Problem::name)
			.containsExactly("title", "levels", "expert", "text");
	}

	@Test
	void aQuestionWithoutIdAndTitleCanBeShown() {
		var tree = Drafts.copy(ExampleDrafts.example("single"));
		tree.remove("id");
		tree.remove("title");

		var problems = problems(tree);

		assertThat(problems.question()).isPresent();
		assertThat(problems.list()).extracting(Problem::name).containsExactly("title");
	}

	@Test
	void tellsWhatMarksMiss() {
		var tree = Drafts.copy(ExampleDrafts.example("gaps"));
		tree.put("text", "Peer support is {{g1}} and {{g7}}.");

		var problems = problems(tree);

		assertThat(problems.list()).extracting(Problem::text).containsExactly("edit.wrong.mark", "edit.wrong.unmarked");
		assertThat(problems.list().getLast().parameters()).containsExactly("{{g2}}");
	}

	/** Every value of the tree taken out, or something odd in its place. */
	private static List<Consumer<Map<String, Object>>> changes(Map<String, Object> tree) {
		List<Consumer<Map<String, Object>>> changes = new ArrayList<>();
		for (List<Object> path : paths(tree, List.of())) {
			if (!path.equals(List.of("kind"))) {
				changes.add((copy) -> set(copy, path, Optional.empty()));
				ODD.forEach((odd) -> changes.add((copy) -> set(copy, path, Optional.of(odd))));
			}
		}
		return changes;
	}

	private static List<List<Object>> paths(Object value, List<Object> here) {
		List<List<Object>> paths = new ArrayList<>();
		var below = new LinkedHashMap<Object, Object>();
		if (value instanceof Map<?, ?> map) {
			below.putAll(map);
		}
		else if (value instanceof List<?> list) {
			list.forEach((item) -> below.put(below.size(), item));
		}
		below.forEach((name, item) -> {
			var path = new ArrayList<>(here);
			path.add(name);
			paths.add(path);
			paths.addAll(paths(item, path));
		});
		return paths;
	}

	@SuppressWarnings("unchecked")
	private static void set(Object tree, List<Object> path, Optional<Object> value) {
		var name = path.getFirst();
		if (path.size() > 1) {
			set((tree instanceof List<?> list) ? list.get((Integer) name) : ((Map<?, ?>) tree).get(name),
					path.subList(1, path.size()), value);
		}
		else if (tree instanceof List<?> list) {
			value.ifPresentOrElse((one) -> ((List<Object>) list).set((Integer) name, one),
					() -> list.remove((int) (Integer) name));
		}
		else {
			value.ifPresentOrElse((one) -> ((Map<Object, Object>) tree).put(name, one),
					() -> ((Map<?, ?>) tree).remove(name));
		}
	}

	private static Problems problems(Map<String, Object> tree) {
		return Problems.of(Mapping.of(Drafts.copy(tree)));
	}

}
