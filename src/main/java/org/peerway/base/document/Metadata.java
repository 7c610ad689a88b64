package org.peerway.base.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
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
public final class Metadata {

	private static final Deflated SRGB;

	private static final String XMP;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

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

	public static void describe(PDDocument document, Imprint imprint) throws IOException {
		document.setVersion(1.7f);
		Calendar moment = GregorianCalendar.from(imprint.created().atZone(ZoneOffset.UTC));
		document.setDocumentId(imprint.id());
		document.getDocumentInformation().setTitle(imprint.title());
		document.getDocumentInformation().setCreationDate(moment);
		document.getDocumentInformation().setModificationDate(moment);
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		catalog.setVersion("1.7");
		catalog.setLanguage(imprint.language());
		PDMarkInfo markInfo = new PDMarkInfo();
		markInfo.setMarked(true);
		catalog.setMarkInfo(markInfo);
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
		catalog.setMetadata(xmp(document, imprint));
		catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, outputIntents(document));
	}

	private static PDMetadata xmp(PDDocument document, Imprint imprint) throws IOException {
		PDMetadata metadata = new PDMetadata(document);
		metadata.importXMPMetadata(XMP.replace("${language}", escaped(imprint.language()))
			.replace("${moment}", MOMENT.format(imprint.created()))
			.replace("${title}", escaped(imprint.title()))
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
