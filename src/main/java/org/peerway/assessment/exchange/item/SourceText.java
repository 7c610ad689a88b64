package org.peerway.assessment.exchange.item;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.base.file.Encodings;

/** Reads the characters of files. */
public final class SourceText {

	private SourceText() {
	}

	/**
	 * The characters of a plain file: by its byte order mark, else as UTF-8; if that
	 * fails as Windows-1252, which is told.
	 * @throws RefusedException if the file is too big
	 */
	public static String of(byte[] file, Remarks remarks) {
		return of(file, StandardCharsets.UTF_8, remarks);
	}

	/**
	 * The characters of a file in the encoding that a person named.
	 * @throws RefusedException if the file is too big or not in that encoding
	 */
	public static String in(Charset charset, byte[] file) {
		Limits.check("bytes", file.length, Limits.FILE);
		return Encodings.decodeIn(charset, file)
			.orElseThrow(() -> new RefusedException(Reason.OTHER_ENCODING, charset.name()));
	}

	/**
	 * The characters of an XML file: by its byte order mark, else by its declaration.
	 * @throws RefusedException if the file is too big or its encoding is unknown
	 */
	public static String ofXml(byte[] file, Remarks remarks) {
		return of(file, Encodings.declared(file).map(SourceText::charset).orElse(StandardCharsets.UTF_8), remarks);
	}

	private static String of(byte[] file, Charset otherwise, Remarks remarks) {
		Limits.check("bytes", file.length, Limits.FILE);
		var decoded = Encodings.decode(file, otherwise);
		if (decoded.guessed()) {
			remarks.add(Reason.GUESSED_ENCODING, decoded.charset().name());
		}
		return decoded.text();
	}

	private static Charset charset(String name) {
		try {
			return Charset.forName(name);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			throw new RefusedException(Reason.UNREADABLE, "encoding=\"" + name + "\"");
		}
	}

}
