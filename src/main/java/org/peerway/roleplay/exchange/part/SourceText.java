package org.peerway.roleplay.exchange.part;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.peerway.base.file.Encodings;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;

/** Reads the characters of files; line breaks become plain ones. */
public final class SourceText {

	private SourceText() {
	}

	/**
	 * The characters of a file: by its byte order mark, else as UTF-8; if that fails as
	 * Windows-1252, which is told.
	 * @throws RefusedException if the file is too big
	 */
	public static String of(byte[] file, Remarks remarks) {
		Limits.check("bytes", file.length, Limits.FILE);
		var decoded = Encodings.decode(file, StandardCharsets.UTF_8);
		if (decoded.guessed()) {
			remarks.add(Reason.GUESSED_ENCODING, decoded.charset().name());
		}
		return plainBreaks(decoded.text());
	}

	/**
	 * The characters of a file in the encoding that a person named.
	 * @throws RefusedException if the file is too big or not in that encoding
	 */
	public static String in(Charset charset, byte[] file) {
		Limits.check("bytes", file.length, Limits.FILE);
		return Encodings.decodeIn(charset, file)
			.map(SourceText::plainBreaks)
			.orElseThrow(() -> new RefusedException(Reason.OTHER_ENCODING, charset.name()));
	}

	private static String plainBreaks(String text) {
		return (text.indexOf('\r') < 0) ? text : text.replace("\r\n", "\n").replace('\r', '\n');
	}

}
