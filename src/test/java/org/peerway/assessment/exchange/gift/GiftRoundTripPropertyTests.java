package org.peerway.assessment.exchange.gift;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerway.assessment.exchange.GeneratedQuestions;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Question;

import static org.assertj.core.api.Assertions.assertThat;

class GiftRoundTripPropertyTests {

	@Property(tries = 300)
	void whatIsWrittenWholeIsReadBack(@ForAll long seed) {
		var made = new GeneratedQuestions(seed).withoutHints();
		var questions = made.some(7, List.of(() -> made.single(true), made::multiple, made::trueFalse,
				() -> made.shortAnswer(false), () -> made.numeric(false), made::matching, () -> made.essay(false)),
				false);

		var export = new GiftWriter().write(questions);
		var read = new GiftReader().read(export.file());

		var written = questions.stream().filter((one) -> isWritten(export, one)).toList();
		assertThat(read.remarks()).isEmpty();
		assertThat(read.items().stream().map(GiftRoundTripPropertyTests::question).toList()).isEqualTo(written);
		for (int i = 0; i < written.size(); i++) {
			assertThat(read.items().get(i) instanceof Import.Taken)
				.isEqualTo(!(written.get(i).question() instanceof LongAnswer));
		}
	}

	/**
	 * All but short answers with an arrow, without a word to be said about the others.
	 */
	private static boolean isWritten(GiftWriter.Export export, ImportedQuestion question) {
		var item = export.items().stream().filter((one) -> one.id().equals(question.question().id())).findFirst();
		var exported = item.orElseThrow();
		if (exported.written()) {
			assertThat(exported.remarks()).as(id(question.question())).isEmpty();
		}
		else {
			assertThat(exported.remarks().getFirst().reason()).isEqualTo(Reason.CANNOT_WRITE);
			assertThat(exported.remarks().getFirst().details().getFirst()).contains("->");
		}
		return exported.written();
	}

	private static String id(Question question) {
		return question.id() + " " + question.kind();
	}

	private static ImportedQuestion question(Import.Item item) {
		return switch (item) {
			case Import.Taken taken -> taken.question();
			case Import.Changed changed -> changed.question();
			case Import.Refused refused -> throw new AssertionError(refused);
		};
	}

}
