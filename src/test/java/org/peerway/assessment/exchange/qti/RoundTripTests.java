package org.peerway.assessment.exchange.qti;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Supplier;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.exchange.GeneratedQuestions;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.item.PlainRubric;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.Rewrite;

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

	@ParameterizedTest
	@MethodSource("org.peerway.assessment.question.Questions#graded")
	void oneOfEachKindThatIsGradedIsReadBack(Question question) {
		for (QtiWriter writer : WRITERS) {
			var export = writer.write(List.of(new ImportedQuestion(question)));

			if (question instanceof Ordering ordering && ordering.credit() == Ordering.OrderCredit.SEQUENCE) {
				assertThat(export.items().getFirst().remarks()).extracting(Remark::reason)
					.containsExactly(Reason.REPLACED);
			}
			else if (export.items().getFirst().remarks().isEmpty()) {
				assertThat(taken(new QtiReader().read(export.file()).items().getFirst()).question())
					.isEqualTo(question);
			}
			else {
				assertThat(question.kind()).isIn(Kind.SHORT, Kind.GAPS);
			}
		}
	}

	@Test
	void ordersAreReadBackUnlessTheyCountSequences() {
		for (Ordering.OrderCredit credit : List.of(Ordering.OrderCredit.PLACES, Ordering.OrderCredit.ALL_OR_NOTHING)) {
			var ordering = new Ordering(Questions.head("order"), List.of(new Ordering.Entry("1", "One", ""),
					new Ordering.Entry("2", "Two", "Second."), new Ordering.Entry("3", "Three", "")), credit);

			for (QtiWriter writer : WRITERS) {
				var export = writer.write(List.of(new ImportedQuestion(ordering)));

				assertThat(export.items().getFirst().remarks()).isEmpty();
				assertThat(taken(new QtiReader().read(export.file()).items().getFirst()).question())
					.isEqualTo(ordering);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.peerway.assessment.question.Questions#rated")
	void ofWhatPeopleRateOnlyTheRubricAndWhatIsSaidAreLost(Question question) {
		for (QtiWriter writer : WRITERS) {
			var export = writer.write(List.of(new ImportedQuestion(question)));
			var read = ((Import.Changed) new QtiReader().read(export.file()).items().getFirst());

			assertThat(export.items().getFirst().remarks())
				.contains(new Remark(Reason.REPLACED, 0, "Rubric", "rubricBlock"));
			assertThat(read.how()).extracting(Remark::reason).containsExactly(Reason.PLAIN_RUBRIC, Reason.LEFT_OUT);
			assertThat(withoutRubric(read.question().question())).isEqualTo(withoutRubric(question));
		}
	}

	private static Question withoutRubric(Question question) {
		return switch (question) {
			case LongAnswer free ->
				new LongAnswer(silent(free.head()), PlainRubric.RUBRIC, free.template(), 0, 0, free.notes());
			case Rewrite rewrite ->
				new Rewrite(silent(rewrite.head()), rewrite.original(), PlainRubric.RUBRIC, rewrite.example());
			default -> question;
		};
	}

	private static Head silent(Head head) {
		var aids = head.aids();
		return new Head(head.id(), head.title(), head.concepts(), head.level(), head.lesson(), head.scene(), head.ask(),
				new Head.Aids(aids.difficulty(), aids.hint(), aids.source(), null));
	}

	private static ImportedQuestion taken(Import.Item item) {
		assertThat(item).isInstanceOf(Import.Taken.class);
		return ((Import.Taken) item).question();
	}

}
