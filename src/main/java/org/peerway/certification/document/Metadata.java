package org.peerway.certification.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What makes the file PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) beside its
 * content.
 */
final class Metadata {

	private static final Deflated SRGB;

	private static final String XMP;

	static {
		try {
			SRGB = new Deflated(resource("sRGB.icc"));
			XMP = new String(resource("metadata.xmp"), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Metadata() {
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(Metadata.class.getResourceAsStream(name), name)) {
			return in.readAllBytes();
		}
	}

	static void describe(PDDocument document, CertificateFacts facts) throws IOException {
		document.setVersion(1.7f);
		document.setDocumentId(idOf(facts.serial()));
		document.getDocumentInformation().setTitle(facts.title());
		document.getDocumentInformation().setCreationDate(startOf(facts.issuedOn()));
		document.getDocumentInformation().setModificationDate(startOf(facts.issuedOn()));
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		catalog.setVersion("1.7");
		catalog.setLanguage(facts.words().language());
		PDMarkInfo markInfo = new PDMarkInfo();
		markInfo.setMarked(true);
		catalog.setMarkInfo(markInfo);
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
		catalog.setMetadata(xmp(document, facts));
		catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, outputIntents(document));
	}

	/**
	 * Spreads the number over a long so that the file's identifier depends on it alone.
	 */
	private static long idOf(String serial) {
		long id = 1125899906842597L;
		for (char letter : serial.toCharArray()) {
			id = 31 * id + letter;
		}
		return id;
	}

	private static Calendar startOf(LocalDate day) {
		return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
	}

	private static PDMetadata xmp(PDDocument document, CertificateFacts facts) throws IOException {
		PDMetadata metadata = new PDMetadata(document);
		metadata.importXMPMetadata(XMP.replace("${language}", escaped(facts.words().language()))
			.replace("${day}", facts.issuedOn().toString())
			.replace("${title}", escaped(facts.title()))
			.getBytes(StandardCharsets.UTF_8));
		return metadata;
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private static COSArray outputIntents(PDDocument document) throws IOException {
		COSStream profile = SRGB.into(document.getDocument().createCOSStream());
		profile.setInt(COSName.N, 3);
		COSDictionary intent = new COSDictionary();
		intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
		intent.setItem(COSName.S, COSName.GTS_PDFA1);
		intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
		intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
		intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
		COSArray intents = new COSArray();
		intents.add(intent);
		return intents;
	}

}
