package org.peerway.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadabilityTests {

	@ParameterizedTest
	@CsvSource({ "the, 1", "cat, 1", "table, 2", "people, 2", "used, 1", "needed, 2", "makes, 1", "places, 2",
			"recovery, 4", "hope, 1", "support, 2", "understanding, 4", "strengths, 1", "didn’t, 1", "Sam’s, 1",
			"rhythm, 1", "whole, 1", "gentle, 2", "responsibility, 6" })
	void countsEnglishSyllables(String word, int syllables) {
		assertThat(Syllables.english(word)).isEqualTo(syllables);
	}

	@ParameterizedTest
	@CsvSource({ "sol, 1", "casa, 2", "día, 2", "país, 2", "canción, 2", "cuidado, 3", "teatro, 3", "baúl, 2",
			"quien, 1", "guerra, 2", "pingüino, 3", "bueno, 2", "Uruguay, 3", "leyes, 2", "y, 1", "yo, 1", "hoy, 1",
			"recuperación, 5", "construir, 2", "averiguáis, 4", "oía, 3", "psiquiátrico, 4" })
	void countsSpanishSyllables(String word, int syllables) {
		assertThat(Syllables.spanish(word)).isEqualTo(syllables);
	}

	@Test
	void gradeFollowsFleschAndKincaid() {
		var text = "The cat sat on the mat. ".repeat(5);

		assertThat(Readability.fleschKincaid(text)).hasValueCloseTo(0.39 * 6 + 11.8 * 1 - 15.59, within(1e-9));
	}

	@Test
	void easeFollowsFernandezHuerta() {
		var text = "La casa es bonita. El sol sale hoy. ".repeat(4);

		assertThat(Readability.fernandezHuerta(text)).hasValueCloseTo(206.84 - 60 * 12.0 / 8 - 1.02 * 4, within(1e-9));
	}

	@Test
	void shortTextsMakeNoFigure() {
		assertThat(Readability.fleschKincaid("Institutionalization. ".repeat(29))).isEmpty();
		assertThat(Readability.fernandezHuerta("Institucionalización. ".repeat(29))).isEmpty();
		assertThat(Readability.fleschKincaid("Institutionalization. ".repeat(30))).isPresent();
	}

	@Test
	void linesWithoutAStopAreSentencesToo() {
		assertThat(Readability.fleschKincaid("The cat sat on the mat\n".repeat(5)).getAsDouble())
			.isEqualTo(Readability.fleschKincaid("The cat sat on the mat. ".repeat(5)).getAsDouble());
	}

}
