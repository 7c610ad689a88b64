package org.peerway.assessment.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.assessment.question.Questions;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	@ParameterizedTest
	@CsvSource({ "questions.aiken.txt, AIKEN", "aiken_errors.txt, AIKEN", "questions.gift.txt, GIFT",
			"gift-examples.txt, GIFT", "multichoice.moodle.xml, MOODLE_XML", "numerical.moodle.xml, MOODLE_XML",
			"truefalse.moodle.xml, MOODLE_XML", "multiple-choice-per-answer-11-1-0.xml, QTI",
			"single-choice-feedbacks.xml, QTI", "MissingFile.zip, QTI", "BadManifest.zip, QTI" })
	void knowsFilesOfOthersWhateverTheyAreCalled(String name, Format format) {
		var file = Fixtures.read(name);

		for (String called : List.of(name, "questions", "questions.csv")) {
			assertThat(Formats.detect(called, file).format()).contains(format);
		}
		var read = format.reader().read(file);
		assertThat(read.items().isEmpty() && read.remarks().isEmpty()).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void knowsWhatWasWritten(Target target) {
		var questions = Questions.all().map(ImportedQuestion::new).toList();

		var export = target.writer().write(questions);

		assertThat(Formats.detect("questions." + target.ending(), export.file()).format()).contains(target.format());
		assertThat(Formats.detect("", export.file()).candidates()).startsWith(target.format());
		assertThat(target.format().reader().read(export.file()).items())
			.hasSize((int) export.items().stream().filter(QuestionWriter.Exported::written).count());
	}

	@ParameterizedTest
	@CsvSource({ "notes.txt, AIKEN", "notes.gift, GIFT", "notes.xml, MOODLE_XML", "notes.yml, YAML", "notes.csv, CSV" })
	void asksWhereNothingTells(String name, Format likely) {
		var detected = Formats.detect(name, "Nothing of the kind".getBytes(StandardCharsets.UTF_8));

		assertThat(detected.format()).isEmpty();
		assertThat(detected.candidates()).contains(likely);
	}

	@Test
	void asksWhetherAikenOrGift() {
		var both = "Which?\nA) {one=\nB) two}\nANSWER: A\n".getBytes(StandardCharsets.UTF_8);

		assertThat(Formats.detect("a", both).format()).isEmpty();
		assertThat(Formats.detect("a", both).candidates()).startsWith(Format.AIKEN, Format.GIFT);
		assertThat(Formats.detect("a.gift", both).format()).contains(Format.GIFT);
	}

	@Test
	void doubtsEncodingThatNothingTells() {
		assertThat(Formats.isEncodingDoubtful("¿Qué?".getBytes(StandardCharsets.UTF_8))).isFalse();
		assertThat(Formats.isEncodingDoubtful("\ufeff¿Qué?".getBytes(StandardCharsets.UTF_16LE))).isFalse();
		assertThat(Formats.isEncodingDoubtful("¿Qué?".getBytes(Charset.forName("IBM850")))).isTrue();
		assertThat(Formats.beginning("¿Qué?".getBytes(Charset.forName("IBM850")), Charset.forName("IBM850")))
			.startsWith("¿Qué");
	}

}
