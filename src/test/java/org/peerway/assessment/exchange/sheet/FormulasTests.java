package org.peerway.assessment.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.assessment.exchange.GeneratedQuestions;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.TrueFalse;

import static org.assertj.core.api.Assertions.assertThat;

class FormulasTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\nx", "'=1", "''-x", "＝1", "plain", "'quoted'" })
	void isReadAsItWas(String text) {
		assertThat(Formulas.read(Formulas.harmless(text))).isEqualTo(text);
		assertThat(Formulas.read(Formulas.typed(text))).isEqualTo(text);
		assertThat(Formulas.harmless(text)).matches("(?s)[^=+\\-@\t\r\n＝＋－＠].*");
	}

	@Property(tries = 300)
	void noCellBeginsAsFormulaUnlessItIsNumber(@ForAll long seed) throws IOException {
		var made = new GeneratedQuestions(seed);
		var questions = made.some(4, List.of(made::multiple, made::gapText, made::ordering, made::matching), false);

		var csv = new String(SheetWriter.csv().write(questions).file(), StandardCharsets.UTF_8).substring(1);

		try (var records = CsvReader.builder().ofCsvRecord(csv)) {
			assertThat(records.stream().flatMap((row) -> row.getFields().stream()))
				.allMatch((cell) -> cell.matches("(?s)|[^=+\\-@\t\r\n＝＋－＠].*|-[\\d.]+"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(\"http://a.example\")", "-2+3", "@x", "+x" })
	void apostropheStandsBeforeFormula(String text) {
		Question question = new TrueFalse(new Head("q", text, List.of(), null, null, null, "Ask"), true, text, "");

		var csv = new String(SheetWriter.csv().write(List.of(new ImportedQuestion(question))).file(),
				StandardCharsets.UTF_8);

		assertThat(csv).contains("'" + text.replace("\"", "\"\"")).doesNotContain("," + text);
	}

}
