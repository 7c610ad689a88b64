package org.peerway.assessment.exchange.gift;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.peerway.assessment.exchange.Fixtures;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that others wrote. */
class GiftFixtureTests {

	@Test
	void readsFileOfMoodleWhole() {
		var read = new GiftReader().read(Fixtures.read("questions.gift.txt"));

		assertThat(read.remarks()).isEmpty();
		assertThat(read.items()).extracting(Import.Item::line).containsExactly(2, 5, 14, 22, 31, 34, 41, 46, 49);
		assertThat(read.items()).extracting(Import.Item::name)
			.containsExactly("Q8", "Moodle activities", "Q2", "colours", "Q5", "Shortanswer", "Q1", "2-08 TSL",
					"2-08 TSL");
		assertThat(read.items()).extracting((item) -> question(item).id())
			.containsExactly("q8", "moodle-activities", "q2", "colours", "q5", "shortanswer", "q1", "2-08-tsl",
					"2-08-tsl-2");
		assertThat(((Import.Changed) read.items().getFirst()).how())
			.containsExactly(new Remark(Reason.PLAIN_RUBRIC, 2));
		assertThat(read.items().subList(1, 9)).allMatch(Import.Taken.class::isInstance);
		assertThat(question(read.items().get(0))).isInstanceOf(LongAnswer.class);
		readsMatching((Matching) question(read.items().get(1)));
		var single = (SingleChoice) question(read.items().get(2));
		assertThat(single.options()).containsExactly(new Option("a", "yellow", 1, "right; good!"),
				new Option("b", "red", 0.0, "wrong, it's yellow"), new Option("c", "blue", 0.0, "wrong, it's yellow"));
		var multiple = (MultipleChoice) question(read.items().get(3));
		assertThat(multiple.options()).extracting(Option::share).containsExactly(0.5, -1.0, 0.5, -1.0);
		readsNumber((Numeric) question(read.items().get(4)));
		var words = (ShortAnswer) question(read.items().get(5));
		assertThat(words.key().wordings()).containsExactly(new Accepted("Frog", 1, "Good!"),
				new Accepted("Cat", 0.5, "What is it with Moodlers and cats?"),
				new Accepted("*", 0, "Completely wrong"));
		var statement = (TrueFalse) question(read.items().get(6));
		assertThat(statement.answer()).isFalse();
		assertThat(statement.feedbackTrue()).isEqualTo("42 is the Ultimate Answer.");
		assertThat(statement.feedbackFalse()).isEqualTo("You gave the right answer.");
		assertThat(statement.head().aids().said())
			.isEqualTo("This is, of course, a Hitchiker's Guide to the Galaxy reference.");
		assertThat(((TrueFalse) question(read.items().get(7))).answer()).isTrue();
	}

	private static void readsMatching(Matching matching) {
		assertThat(matching.head().ask()).isEqualTo("Match the **activity** to the description.");
		assertThat(matching.stems()).hasSize(4);
		assertThat(matching.labels()).extracting(Matching.Label::text)
			.containsExactly("Forum", "Choice", "Database", "Wiki", "Chat");
		assertThat(matching.stems().get(2).text()).isEqualTo("A bank of record entries which participants can add to.");
	}

	private static void readsNumber(Numeric number) {
		assertThat(number.key().ranges())
			.containsExactly(new NumberKey.Range(BigDecimal.ONE, BigDecimal.valueOf(5), 1, ""));
		assertThat(number.key().otherwise()).isEqualTo("Completely wrong");
	}

	@Test
	void readsExamplesOfTheFormatsAuthor() {
		var read = new GiftReader().read(Fixtures.read("gift-examples.txt"));

		assertThat(read.remarks()).isEmpty();
		assertThat(read.items()).hasSize(43);
		assertThat(read.items()).allMatch(Import.Taken.class::isInstance);
		assertThat(read.items().stream().map((item) -> question(item).kind()).limit(10)).containsExactly(Kind.SINGLE,
				Kind.SINGLE, Kind.TRUE_FALSE, Kind.SHORT, Kind.NUMERIC, Kind.SINGLE, Kind.SINGLE, Kind.SINGLE,
				Kind.SINGLE, Kind.SHORT);
		assertThat(question(read.items().get(1)).head().ask()).isEqualTo("Grant is _____ in Grant's tomb.");
		assertThat(named(read, "GIFT Control Characters").options()).extracting(Option::text)
			.containsExactly("~", "=", "\\#", "{", "}", "\\\\");
		assertThat(named(read, "Jesus' hometown").options()).extracting(Option::share)
			.containsExactly(0.0, 0.25, 0.5, 1.0);
	}

	private static SingleChoice named(Import read, String name) {
		return read.items()
			.stream()
			.filter((item) -> item.name().equals(name))
			.map((item) -> (SingleChoice) question(item))
			.findFirst()
			.orElseThrow();
	}

	private static Question question(Import.Item item) {
		return imported(item).question();
	}

	private static ImportedQuestion imported(Import.Item item) {
		return switch (item) {
			case Import.Taken taken -> taken.question();
			case Import.Changed changed -> changed.question();
			case Import.Refused refused -> throw new AssertionError(List.of(refused.name(), refused.why()));
		};
	}

}
