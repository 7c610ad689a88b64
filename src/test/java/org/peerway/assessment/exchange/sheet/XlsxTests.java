package org.peerway.assessment.exchange.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.Import.Changed;
import org.peerway.assessment.exchange.Import.Refused;
import org.peerway.assessment.exchange.Import.Taken;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.QuestionWriter.Exported;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.Reported;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;
import org.peerway.base.file.Archive;
import org.peerway.base.file.ArchiveLimits;

import static org.assertj.core.api.Assertions.assertThat;

class XlsxTests {

	private static final String HEADER = Workbooks.row("ask", "answer", "hint", "Seen on");

	@Test
	void readsSheetThatNamesItsColumnsAndTellsOfOthers() {
		var file = new Workbooks().rows(HEADER, Workbooks.row("True?", "yes"))
			.with("xl/worksheets/b.xml", "<worksheet>" + Workbooks.row("Please mind") + "</worksheet>")
			.file();

		var read = new SheetReader().read(file);

		assertThat(read.items()).hasSize(1).allMatch(Taken.class::isInstance);
		assertThat(read.remarks()).containsExactly(new Remark(Reason.LEFT_OUT, 0, "Notes"),
				new Remark(Reason.LEFT_OUT, 1, "D: Seen on"));
	}

	@Test
	void readsSharedTextsWithRunsAndCodes() {
		var file = new Workbooks()
			.with("xl/s.xml",
					"<sst><si><t>ask</t></si><si><r><t>Is </t></r><r><t>this_x000D_ _x005F_x0041_</t></r>"
							+ "<rPh><t>no</t></rPh></si><si/><si><t>answer</t></si></sst>")
			.rows("<row r='3'><c r='B3' t='s'><v>0</v></c><c r='D3' t='s'><v>3</v></c></row>",
					"<row r='7'><c r='B7' t='s'><v>1</v></c><c r='D7' t='b'><v>1</v></c></row>")
			.file();

		var item = (Taken) new SheetReader().read(file).items().getFirst();

		assertThat(item.line()).isEqualTo(7);
		assertThat(item.question().question().head().ask()).isEqualTo("Is this\r _x0041_");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<c s='0'><v>0.10000000000000001</v></c> | 0.1
			<c><v>1E3</v></c>                       | 1000
			<c s='2'><v>0.5</v></c>                 | 50%
			<c s='4'><v>0.125</v></c>               | 12.5%
			<c s='5'><v>7</v></c>                   | 7
			<c t='b'><v>0</v></c>                   | false
			<c t='inlineStr'><is><t>'=1</t></is></c> | =1
			""")
	void readsCellsAsTheyAreShown(String cell, String shown) {
		var read = read("<row>" + Workbooks.row("True?", "yes").replaceAll("</?row>", "") + cell + "</row>");

		assertThat(((Taken) read.items().getFirst()).question().question().head().aids().hint()).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<c s='1'><v>45000</v></c>       | DATE         | C2
			<c s='3'><v>45000</v></c>       | DATE         | C2
			<c t='d'><v>2024-01-02</v></c>  | DATE         | C2
			<c t='e'><v>#REF!</v></c>       | UNEXPECTED   | C2: #REF!
			<c t='s'><v>2000000000</v></c>  | UNEXPECTED   | C2: 2000000000
			<c t='s'><v>-1</v></c>          | UNEXPECTED   | C2: -1
			<c><v>many</v></c>              | NOT_A_NUMBER | C2: many
			<c><f>A1</f></c>                | MISSING      | C2: =A1
			""")
	void refusesRowsWithCellsThatCannotBeMeant(String cell, Reason reason, String detail) {
		var read = read("<row>" + Workbooks.row("True?", "yes").replaceAll("</?row>", "") + cell + "</row>");

		assertThat(((Refused) read.items().getFirst()).why()).containsExactly(new Remark(reason, 2, detail));
	}

	@Test
	void passesOverCellsOfColumnsThatMeanNothing() {
		var read = read("<row>" + Workbooks.row("True?", "yes").replaceAll("</?row>", "")
				+ "<c r='D2' s='1'><v>45000</v></c></row>");

		assertThat(read.items().getFirst()).isInstanceOf(Taken.class);
	}

	@Test
	void tellsOfFormulas() {
		var read = read("<row>" + Workbooks.row("True?", "yes").replaceAll("</?row>", "")
				+ "<c t='str'><f>A1&amp;B1</f><v>A hint</v></c></row>");

		assertThat(((Changed) read.items().getFirst()).how())
			.containsExactly(new Remark(Reason.REPLACED, 2, "=A1&B1", "A hint"));
	}

	@Test
	void refusesDeclarationsOfEntities() {
		var file = new Workbooks()
			.with("xl/worksheets/a.xml",
					"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><worksheet>&b;</worksheet>")
			.file();

		assertThat(new SheetReader().read(file).remarks())
			.containsExactly(new Remark(Reason.UNREADABLE, 0, "xl/worksheets/a.xml: <!DOCTYPE>"));
	}

	@Test
	void smallFilesCannotFillTheMemory() {
		var far = "<row>" + "<c r='ZZZ1' t='s'><v>1</v></c>".repeat(1_000) + "</row>";
		var deep = "<row r='1048576'><c r='A2147483647' t='s'><v>2000000000</v></c></row>";
		var many = Workbooks.row("True?").replace("</row>", "<c t='s'><v>0</v></c>".repeat(1_500) + "</row>");

		var noise = new Random(1).ints(100_000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
		var file = new Workbooks().with("xl/s.xml", "<sst><si><t>" + noise + "</t></si></sst>")
			.rows(HEADER, far, deep, many)
			.file();

		Reported.within(new SheetReader(), file);
		assertThat(new SheetReader().read(file).remarks())
			.contains(new Remark(Reason.TOO_MUCH, 0, "characters", "20000000"));
	}

	@Test
	void writesOneSheetThatHoldsNoFormula() throws Exception {
		var question = new ImportedQuestion(
				new TrueFalse(new Head("q", "=1+1", List.of(), null, null, null, "-2"), true, "", ""));

		var export = SheetWriter.xlsx().write(List.of(question));

		assertThat(((Taken) new SheetReader().read(export.file()).items().getFirst()).question()).isEqualTo(question);
		var archive = Archive.open(export.file(), ArchiveLimits.USUAL);
		for (String name : archive.names()) {
			assertThat(new String(archive.bytes(name).orElseThrow(), StandardCharsets.UTF_8)).doesNotContain("<f>");
		}
	}

	@Test
	void doesNotWriteTextsThatNoCellHolds() {
		var question = new ImportedQuestion(new SingleChoice(new Head("q", "T", List.of(), null, null, null, "Ask"),
				List.of(new Option("a", "x".repeat(40_000), true, ""), new Option("b", "y", false, ""))));

		var xlsx = SheetWriter.xlsx().write(List.of(question)).items().getFirst();

		assertThat(xlsx.written()).isFalse();
		assertThat(xlsx.remarks()).containsExactly(new Remark(Reason.CANNOT_WRITE, 0, "single"),
				new Remark(Reason.TOO_MUCH, 0, "q", "32767"));
		assertThat(SheetWriter.csv().write(List.of(question)).items())
			.containsExactly(new Exported("q", true, List.of()));
	}

	@Test
	void keepsLongNumbers() {
		var file = "id,kind,title,ask,answer\nq,numeric,T,How many?,123456789012345678901234567890.5\n";
		var question = ((Taken) new SheetReader().read(file.getBytes()).items().getFirst()).question();

		var read = new SheetReader().read(SheetWriter.xlsx().write(List.of(question)).file());

		assertThat(((Numeric) ((Taken) read.items().getFirst()).question().question())).isEqualTo(question.question());
	}

	private static Import read(String row) {
		return new SheetReader().read(new Workbooks().rows(HEADER, row).file());
	}

}
