package org.peerway.assessment.exchange.moodle;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerway.assessment.exchange.GeneratedQuestions;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;

import static org.assertj.core.api.Assertions.assertThat;

class MoodleRoundTripPropertyTests {

	@Property(tries = 300)
	void whatIsWrittenIsReadBack(@ForAll long seed) {
		var made = new GeneratedQuestions(seed);
		var questions = made.some(11,
				List.of(made::single, made::multiple, made::allOrNothing, made::trueFalse, () -> made.shortAnswer(true),
						() -> made.shortAnswer(false), () -> made.numeric(true), made::matching, made::ordering,
						() -> made.essay(true), made::gapText),
				true);

		var export = new MoodleXmlWriter().write(questions);
		var read = new MoodleXmlReader().read(export.file());

		assertThat(read.remarks()).isEmpty();
		assertThat(read.items()).hasSameSizeAs(questions);
		for (int i = 0; i < questions.size(); i++) {
			var written = questions.get(i);
			assertThat(question(read.items().get(i))).isEqualTo(written);
			assertThat(export.items().get(i).remarks().isEmpty()).isEqualTo(!isRewritten(written.question()));
			assertThat(how(read.items().get(i)).isEmpty()).isEqualTo(!isTold(written.question()));
		}
	}

	/** What Moodle has only in another way, or not without a plugin. */
	private static boolean isRewritten(Question question) {
		return question instanceof MultipleChoice multiple && multiple.credit() == Credit.ALL_OR_NOTHING
				|| question instanceof Ordering order && order.credit() == Ordering.OrderCredit.SEQUENCE;
	}

	private static boolean isTold(Question question) {
		return question instanceof LongAnswer
				|| question instanceof Ordering order && order.credit() == Ordering.OrderCredit.SEQUENCE;
	}

	private static ImportedQuestion question(Import.Item item) {
		return switch (item) {
			case Import.Taken taken -> taken.question();
			case Import.Changed changed -> changed.question();
			case Import.Refused refused -> throw new AssertionError(refused.why());
		};
	}

	private static List<Remark> how(Import.Item item) {
		return (item instanceof Import.Changed changed) ? changed.how() : List.of();
	}

}
