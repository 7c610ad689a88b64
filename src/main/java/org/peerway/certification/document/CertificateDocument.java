package org.peerway.certification.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.peerway.base.document.Metadata;
import org.peerway.base.document.Sheet;
import org.peerway.base.document.Text;
import org.peerway.base.document.Typeface;

/**
 * Writes a certificate as PDF/A-2a and PDF/UA-1; the same facts give the same bytes.
 */
public final class CertificateDocument {

	private CertificateDocument() {
	}

	/**
	 * Renders the certificate.
	 * @throws UnprintableNameException if a name holds characters without letters here
	 * @throws IllegalArgumentException if another text does, or if there is too much text
	 * for one page
	 */
	public static byte[] render(CertificateFacts facts) {
		requirePrintable(facts.name());
		requirePrintable(facts.signer());
		try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
			Metadata.describe(document, facts.imprint());
			Sheet sheet = new Sheet(document, facts.paper().lying());
			sheet.decoration(() -> sheet.form(Backdrop.of(facts.paper(), document)));
			Head.draw(facts, sheet);
			Foot.draw(facts, sheet);
			sheet.finish();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The characters of a name for which there are no letters; empty when it can be
	 * printed.
	 */
	public static Set<Integer> unprintable(String name) {
		Set<Integer> missing = new LinkedHashSet<>(Text.missing(name, Typeface.HEADING));
		missing.addAll(Text.missing(name, Typeface.ITALIC));
		return missing;
	}

	private static void requirePrintable(String name) {
		Set<Integer> missing = unprintable(name);
		if (!missing.isEmpty()) {
			throw new UnprintableNameException(missing);
		}
	}

}
