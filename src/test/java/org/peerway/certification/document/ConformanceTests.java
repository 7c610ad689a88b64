package org.peerway.certification.document;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.base.document.Judge;
import org.peerway.base.document.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;

class ConformanceTests {

	private static final String LONG = "María de los Ángeles Fernández-Villavicencio y Hernández Gutiérrez";

	static Stream<String> names() {
		return Stream.of("Dolores M. Pike", "Zoë Ångström-Þórðardóttir", "Łukasz Brzęczyszczykiewicz",
				"Nguyễn Thị Hồng Ánh", "Ọlúwafúnmiláyọ̀ Adébáyọ̀", "Şükrü Çağlayan İnönü", "Kateřina Dvořáková-Šťastná",
				"Ēriks Ķēniņš Ģederts", "Kaʻiulani Kalākaua", "Γεωργία Παπαδοπούλου", "Ольга Їжакевич",
				"N’Golo D’Ávila", "Maximiliana Featherstonehaugh-Byrd", "Ɓala Ɗanjuma Ƙofa", "Ọ̀ṣun M̀bá",
				"Šiaũliai J̃onas Ė́glė", "X", LONG, LONG + " " + LONG);
	}

	@ParameterizedTest
	@MethodSource("names")
	void keepsBothStandardsWhateverTheName(String name) throws Exception {
		byte[] letter = CertificateDocument.render(Certificates.of(name));
		byte[] a4 = CertificateDocument.render(Certificates.of(name, Paper.A4, Locale.of("es")));

		assertKeepsBothStandards(letter);
		assertKeepsBothStandards(a4);
	}

	@ParameterizedTest
	@EnumSource(Paper.class)
	void keepsBothStandardsWithoutModulesAndEnd(Paper paper) throws Exception {
		CertificateFacts facts = Certificates.of("June <Ada> & Ray", paper, Locale.ENGLISH);
		LocalDate issued = facts.issuedOn();

		byte[] pdf = CertificateDocument.render(new CertificateFacts(facts.name(), facts.office(), facts.programme(),
				facts.courseTitle(), 40, List.of(), facts.rulesVersion(), facts.signer(), facts.serial(), facts.code(),
				"https://training.certification-office.state.example.org:8443/peerway/verify/7KQ3MZ4TPX2H", issued,
				null, paper, facts.words()));

		assertKeepsBothStandards(pdf);
	}

	@Test
	void judgeRefusesAnUntaggedPage() throws Exception {
		byte[] untagged;
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			untagged = saved(document);
		}

		assertThat(Judge.brokenRules(untagged, PDFAFlavour.PDFA_2_A)).isNotEmpty();
		assertThat(Judge.brokenRules(untagged, PDFAFlavour.PDFUA_1)).isNotEmpty();
	}

	enum Mutation {

		LANGUAGE(catalog -> catalog.getCOSObject().removeItem(COSName.LANG)),
		MARK_INFO(catalog -> catalog.getCOSObject().removeItem(COSName.MARK_INFO)),
		OUTPUT_INTENT(catalog -> catalog.getCOSObject().removeItem(COSName.OUTPUT_INTENTS)),
		METADATA(catalog -> catalog.getCOSObject().removeItem(COSName.METADATA)),
		TITLE_IN_WINDOW(catalog -> catalog.getCOSObject().removeItem(COSName.VIEWER_PREFERENCES)),
		PARENT_TREE(catalog -> catalog.getStructureTreeRoot().getCOSObject().removeItem(COSName.PARENT_TREE)),
		PAGE_PARENTS(catalog -> catalog.getPages().get(0).getCOSObject().removeItem(COSName.STRUCT_PARENTS)),
		TAB_ORDER(catalog -> catalog.getPages().get(0).getCOSObject().removeItem(COSName.getPDFName("Tabs"))),
		LINK_DESCRIPTION(catalog -> annotation(catalog).removeItem(COSName.CONTENTS)),
		LINK_IN_PRINT(catalog -> annotation(catalog).removeItem(COSName.F)),
		QR_DESCRIPTION(catalog -> kid(catalog, "Figure").setAlternateDescription(null)),
		STRUCTURE(catalog -> catalog.getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT)),
		HEADING(catalog -> kid(catalog, "H1").setStructureType("H2"));

		private final Consumer<PDDocumentCatalog> change;

		Mutation(Consumer<PDDocumentCatalog> change) {
			this.change = change;
		}

		private static COSDictionary annotation(PDDocumentCatalog catalog) {
			COSBase first = catalog.getPages().get(0).getCOSObject().getCOSArray(COSName.ANNOTS).getObject(0);
			return (COSDictionary) (first instanceof COSObject object ? object.getObject() : first);
		}

		private static PDStructureElement kid(PDDocumentCatalog catalog, String type) {
			PDStructureElement root = (PDStructureElement) catalog.getStructureTreeRoot().getKids().get(0);
			return root.getKids()
				.stream()
				.map(PDStructureElement.class::cast)
				.filter(element -> element.getStructureType().equals(type))
				.findFirst()
				.orElseThrow();
		}

	}

	@ParameterizedTest
	@EnumSource(Mutation.class)
	void judgeMissesWhatIsTakenAway(Mutation mutation) throws Exception {
		byte[] pdf = CertificateDocument.render(Certificates.of("Dolores M. Pike"));

		byte[] mutant;
		try (PDDocument document = Loader.loadPDF(pdf)) {
			mutation.change.accept(document.getDocumentCatalog());
			mutant = saved(document);
		}

		assertThat(Stream.concat(Judge.brokenRules(mutant, PDFAFlavour.PDFA_2_A).stream(),
				Judge.brokenRules(mutant, PDFAFlavour.PDFUA_1).stream()))
			.isNotEmpty();
	}

	@Test
	void savingUnchangedBreaksNothing() throws Exception {
		byte[] pdf = CertificateDocument.render(Certificates.of("Dolores M. Pike"));

		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertKeepsBothStandards(saved(document));
		}
	}

	private static byte[] saved(PDDocument document) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	private static void assertKeepsBothStandards(byte[] pdf) throws Exception {
		assertThat(Judge.brokenRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
		assertThat(Judge.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
	}

}
