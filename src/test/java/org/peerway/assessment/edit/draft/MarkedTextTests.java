package org.peerway.assessment.edit.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTests {

	private final Mapping hot = Mapping.of(Drafts.copy(ExampleDrafts.example("hot-text")));

	private final MarkedText text = new MarkedText(this.hot, PartWords.HOT);

	private final Mapping gaps = Mapping.of(Drafts.copy(ExampleDrafts.example("gaps")));

	private final MarkedText gapText = new MarkedText(this.gaps, PartWords.GAP);

	@Test
	void showsTheWordsThatStandThere() {
		assertThat(this.text.shown())
			.isEqualTo("Ezra {{is non-compliant with}} his pills and {{has talked about}} it with his doctor.");
		assertThat(this.gapText.shown()).isEqualTo("Peer support is {{mutual}}, and a shift has {{8}} hours.");
	}

	@Test
	void whatIsWrittenAgainChangesNothing() {
		this.text.write(this.text.shown());
		this.gapText.write(this.gapText.shown());

		assertThat(this.hot.tree()).isEqualTo(ExampleDrafts.example("hot-text"));
		assertThat(this.gaps.tree()).isEqualTo(ExampleDrafts.example("gaps"));
	}

	@Test
	void wordsWrittenInAnotherWayKeepTheirFeedback() {
		this.text.write("Ezra {{takes none of}} his pills and {{has talked about}} it.");

		assertThat(this.hot.shown("text")).isEqualTo("Ezra {{a}} his pills and {{b}} it.");
		assertThat(this.hot.parts("options").getFirst().tree())
			.isEqualTo(Map.of("id", "a", "text", "takes none of", "fits", true, "feedback", "A label."));
	}

	@Test
	void newMarksMakeNewParts() {
		this.text.write("{{Ezra}} {{is non-compliant with}} his pills and {{has talked about}} it.");

		assertThat(this.hot.shown("text")).isEqualTo("{{c}} {{a}} his pills and {{b}} it.");
		assertThat(this.hot.parts("options")).extracting((part) -> part.text("id")).containsExactly("c", "a", "b");
		assertThat(this.hot.parts("options").getFirst().tree()).isEqualTo(Map.of("id", "c", "text", "Ezra"));
	}

	@Test
	void aPartThatWasTakenOutComesBackWithItsWords() {
		var before = Drafts.copy(this.hot.tree());
		this.text.write("Ezra is non-compliant with his pills and {{has talked about}} it with his doctor.");
		assertThat(this.hot.parts("options")).hasSize(1);

		this.text.write("Ezra {{is non-compliant with}} his pills and {{has talked about}} it with his doctor.");

		assertThat(this.hot.tree()).isEqualTo(before);
	}

	@Test
	void unmarkedWordsStayInTheText() {
		this.text.unmark(this.hot.parts("options").getFirst());

		assertThat(this.hot.shown("text"))
			.isEqualTo("Ezra is non-compliant with his pills and {{b}} it with his doctor.");
		assertThat(this.hot.parts("options")).extracting((part) -> part.text("id")).containsExactly("b");
	}

	@Test
	void aGapIsMadeOfTheWordsThatFit() {
		this.gapText.write("Peer {{support}} is {{mutual}}, and a shift has {{8}} hours.");

		assertThat(this.gaps.parts("gaps").getFirst().tree())
			.isEqualTo(Map.of("id", "g3", "accept", List.of(Map.of("text", "support"))));
	}

	@Test
	void anotherAnswerInTheTextIsTheAnswerOfTheGap() {
		this.gapText.write("Peer support is {{shared}}, and a shift has {{7.5}} hours.");

		assertThat(this.gaps.parts("gaps").getFirst().parts("accept").getFirst().text("text")).isEqualTo("shared");
		assertThat(this.gaps.parts("gaps").getLast().tree())
			.isEqualTo(Map.of("id", "g2", "ranges", List.of(Map.of("value", 7.5, "tolerance", 0.5))));
	}

	@Test
	void aPartWithoutAPlaceGetsOneByItsId() {
		this.hot.put("text", "Ezra {{a}} his pills.");

		this.text.write("Ezra {{is non-compliant with}} his {{b}} pills.");

		assertThat(this.hot.shown("text")).isEqualTo("Ezra {{a}} his {{b}} pills.");
		assertThat(this.hot.parts("options").getLast().text("text")).isEqualTo("has talked about");
	}

	@Test
	void aMarkThatIsThereTwiceBecomesTwoParts() {
		this.hot.put("text", "{{a}} or {{a}}");

		this.text.write(this.text.shown() + ".");

		assertThat(Problems.of(this.hot).list()).extracting(Problem::text).doesNotContain("edit.wrong.mark");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = { "{{}} ¦ {{a}}", "{{ ¦ {{", "}}{{x}}{ ¦ }}{{a}}{", "{{{x}}} ¦ {{{a}}}",
			"$1 \\ {{$2}} ¦ $1 \\ {{a}}", "a {x} b ¦ a {x} b" })
	void takesAnyText(String written, String stored) {
		var tree = new LinkedHashMap<String, Object>();
		var draft = Mapping.of(tree);

		new MarkedText(draft, PartWords.HOT).write(written);

		assertThat(draft.shown("text")).isEqualTo(stored);
	}

	@Test
	void givesAGapAnotherFormWithTheSameAnswer() {
		var gap = this.gaps.parts("gaps").getFirst();

		GapAnswers.change(gap, GapForm.CHOOSE);

		assertThat(gap.tree()).isEqualTo(Map.of("id", "g1", "options",
				List.of(Map.of("id", "a", "text", "mutual", "fits", true), Map.of("id", "b"))));
		GapAnswers.change(gap, GapForm.NUMBER);
		assertThat(gap.tree()).isEqualTo(Map.of("id", "g1", "ranges", List.of(Map.of())));
	}

}
