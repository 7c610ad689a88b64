package org.peerway.roleplay.exchange.part;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.peerway.base.file.Encodings;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.ScenarioReader;

/** Reads a format that is text; line breaks become plain ones. */
public abstract class TextReader implements ScenarioReader {

	@Override
	public final Import read(byte[] file) {
		return read(file, Optional.empty());
	}

	@Override
	public final Import read(byte[] file, Charset encoding) {
		return read(file, Optional.of(encoding));
	}

	private Import read(byte[] file, Optional<Charset> encoding) {
		var told = new Remarks(0);
		try {
			return read(encoding.isPresent() ? text(file, encoding.get()) : text(file, told), told);
		}
		catch (RefusedException ex) {
			return ex.toImport();
		}
	}

	/**
	 * Reads the text of a file.
	 * @param told what there is to say about the file as a whole
	 * @throws RefusedException if nothing of it can come in
	 */
	protected abstract Import read(String text, Remarks told);

	/**
	 * The characters of a file: by its byte order mark, else as UTF-8; if that fails as
	 * Windows-1252, which is told.
	 * @throws RefusedException if the file is too big
	 */
	public static String text(byte[] file, Remarks told) {
		Limits.check("bytes", file.length, Limits.FILE);
		var decoded = Encodings.decode(file, StandardCharsets.UTF_8);
		if (decoded.guessed()) {
			told.add(Reason.GUESSED_ENCODING, decoded.charset().name());
		}
		return plainBreaks(decoded.text());
	}

	private static String text(byte[] file, Charset encoding) {
		Limits.check("bytes", file.length, Limits.FILE);
		return Encodings.decodeIn(encoding, file)
			.map(TextReader::plainBreaks)
			.orElseThrow(() -> new RefusedException(Reason.OTHER_ENCODING, encoding.name()));
	}

	private static String plainBreaks(String text) {
		return (text.indexOf('\r') < 0) ? text : text.replace("\r\n", "\n").replace('\r', '\n');
	}

}
