package org.peerway.assessment.exchange.aiken;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.peerway.assessment.exchange.Fixtures;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.Import.Refused;
import org.peerway.assessment.exchange.Import.Taken;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.SingleChoice;

import static org.assertj.core.api.Assertions.assertThat;

class AikenReaderTests {

	private final AikenReader reader = new AikenReader();

	@Test
	void readsFileOfMoodle() {
		var read = this.reader.read(Fixtures.read("questions.aiken.txt"));

		assertThat(read.remarks()).isEmpty();
		assertThat(read.items()).hasSize(2).allMatch(Taken.class::isInstance);
		var first = question(read.items().getFirst());
		assertThat(first.head().ask()).isEqualTo("The Moodle project was started by:");
		assertThat(first.options()).extracting(Option::text)
			.containsExactly("Petr Skoda", "Martin Dougiamas", "Eloy Lafuente", "Tim Hunt");
		assertThat(first.options()).extracting(Option::fits).containsExactly(false, true, false, false);
		assertThat(question(read.items().getLast()).head().ask()).isEqualTo(
				"Moodle's abilities include handling user input that includes \\<html class=\"cool\"> & images:");
	}

	@Test
	void tellsEachFaultWithItsLineAndTakesTheOthers() {
		var read = this.reader.read(Fixtures.read("aiken_errors.txt"));

		assertThat(read.remarks()).isEmpty();
		assertThat(read.items()).extracting(Import.Item::line).containsExactly(1, 5, 9, 14, 18, 23);
		assertThat(why(read.items().get(0))).containsExactly(new Remark(Reason.TOO_FEW_ANSWERS, 3));
		assertThat(why(read.items().get(1))).containsExactly(new Remark(Reason.MISSING, 5, "… ?"));
		assertThat(read.items().get(2)).isInstanceOf(Taken.class);
		assertThat(why(read.items().get(3))).containsExactly(new Remark(Reason.MISSING, 16, "ANSWER:"));
		assertThat(question(read.items().get(4)).options()).extracting(Option::text)
			.containsExactly("Incorrect (No space)", "Correct (No space)");
		assertThat(question(read.items().get(5)).options()).extracting(Option::text)
			.containsExactly("Correct (< > &)", "Incorrect (< > &)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Q¶A) a¶B) b¶ANSWER: C              | WRONG_KEY       | 4
			Q¶A) a¶B) b¶ANSWER: A, B           | WRONG_KEY       | 4
			Q¶A) a¶B) b¶ANSWER: a              | WRONG_KEY       | 4
			Q¶A) a¶C) b¶ANSWER: A              | UNEXPECTED      | 3
			Q¶B) a¶C) b¶ANSWER: B              | UNEXPECTED      | 2
			Q¶A) a¶A) b¶ANSWER: A              | UNEXPECTED      | 3
			Q¶A) a¶b) b¶C) c¶ANSWER: A         | UNEXPECTED      | 3
			Q¶A)¶B) b¶ANSWER: A                | MISSING         | 2
			Q¶A) a¶B) b                        | MISSING         | 3
			Q¶ANSWER: A                        | TOO_FEW_ANSWERS | 2
			Q                                  | MISSING         | 1
			""")
	void refusesWhatIsNotAsItMustBe(String file, Reason reason, int line) {
		var read = this.reader.read(file.replace('¶', '\n').getBytes(StandardCharsets.UTF_8));

		assertThat(read.items()).hasSize(1);
		var why = why(read.items().getFirst());
		assertThat(why).hasSize(1);
		assertThat(why.getFirst().reason()).isEqualTo(reason);
		assertThat(why.getFirst().line()).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, ''", "UTF-8, \ufeff", "UTF-16, ''", "UTF-16LE, \ufeff", "UTF-16BE, \ufeff" })
	void readsUnicode(String charset, String mark) {
		var file = (mark + "¿Qué?\r\nA. Sí\r\nB. No\r\nANSWER: A\r\n").getBytes(Charset.forName(charset));

		var read = this.reader.read(file);

		assertThat(read.remarks()).isEmpty();
		assertThat(question(read.items().getFirst()).head().ask()).isEqualTo("¿Qué?");
	}

	@Test
	void tellsThatItTookFileForWindows() {
		var read = this.reader.read("¿Qué?\nA. Sí\nB. No…\nANSWER: A".getBytes(Charset.forName("windows-1252")));

		assertThat(read.remarks()).containsExactly(new Remark(Reason.GUESSED_ENCODING, 0, "windows-1252"));
		assertThat(question(read.items().getFirst()).options()).extracting(Option::text).containsExactly("Sí", "No…");
	}

	@Test
	void tellsThatThereIsNothing() {
		assertThat(this.reader.read(new byte[0]).remarks()).containsExactly(new Remark(Reason.NO_QUESTIONS, 0));
	}

	private static SingleChoice question(Import.Item item) {
		return (SingleChoice) ((Taken) item).question().question();
	}

	private static List<Remark> why(Import.Item item) {
		return ((Refused) item).why();
	}

}
