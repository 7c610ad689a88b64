package org.peerway.assessment.bank.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class DraftTreeTests {

	@ParameterizedTest
	@MethodSource("questions")
	void questionOfEachKindIsKeptAsItIs(Question question) {
		var tree = DraftTree.of(question);

		assertThat(DraftTree.read(tree.yaml())).isEqualTo(tree);
		assertThat(DraftTree.read(tree.yaml()).question()).isEqualTo(question);
	}

	static Stream<Question> questions() {
		return Questions.all();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "yes", "true", "null", "~", "12", "1e3", "-", "a: b", "# no", "\"q\"", "'",
			"two\nlines\n", "  indented", "tab\there", "{{a}}", "[x](y)", "*", "&a", "😀", "bell\u0007", "\u0000",
			"lone \ud800", "2026-11-22", "é", "trailing \n\n" })
	void textIsKeptAsItIs(String text) {
		var tree = new DraftTree(Map.of("ask", text, "options", List.of(Map.of("text", text))));

		assertThat(DraftTree.read(tree.yaml())).isEqualTo(tree);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 1, -1, 0.5, 1.0 / 3, -0.33333, 0.000001, 1e-9, 0.0001, 12345678.25, 999999999, 1e12 })
	void numberIsKeptToNineDecimals(double number) {
		var tree = new DraftTree(Map.of("share", number));

		var read = DraftTree.read(tree.yaml());

		assertThat(read).isEqualTo(tree);
		assertThat(Double.parseDouble(String.valueOf(read.values().get("share")))).isCloseTo(number, within(1e-6));
	}

	@Test
	void namesKeepTheirOrderAndThoseWithNothingAreLeftOut() {
		var values = new LinkedHashMap<String, Object>();
		values.put("kind", "single");
		values.put("scene", null);
		values.put("ask", "Who?");
		values.put("answer", true);

		assertThat(new DraftTree(values).values().keySet()).containsExactly("kind", "ask", "answer");
	}

	@Test
	void takesNothingThatIsNoDraft() {
		Object deep = "bottom";
		for (int i = 0; i < 20; i++) {
			deep = List.of(deep);
		}
		var tooDeep = Map.of("a", deep);

		assertThatIllegalArgumentException().isThrownBy(() -> new DraftTree(tooDeep));
		assertThatIllegalArgumentException().isThrownBy(() -> new DraftTree(Map.of("a", new Object())));
		assertThatIllegalArgumentException().isThrownBy(() -> DraftTree.read("- a list"));
	}

	@Test
	void changesOneName() {
		var tree = new DraftTree(Map.of("kind", "single"));

		assertThat(tree.with("difficulty", "easy").text("difficulty")).isEqualTo("easy");
		assertThat(tree.with("kind", "").values()).isEmpty();
		assertThat(tree.text("nothing")).isEmpty();
	}

}
