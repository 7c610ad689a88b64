package org.peerway.assessment.edit.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MappingTests {

	@Test
	void aNewNameComesWherePeopleWriteIt() {
		var part = part(Map.entry("id", "a"), Map.entry("colour", "red"), Map.entry("ask", "What?"),
				Map.entry("mine", 1), Map.entry("options", List.of()));

		part.put("title", "T");
		part.put("hint", "H");
		part.put("unheard-of", 1);

		assertThat(part.tree().keySet()).containsExactly("id", "colour", "title", "ask", "mine", "hint", "options",
				"unheard-of");
	}

	@Test
	void aPartStandsInTheDraftOnceItHasAValue() {
		var draft = part();
		var feedback = draft.part("feedback");
		assertThat(draft.tree()).isEmpty();

		feedback.put("true", "Yes.");

		assertThat(draft.tree()).isEqualTo(Map.of("feedback", Map.of("true", "Yes.")));
	}

	@Test
	void partsThatAreAlikeAreNotTakenForEachOther() {
		var draft = Mapping.of(Drafts.copy(Map.of("accept", List.of(Map.of(), "odd", Map.of(), Map.of("text", "c")))));
		var parts = draft.parts("accept");

		draft.swap("accept", parts.get(1), 2);
		draft.remove("accept", parts.get(0));

		assertThat(draft.value("accept")).isEqualTo(List.of("odd", Map.of("text", "c"), Map.of()));
	}

	@Test
	void findsFreeIds() {
		assertThat(Ids.free("", List.of("a", "c"))).isEqualTo("b");
		assertThat(Ids.free("g", List.of("g1", "x"))).isEqualTo("g2");
		assertThat(Ids.question()).matches("[a-z0-9]+(-[a-z0-9]+)*").isNotEqualTo(Ids.question());
	}

	@SafeVarargs
	private static Mapping part(Map.Entry<String, Object>... values) {
		var tree = new LinkedHashMap<String, Object>();
		List.of(values).forEach((value) -> tree.put(value.getKey(), value.getValue()));
		return Mapping.of(tree);
	}

}
