package org.peerway.assessment.exchange.moodle;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.peerway.assessment.exchange.Fixtures;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.Import.Changed;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.TrueFalse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerway.assessment.exchange.Reason.LEFT_OUT;
import static org.peerway.assessment.exchange.Reason.REPLACED;

/** Files that Moodle wrote. */
class MoodleFixtureTests {

	@Test
	void readsChoiceOfSeveral() {
		var item = (Changed) only("multichoice.moodle.xml");

		assertThat(item.line()).isEqualTo(12);
		assertThat(item.how()).containsExactly(new Remark(REPLACED, 12, "<hint> × 2", "<hint> × 1"),
				new Remark(LEFT_OUT, 12, "<correctfeedback>: Your answer is correct."),
				new Remark(LEFT_OUT, 12, "<partiallycorrectfeedback>: Your answer is partially correct."),
				new Remark(LEFT_OUT, 12, "<incorrectfeedback>: Your answer is incorrect."));
		assertThat(item.question().folders()).containsExactly("Default for C1");
		var question = (MultipleChoice) item.question().question();
		assertThat(question.id()).isEqualTo("multi-choice-001");
		assertThat(question.head().title()).isEqualTo("Multi-choice-001");
		assertThat(question.head().ask()).isEqualTo("Find the capital cities in Europe.");
		assertThat(question.head().aids().said()).isEqualTo("Berlin, Paris and London");
		assertThat(question.head().aids().hint()).isEqualTo("First hint\n\nSecond hint");
		assertThat(question.options()).extracting(Option::text)
			.containsExactly("Tokyo", "Spain", "London", "Barcelona", "Paris");
		assertThat(question.options()).extracting(Option::share).containsExactly(0.0, 0.0, 0.5, 0.0, 0.5);
		assertThat(question.credit()).isEqualTo(Credit.PARTIAL);
		assertThat(question.shuffled()).isTrue();
	}

	@Test
	void readsNumber() {
		var item = (Changed) only("numerical.moodle.xml");

		assertThat(item.how()).containsExactly(new Remark(REPLACED, 12, "<hint> × 2", "<hint> × 1"));
		var range = ((Numeric) item.question().question()).key().ranges().getFirst();
		assertThat(range.low()).isEqualByComparingTo(new BigDecimal("6.2"));
		assertThat(range.high()).isEqualByComparingTo(new BigDecimal("6.3"));
	}

	@Test
	void readsTrueOrFalseAsItIs() {
		var item = (Import.Taken) only("truefalse.moodle.xml");

		var question = (TrueFalse) item.question().question();
		assertThat(question.answer()).isTrue();
		assertThat(question.feedbackTrue()).isEqualTo("This is the right answer.");
		assertThat(question.feedbackFalse()).isEqualTo("This is the wrong answer.");
		assertThat(item.question().folders()).isEqualTo(List.of("Test questions"));
	}

	private static Import.Item only(String name) {
		var read = new MoodleXmlReader().read(Fixtures.read(name));

		assertThat(read.remarks()).isEmpty();
		assertThat(read.items()).hasSize(1);
		return read.items().getFirst();
	}

}
