package org.peerway.course;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadabilityTests {

	@Test
	void gradesByWordsInSentencesAndSyllablesInWords() {
		assertThat(Readability.grade("The cat sat on the mat.")).isCloseTo(0.39 * 6 + 11.8 - 15.59, within(0.001));
		assertThat(Readability.grade("Organizational responsibility necessitates considerable documentation."))
			.isGreaterThan(20);
	}

	@Test
	void findsSharedRunsWhateverTheirCaseAndPunctuation() {
		assertThat(Readability.runs("Hello, it’s me!", 3)).isEqualTo(Readability.runs("hello it's ME", 3)).hasSize(1);
	}

}
