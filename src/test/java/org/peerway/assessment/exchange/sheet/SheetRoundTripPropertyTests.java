package org.peerway.assessment.exchange.sheet;

import java.util.List;
import java.util.function.Supplier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.exchange.GeneratedQuestions;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.question.Question;

import static org.assertj.core.api.Assertions.assertThat;

class SheetRoundTripPropertyTests {

	private static final List<SheetWriter> WRITERS = List.of(SheetWriter.csv(), SheetWriter.xlsx());

	@Property(tries = 300)
	void whatWasWrittenIsReadBack(@ForAll long seed) {
		var made = new GeneratedQuestions(seed);
		List<Supplier<Question>> kinds = List.of(made::single, made::multiple, made::allOrNothing, made::trueFalse,
				() -> made.shortAnswer(true), () -> made.shortAnswer(false), () -> made.numeric(true), made::matching,
				made::ordering, () -> made.essay(true), made::gapText);
		var questions = made.some(kinds.size(), kinds, false);

		for (SheetWriter writer : WRITERS) {
			var export = writer.write(questions);
			var read = new SheetReader().read(export.file());

			assertThat(export.items()).allMatch((item) -> item.written() && item.remarks().isEmpty());
			assertThat(read.remarks()).isEmpty();
			assertThat(read.items().stream().map(SheetRoundTripPropertyTests::taken).toList()).isEqualTo(questions);
		}
	}

	@ParameterizedTest
	@MethodSource("org.peerway.assessment.question.Questions#all")
	void oneOfEachKindIsReadBack(Question question) {
		for (SheetWriter writer : WRITERS) {
			var export = writer.write(List.of(new ImportedQuestion(question)));

			assertThat(export.items().getFirst().remarks()).isEmpty();
			assertThat(taken(new SheetReader().read(export.file()).items().getFirst()).question()).isEqualTo(question);
		}
	}

	@Property(tries = 300)
	void pictureIsToldToBeLeftOut(@ForAll long seed) {
		var made = new GeneratedQuestions(seed);
		var picture = new Media("tree.png", "image/png", new byte[] { 1 });
		var question = new ImportedQuestion(made.trueFalse(), List.of(), List.of(), List.of(picture));

		var export = SheetWriter.csv().write(List.of(question));

		assertThat(export.items().getFirst().remarks()).containsExactly(new Remark(Reason.LEFT_OUT, 0, "tree.png"));
	}

	private static ImportedQuestion taken(Import.Item item) {
		assertThat(item).isInstanceOf(Import.Taken.class);
		return ((Import.Taken) item).question();
	}

}
