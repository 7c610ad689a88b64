package org.peerway.learning.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.assessment.Records;
import org.peerway.base.Sha256;
import org.peerway.base.document.Judge;
import org.peerway.base.document.Paper;
import org.peerway.people.Role;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResultsDocumentTests {

	private static final SignOff SIGN_OFF = new SignOff("Ines Kowalczyk", Role.OFFICE,
			Instant.parse("2026-11-23T09:15:00Z"), "0123456789abcdef".repeat(4));

	@ParameterizedTest
	@CsvSource({ "LETTER, en", "A4, es" })
	void keepsBothStandards(Paper paper, Locale language) throws Exception {
		var pdf = write(ResultsFixture.ofEveryKind(true), paper, language);

		assertThat(Judge.brokenRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(Judge.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
		Files.write(Path.of("/tmp/results-" + paper + ".pdf"), pdf);
	}

	@Test
	void keepsBothStandardsWhereTextsGoOverPages() throws Exception {
		var pdf = write(ResultsFixture.ofText(words(4000)), Paper.A4, Locale.ENGLISH);

		assertThat(Judge.brokenRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(Judge.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
		Files.write(Path.of("/tmp/results-long.pdf"), pdf);
	}

	@Test
	void namesEachPageOfHowMany() throws Exception {
		var pdf = write(ResultsFixture.ofText(words(4000)), Paper.LETTER, Locale.ENGLISH);

		try (var document = Loader.loadPDF(pdf)) {
			int pages = document.getNumberOfPages();
			assertThat(pages).isGreaterThan(5);
			for (int page = 1; page <= pages; page++) {
				assertThat(textOf(document, page, page)).contains("Page " + page + " of " + pages)
					.contains("0123456789abcdef");
			}
		}
	}

	@Test
	void longTextsAreWhole() throws Exception {
		var text = words(4000);

		assertThat(textOf(write(ResultsFixture.ofText(text), Paper.LETTER, Locale.ENGLISH)).replaceAll(
				"Results: Final examination, Rosa Villarreal, attempt 2 · SHA-256 0123456789abcdef… Page \\d+ of \\d+ ",
				""))
			.contains(text);
	}

	@Test
	void headingsAndTablesAreTagged() throws Exception {
		var pdf = write(ResultsFixture.ofEveryKind(true), Paper.LETTER, Locale.ENGLISH);

		try (var document = Loader.loadPDF(pdf)) {
			List<PDStructureElement> elements = new ArrayList<>();
			collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
			var counts = elements.stream()
				.collect(Collectors.groupingBy(PDStructureElement::getStructureType, Collectors.counting()));
			assertThat(counts).containsEntry("H1", 1L).containsEntry("H2", 5L).containsEntry("H3", 15L);
			assertThat(counts.get("TH")).isGreaterThan(100);
			assertThat(elements).filteredOn((element) -> element.getStructureType().equals("TR"))
				.allSatisfy((row) -> assertThat(row.getKids()).isNotEmpty());
			assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(5);
		}
	}

	@Test
	void sameRecordAndSignOffGiveTheSameBytes() {
		var results = ResultsFixture.ofEveryKind(true);

		var first = write(results, Paper.LETTER, Locale.ENGLISH);
		var second = write(results, Paper.LETTER, Locale.ENGLISH);

		assertThat(Sha256.of(second)).isEqualTo(Sha256.of(first));
	}

	private static String words(int count) {
		return IntStream.range(0, count).mapToObj((number) -> "word" + number).collect(Collectors.joining(" "));
	}

	private static byte[] write(Results results, Paper paper, Locale language) {
		var texts = new ResourceBundleMessageSource();
		texts.setBasename("vaadin-i18n/translations");
		texts.setDefaultEncoding("UTF-8");
		texts.setFallbackToSystemLocale(false);
		return new ResultsDocument(texts, paper).write(results, SIGN_OFF, language);
	}

	private static String textOf(byte[] pdf) throws Exception {
		try (var document = Loader.loadPDF(pdf)) {
			return textOf(document, 1, Integer.MAX_VALUE);
		}
	}

	private static String textOf(PDDocument document, int from, int to) throws Exception {
		var stripper = new PDFTextStripper();
		stripper.setStartPage(from);
		stripper.setEndPage(to);
		return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC).replaceAll("\\s+", " ");
	}

	private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				elements.add(element);
				collect(element, elements);
			}
		}
	}

}
