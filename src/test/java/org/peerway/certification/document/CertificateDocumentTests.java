package org.peerway.certification.document;

import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.base.document.Paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

class CertificateDocumentTests {

	@ParameterizedTest
	@MethodSource("org.peerway.certification.document.ConformanceTests#names")
	void nameNumberAndCodeAreFoundAsWritten(String name) throws Exception {
		String text = textOf(CertificateDocument.render(Certificates.of(name)));

		assertThat(text).contains(Normalizer.normalize(name, Normalizer.Form.NFC))
			.contains("PW-2026-004173")
			.contains("7KQ3-MZ4T-PX2H")
			.contains("Certified Peer Support Specialist");
	}

	@Test
	void saysAllFactsInTheOrderOfTheSheet() throws Exception {
		String text = textOf(CertificateDocument.render(Certificates.of("Dolores M. Pike")));

		assertThat(text).containsSubsequence("Lakeshore Certification Office for Peer Support", "certifies that",
				"Dolores M. Pike", "Certified Peer Support Specialist", "66 hours",
				"Peer Support Specialist Foundations", "2026.3", "Listening beside; Boundaries and ethics",
				"Place for the seal", "Ines Kowalczyk", "Check at peerway.example/verify", "7KQ3-MZ4T-PX2H",
				"Issued November 20, 2026", "Number PW-2026-004173", "In force until November 20, 2028");
	}

	@Test
	void speaksSpanish() throws Exception {
		String text = textOf(CertificateDocument.render(Certificates.of("Luz Ruiz", Paper.A4, Locale.of("es"))));

		assertThat(text).contains("certifica que", "66 horas", "Expedido 20 de noviembre de 2026",
				"Vigente hasta 20 de noviembre de 2028");
	}

	@ParameterizedTest
	@EnumSource(Paper.class)
	void qrCodeOpensTheCheckPage(Paper paper) throws Exception {
		byte[] pdf = CertificateDocument.render(Certificates.of("Dolores M. Pike", paper, Locale.ENGLISH));

		assertThat(decoded(pdf)).isEqualTo(Certificates.URL);
	}

	@Test
	void composesLettersAndDropsInvisibleCharacters() throws Exception {
		String decomposed = Normalizer.normalize("Zoë Ångström", Normalizer.Form.NFD);

		String text = textOf(CertificateDocument.render(Certificates.of(" \u202e" + decomposed + "\u200b \t Pike")));

		assertThat(text).contains("Zoë Ångström Pike").doesNotContain("\u202e");
	}

	@ParameterizedTest
	@ValueSource(strings = { "محمد العلي", "王小明", "김민준", "आदित्य", "Dolores 😀" })
	void refusesNamesWithoutLettersAndNamesTheCharacters(String name) {
		List<Integer> foreign = name.codePoints().filter(letter -> letter > 0x250).distinct().boxed().toList();

		assertThat(CertificateDocument.unprintable(name)).containsExactlyElementsOf(foreign);
		assertThatExceptionOfType(UnprintableNameException.class)
			.isThrownBy(() -> CertificateDocument.render(Certificates.of(name)))
			.satisfies(refusal -> assertThat(refusal.codePoints()).containsExactlyInAnyOrderElementsOf(foreign))
			.withMessageContaining(Character.getName(foreign.getFirst()));
	}

	@Test
	void findsNothingUnprintableInANameItPrints() {
		assertThat(CertificateDocument.unprintable("Ọlúwafúnmiláyọ̀ Łukasz Nguyễn")).isEmpty();
	}

	@Test
	void refusesControlCharacters() {
		assertThat(CertificateDocument.unprintable("Dolores\u0001 Pike")).containsExactly(1);
	}

	@Test
	void refusesMoreTextThanAPageHolds() {
		String name = "Wolfeschlegelsteinhausenbergerdorff ".repeat(40);

		assertThatIllegalArgumentException().isThrownBy(() -> CertificateDocument.render(Certificates.of(name)));
	}

	@Test
	void sameFactsGiveTheSameBytes() {
		byte[] first = CertificateDocument.render(Certificates.of("Dolores M. Pike"));
		byte[] second = CertificateDocument.render(Certificates.of("Dolores M. Pike"));

		assertThat(second).isEqualTo(first);
		assertThat(CertificateDocument.render(Certificates.of("Dolores N. Pike"))).isNotEqualTo(first);
	}

	@Test
	void eightThreadsWriteTheSameBytes() throws Exception {
		List<String> names = ConformanceTests.names().toList();
		List<byte[]> expected = names.stream().map(name -> CertificateDocument.render(Certificates.of(name))).toList();

		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Callable<byte[]>> tasks = IntStream.range(0, 160)
				.mapToObj(task -> (Callable<byte[]>) () -> CertificateDocument
					.render(Certificates.of(names.get(task % names.size()))))
				.toList();
			List<Future<byte[]>> rendered = threads.invokeAll(tasks);

			for (int task = 0; task < rendered.size(); task++) {
				assertThat(rendered.get(task).get()).isEqualTo(expected.get(task % names.size()));
			}
		}
	}

	@Test
	void everyElementIsReachableAndOwnsItsContent() throws Exception {
		try (PDDocument document = Loader.loadPDF(CertificateDocument.render(Certificates.of("Dolores M. Pike")))) {
			List<PDStructureElement> elements = new ArrayList<>();
			collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
			List<COSDictionary> owners = new ArrayList<>();
			for (PDStructureElement element : elements) {
				element.getKids().stream().filter(Integer.class::isInstance).forEach(id -> {
					assertThat(id).isEqualTo(owners.size());
					owners.add(element.getCOSObject());
				});
			}

			assertThat(elements).extracting(PDStructureElement::getStructureType)
				.containsExactly("Document", "P", "P", "P", "P", "H1", "P", "P", "P", "P", "P", "Figure", "P", "Link",
						"P", "P", "P", "P");
			assertThat(elements).allSatisfy(element -> assertThat(element.getParent()).isNotNull());
			COSArray parents = (COSArray) document.getDocumentCatalog()
				.getStructureTreeRoot()
				.getCOSObject()
				.getCOSDictionary(COSName.PARENT_TREE)
				.getCOSArray(COSName.NUMS)
				.getObject(1);
			assertThat(parents).hasSameSizeAs(owners);
			assertThat(IntStream.range(0, owners.size()))
				.allSatisfy(id -> assertThat(parents.getObject(id)).isSameAs(owners.get(id)));
		}
	}

	@Test
	void figureStandsWhereItsBoxSays() throws Exception {
		byte[] pdf = CertificateDocument.render(Certificates.of("Dolores M. Pike"));

		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDStructureElement figure = element(document, "Figure");
			PDRectangle box = new PDRectangle(
					figure.getCOSObject().getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX));
			BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 144);
			BufferedImage figureOnly = image.getSubimage((int) (box.getLowerLeftX() * 2) - 24,
					image.getHeight() - (int) (box.getUpperRightY() * 2) - 24, (int) (box.getWidth() * 2) + 48,
					(int) (box.getHeight() * 2) + 48);

			assertThat(box.getWidth()).isCloseTo(1.2f * 72, offset(0.01f));
			assertThat(figure.getAlternateDescription()).contains(Certificates.URL);
			assertThat(decoded(figureOnly)).isEqualTo(Certificates.URL);
		}
	}

	@Test
	void addressIsALinkToTheCheckPage() throws Exception {
		try (PDDocument document = Loader.loadPDF(CertificateDocument.render(Certificates.of("Dolores M. Pike")))) {
			PDAnnotationLink link = (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
			PDObjectReference reference = (PDObjectReference) element(document, "Link").getKids().getLast();

			assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo(Certificates.URL);
			assertThat(link.getContents()).isEqualTo("Check at peerway.example/verify");
			assertThat(reference.getReferencedObject().getCOSObject()).isSameAs(link.getCOSObject());
		}
	}

	private static PDStructureElement element(PDDocument document, String type) {
		List<PDStructureElement> elements = new ArrayList<>();
		collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
		return elements.stream().filter(element -> element.getStructureType().equals(type)).findFirst().orElseThrow();
	}

	private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				elements.add(element);
				collect(element, elements);
			}
		}
	}

	private static String textOf(byte[] pdf) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
				.replaceAll("\\s+", " ");
		}
	}

	private static String decoded(byte[] pdf) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return decoded(new PDFRenderer(document).renderImageWithDPI(0, 200));
		}
	}

	private static String decoded(BufferedImage image) throws Exception {
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
		return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
	}

}
