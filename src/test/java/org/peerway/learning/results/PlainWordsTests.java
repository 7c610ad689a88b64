package org.peerway.learning.results;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainWordsTests {

	@Test
	void wordsStandForThemselves() {
		assertThat(PlainWords.text("What do you ask her?")).isEqualTo("What do you ask her?");
		assertThat(PlainWords.line("1. January")).isEqualTo("1. January");
	}

	@Test
	void marksAreLeftOutAndPicturesToldByTheirWords() {
		assertThat(PlainWords.line("the **orange** `sign`")).isEqualTo("the orange sign");
		assertThat(PlainWords.text("![An orange triangle](sign.png)\n\nWhat is *it*?"))
			.isEqualTo("An orange triangle\nWhat is it?");
	}

	@Test
	void pointsOfListsStandOnLinesOfTheirOwn() {
		assertThat(PlainWords.text("She says:\n\n- It is a mountain.\n- It is a warning.\n\n3. Ask\n4. Wait\n\n> Both"))
			.isEqualTo("She says:\n– It is a mountain.\n– It is a warning.\n3. Ask\n4. Wait\nBoth");
	}

}
