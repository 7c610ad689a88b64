package org.peerway.base.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out which characters the bytes of a text file stand for. */
public final class Encodings {

	private static final Charset FALLBACK = Charset.forName("windows-1252");

	private static final Pattern DECLARED = Pattern
		.compile("^<\\?xml[^>]{0,200}?\\sencoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._:-]{1,40})[\"']");

	private Encodings() {
	}

	/**
	 * The characters of a file.
	 *
	 * @param guessed whether the file is not in the encoding that it should be in
	 */
	public record Decoded(String text, Charset charset, boolean guessed) {
	}

	/**
	 * Reads a file by its byte order mark, else in an encoding, which it may turn out not
	 * to be in: then as Windows-1252.
	 */
	public static Decoded decode(byte[] file, Charset otherwise) {
		var marked = marked(file);
		var charset = marked.orElse(otherwise);
		var text = decodeIn(charset, file);
		if (text.isPresent()) {
			return new Decoded(text.get(), charset, false);
		}
		var taken = marked.orElse(FALLBACK);
		return new Decoded(unmarked(new String(file, taken)), taken, true);
	}

	/** Reads a file in an encoding; empty if it is not in that. */
	public static Optional<String> decodeIn(Charset charset, byte[] file) {
		try {
			return Optional.of(unmarked(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString()));
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The encoding in which a file would be read: by its byte order mark, by its
	 * declaration if it is XML, else UTF-8 or, if it is not that, Windows-1252.
	 */
	public static Charset encoding(byte[] file) {
		try {
			var said = said(file);
			return decodeIn(said, file).isPresent() ? said : marked(file).orElse(FALLBACK);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return marked(file).orElse(FALLBACK);
		}
	}

	/** Whether nothing in a file tells its encoding, so that it is only guessed. */
	public static boolean isGuessed(byte[] file) {
		try {
			return !said(file).equals(encoding(file));
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return true;
		}
	}

	private static Charset said(byte[] file) {
		return marked(file).orElseGet(() -> declared(file).map(Charset::forName).orElse(StandardCharsets.UTF_8));
	}

	/** The name of the encoding that XML declares. */
	public static Optional<String> declared(byte[] file) {
		var start = new String(file, 0, Math.min(file.length, 300), StandardCharsets.ISO_8859_1);
		var declared = DECLARED.matcher(start);
		return declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
	}

	private static String unmarked(String text) {
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	private static Optional<Charset> marked(byte[] file) {
		if (begins(file, 0xef, 0xbb, 0xbf)) {
			return Optional.of(StandardCharsets.UTF_8);
		}
		if (begins(file, 0xff, 0xfe) || begins(file, '<', 0, '?', 0)) {
			return Optional.of(StandardCharsets.UTF_16LE);
		}
		if (begins(file, 0xfe, 0xff) || begins(file, 0, '<', 0, '?')) {
			return Optional.of(StandardCharsets.UTF_16BE);
		}
		return Optional.empty();
	}

	private static boolean begins(byte[] file, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= file.length || (file[i] & 0xff) != start[i]) {
				return false;
			}
		}
		return true;
	}

}
