package org.peerway.assessment.exchange.qti;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.exchange.GeneratedQuestions;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.QuestionWriter;
import org.peerway.assessment.question.Question;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTests {

	private static final List<QtiWriter> WRITERS = List.of(QtiWriter.second(), QtiWriter.third());

	@Property(tries = 300)
	void whatWasWrittenIsReadBack(@ForAll long seed) {
		var made = new GeneratedQuestions(seed);
		List<Supplier<Question>> kinds = List.of(made::single, made::multiple, made::allOrNothing, made::trueFalse,
				() -> made.shortAnswer(true), () -> made.shortAnswer(false), () -> made.numeric(false), made::matching,
				made::gapText);
		var questions = made.some(kinds.size(), kinds, true);

		for (QtiWriter writer : WRITERS) {
			var export = writer.write(questions);
			var read = new QtiReader().read(export.file());

			assertThat(read.remarks()).isEmpty();
			var items = new ArrayDeque<>(read.items());
			for (int i = 0; i < questions.size(); i++) {
				var exported = export.items().get(i);
				if (exported.remarks().isEmpty()) {
					assertThat(taken(items.remove())).isEqualTo(questions.get(i));
				}
				else if (exported.written()) {
					assertThat(items.remove()).isNotInstanceOf(Import.Refused.class);
				}
			}
			assertThat(items).isEmpty();
		}
	}

	private static ImportedQuestion taken(Import.Item item) {
		assertThat(item).isInstanceOf(Import.Taken.class);
		return ((Import.Taken) item).question();
	}

}
