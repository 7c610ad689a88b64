package org.peerway.assessment.exchange.qti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.exchange.Fixtures;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.question.SingleChoice;

import static org.assertj.core.api.Assertions.assertThat;

class QtiPackageTests {

	private static final String ITEM = """
			<assessmentItem identifier="q" title="Title"><responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
			<correctResponse><value>a</value></correctResponse></responseDeclaration>
			<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/><itemBody><p>See <img src="../img/a%20b.png" alt="a tree"/></p>
			<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1"><simpleChoice identifier="a">A</simpleChoice>
			<simpleChoice identifier="b">B</simpleChoice></choiceInteraction></itemBody>
			<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>""";

	@Test
	void readsItemsWithTheirPictures() throws IOException {
		var read = read("imsmanifest.xml", manifest("items/q.xml"), "items/q.xml", ITEM, "img/a b.png", "png");

		assertThat(read.remarks()).isEmpty();
		var taken = (Import.Taken) read.items().getFirst();
		assertThat(taken.question().question().head().ask()).isEqualTo("See ![a tree](<a b.png>)");
		assertThat(taken.question().media())
			.containsExactly(new Media("a b.png", "image/png", "png".getBytes(StandardCharsets.UTF_8)));
		assertThat(taken.question().tags()).containsExactly("listening");
	}

	@Test
	void tellsOfPicturesThatAreMissing() throws IOException {
		var read = read("imsmanifest.xml", manifest("items/q.xml"), "items/q.xml", ITEM);

		assertThat(((Import.Changed) read.items().getFirst()).how())
			.containsExactly(new Remark(Reason.MISSING_MEDIA, 1, "../img/a%20b.png"));
	}

	@Test
	void tellsOfFilesThatAreMissingOrElsewhere() throws IOException {
		var read = read("imsmanifest.xml", manifest("../outside.xml", "http://a.example/q.xml", "gone.xml"));

		assertThat(read.items()).hasSize(3)
			.allSatisfy((item) -> assertThat(((Import.Refused) item).why()).extracting(Remark::reason)
				.containsExactly(Reason.MISSING_FILE));
	}

	@Test
	void takesItemsThatNoManifestNames() throws IOException {
		var read = read("q.xml", ITEM.replaceFirst("<p>.*</p>", "Which?"), "__MACOSX/._q.xml", "junk", "other.xml",
				"<x/>");

		assertThat(read.remarks()).containsExactly(new Remark(Reason.MISSING_FILE, 0, Manifest.NAME));
		assertThat(read.items()).singleElement().isInstanceOf(Import.Taken.class);
	}

	@Test
	void tellsWhatOfTestIsLeftOut() throws IOException {
		var test = "<assessmentTest title=\"Final\"><testPart><assessmentSection title=\"One\"><assessmentItemRef href=\"q.xml\"/>"
				+ "<assessmentItemRef href=\"gone.xml\"/></assessmentSection></testPart></assessmentTest>";

		var read = read("imsmanifest.xml",
				manifest("q.xml").replace("</resources>",
						"<resource identifier=\"t\" type=\"imsqti_test_xmlv2p1\" href=\"t.xml\"/></resources>"),
				"q.xml", ITEM.replaceFirst("<p>.*</p>", "Which?"), "t.xml", test);

		assertThat(read.remarks()).extracting(Remark::details)
			.containsExactly(List.of("assessmentTest Final"), List.of("assessmentSection One"));
		assertThat(read.items()).hasSize(2);
		assertThat(read.items().getFirst()).isInstanceOf(Import.Taken.class);
		assertThat(read.items().getLast()).isInstanceOf(Import.Refused.class);
	}

	@Test
	void usesRulesThatThePackageHolds() throws IOException {
		var rules = "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">0</baseValue></setOutcomeValue>"
				+ "<responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/><baseValue baseType=\"identifier\">b</baseValue></match>"
				+ "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue></responseIf></responseCondition>"
				+ "</responseProcessing>";

		var read = read("imsmanifest.xml", manifest("q.xml"), "q.xml",
				ITEM.replaceFirst("<p>.*</p>", "Which?").replace("rptemplates/match_correct", "rptemplates/mine"),
				"rptemplates/mine.xml", rules);

		var taken = (Import.Taken) read.items().getFirst();
		assertThat(taken.question().question()).isInstanceOfSatisfying(SingleChoice.class,
				(question) -> assertThat(question.options().getLast().share()).isEqualTo(1));
	}

	@Test
	void tellsWhatIsWrongWithPackagesOfOthers() {
		var bad = new QtiReader().read(Fixtures.read("BadManifest.zip"));
		var missing = new QtiReader().read(Fixtures.read("MissingFile.zip"));

		assertThat(bad.remarks()).containsExactly(new Remark(Reason.UNREADABLE, 3, "imsmanifest.xml: XML"));
		assertThat(missing.items()).containsExactly(
				new Import.Refused("missing.xml", 0, List.of(new Remark(Reason.MISSING_FILE, 4, "missing.xml"))));
	}

	@Test
	void somethingIsSaidOfAnEmptyPackage() throws IOException {
		assertThat(read("imsmanifest.xml", manifest()).remarks()).extracting(Remark::reason)
			.containsExactly(Reason.NO_QUESTIONS);
	}

	private static String manifest(String... hrefs) {
		var resources = new StringBuilder();
		for (String href : hrefs) {
			resources.append("<resource identifier=\"r\" type=\"imsqti_item_xmlv2p1\" href=\"")
				.append(href)
				.append("\"><metadata><lom><general><keyword><string>listening</string></keyword></general></lom></metadata></resource>");
		}
		return "<manifest><resources>" + resources + "</resources></manifest>";
	}

	private static Import read(String... namesAndTexts) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return new QtiReader().read(bytes.toByteArray());
	}

}
