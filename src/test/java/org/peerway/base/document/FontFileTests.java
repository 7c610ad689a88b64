package org.peerway.base.document;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FontFileTests {

	@ParameterizedTest
	@EnumSource
	void noTypefacePrintsTheOkinaOverTheLetterBefore(Typeface face) {
		assertThat(face.fileFor('ʻ').orElseThrow().advance('ʻ')).isPositive();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x300, 0x301, 0x323 })
	void marksHaveNoWidthAndAreThereAllTheSame(int mark) {
		var file = Typeface.HEADING.fileFor(mark).orElseThrow();

		assertThat(file.has(mark)).isTrue();
		assertThat(file.advance(mark)).isZero();
	}

}
