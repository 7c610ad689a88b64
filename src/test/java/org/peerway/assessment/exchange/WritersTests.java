package org.peerway.assessment.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.peerway.assessment.exchange.QuestionWriter.Exported;
import org.peerway.assessment.exchange.gift.GiftReader;
import org.peerway.assessment.exchange.gift.GiftWriter;
import org.peerway.assessment.exchange.moodle.MoodleXmlReader;
import org.peerway.assessment.exchange.moodle.MoodleXmlWriter;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.Rubric;
import org.peerway.assessment.question.TrueFalse;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of questions that a format cannot carry as they are. */
class WritersTests {

	private static final Rubric RUBRIC = new Rubric(List
		.of(new Rubric.Criterion("warm", "Warm", List.of(new Rubric.Level(0, "Cold"), new Rubric.Level(2, "Warm")))));

	private static final List<Question> OURS = List.of(
			new HotText(head("hot", null),
					List.of(new HotText.Plain("He "), new HotText.Hot(new Option("a", "suffers from", true, "")),
							new HotText.Plain(" "), new HotText.Hot(new Option("b", "voices", false, ""))),
					Credit.PARTIAL),
			new Judgement(head("acts", null),
					List.of(new Judgement.Act("a", "Listen", 4, "Yes"), new Judgement.Act("b", "Tell", 1, "")), 4),
			new Rewrite(head("say", null), "He is non-compliant", RUBRIC, "He chose otherwise"),
			new TrueFalse(head("scene", "Nadia waits."), true, "", ""));

	@Test
	void moodleHoldsOursInOtherWays() {
		var export = new MoodleXmlWriter().write(imported(OURS));

		var read = new MoodleXmlReader().read(export.file());
		assertThat(export.items()).allMatch(Exported::written);
		assertThat(export.items().get(0).remarks()).containsExactly(replaced("hot-text", "multiple"));
		assertThat(export.items().get(1).remarks()).containsExactly(replaced("judgement", "matching"),
				new Remark(Reason.LEFT_OUT, 0, "Yes"));
		assertThat(export.items().get(2).remarks()).containsExactly(replaced("rewrite", "long"),
				replaced("rubric", "<graderinfo>"));
		assertThat(export.items().get(3).remarks()).containsExactly(replaced("scene", "ask"));
		assertThat(kinds(read)).containsExactly(Kind.MULTIPLE, Kind.MATCHING, Kind.LONG, Kind.TRUE_FALSE);
		assertThat(question(read.items().get(2)).head().ask()).isEqualTo("Ask\n\n> He is non-compliant");
		assertThat(question(read.items().get(3)).head().ask()).isEqualTo("Nadia waits.\n\nAsk");
	}

	@Test
	void giftHoldsOursInOtherWays() {
		var export = new GiftWriter().write(imported(OURS));

		assertThat(export.items()).allMatch(Exported::written).noneMatch((item) -> item.remarks().isEmpty());
		assertThat(kinds(new GiftReader().read(export.file()))).containsExactly(Kind.MULTIPLE, Kind.MATCHING, Kind.LONG,
				Kind.TRUE_FALSE);
	}

	@Test
	void giftHasNeitherGapsNorUnits() {
		var made = new GeneratedQuestions(1);
		var units = new NumberKey(List.of(new NumberKey.Range(BigDecimal.ONE, BigDecimal.TWO, 1, "")),
				List.of(new NumberKey.Unit("kg", BigDecimal.ONE)), NumberKey.UnitRule.OPTIONAL, "");

		var export = new GiftWriter().write(imported(List.of(made.gapText(), new Numeric(head("kg", null), units))));

		assertThat(export.items().getFirst().written()).isFalse();
		assertThat(export.items().getFirst().remarks()).containsExactly(new Remark(Reason.CANNOT_WRITE, 0, "gaps"));
		assertThat(export.items().getLast().remarks()).containsExactly(new Remark(Reason.LEFT_OUT, 0, "kg"));
	}

	@Test
	void giftKeepsPicturesWithinTexts() {
		var picture = new Media("tree.png", "image/png", new byte[] { 1, 2 });
		var question = new TrueFalse(head("t", null), true, "![A tree](tree.png)", "");

		var export = new GiftWriter()
			.write(List.of(new ImportedQuestion(question, List.of(), List.of(), List.of(picture))));

		assertThat(new String(export.file(), StandardCharsets.UTF_8)).contains("data\\:image/png;base64,AQI\\=");
		var read = (Import.Taken) new GiftReader().read(export.file()).items().getFirst();
		assertThat(read.question().media()).containsExactly(new Media("media.png", "image/png", new byte[] { 1, 2 }));
	}

	private static Head head(String id, String scene) {
		return new Head(id, "Title", List.of(), null, null, scene, "Ask");
	}

	private static List<ImportedQuestion> imported(List<Question> questions) {
		return questions.stream().map(ImportedQuestion::new).toList();
	}

	private static Remark replaced(String what, String how) {
		return new Remark(Reason.REPLACED, 0, what, how);
	}

	private static List<Kind> kinds(Import read) {
		return read.items().stream().map((item) -> question(item).kind()).toList();
	}

	private static Question question(Import.Item item) {
		return switch (item) {
			case Import.Taken taken -> taken.question().question();
			case Import.Changed changed -> changed.question().question();
			case Import.Refused refused -> throw new AssertionError(refused);
		};
	}

}
