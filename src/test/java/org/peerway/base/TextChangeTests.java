package org.peerway.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.base.TextChange.Fate;
import org.peerway.base.TextChange.Run;

import static org.assertj.core.api.Assertions.assertThat;

class TextChangeTests {

	@Test
	void tellsChangedWords() {
		var change = TextChange.of("What would you say first?", "What would you do first?");

		assertThat(change.runs()).containsExactly(new Run(Fate.KEPT, "What would you "), new Run(Fate.REMOVED, "say"),
				new Run(Fate.ADDED, "do"), new Run(Fate.KEPT, " first?"));
	}

	@ParameterizedTest
	@CsvSource({ "'', ''", "a b c, a b c", "a b c, c b a", "'', new words", "old words, ''", "uno dos, uno  dos",
			"'¿Qué?', '¡Qué!'", "a\tb, a b" })
	void bothTextsCanBeReadFromTheRuns(String before, String after) {
		var change = TextChange.of(before, after);

		assertThat(change.before()).isEqualTo(before);
		assertThat(change.after()).isEqualTo(after);
	}

	@Test
	void longTextsAreComparedAsWholes() {
		var before = "a ".repeat(20_000);

		var change = TextChange.of(before, before + "b");

		assertThat(change.runs()).extracting(Run::fate).containsExactly(Fate.REMOVED, Fate.ADDED);
	}

}
