package org.peerway.assessment.exchange.item;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;

/** Reads the characters of files. */
public final class SourceText {

	private static final Charset FALLBACK = Charset.forName("windows-1252");

	private static final Pattern DECLARED = Pattern
		.compile("^<\\?xml[^>]{0,200}?\\sencoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._:-]{1,40})[\"']");

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
	 * The encoding in which a file would be read: by its byte order mark, by its
	 * declaration if it is XML, else UTF-8 or, if it is not that, Windows-1252.
	 */
	public static Charset encoding(byte[] file) {
		try {
			var said = marked(file).orElse(declared(file));
			said.newDecoder().decode(ByteBuffer.wrap(file));
			return said;
		}
		catch (CharacterCodingException | RefusedException ex) {
			return marked(file).orElse(FALLBACK);
		}
	}

	/** Whether nothing in a file tells its encoding, so that it is only guessed. */
	public static boolean isGuessed(byte[] file) {
		try {
			return !marked(file).orElse(declared(file)).equals(encoding(file));
		}
		catch (RefusedException ex) {
			return true;
		}
	}

	private static Charset declared(byte[] file) {
		var start = new String(file, 0, Math.min(file.length, 300), StandardCharsets.ISO_8859_1);
		var declared = DECLARED.matcher(start);
		return declared.find() ? charset(declared.group(1)) : StandardCharsets.UTF_8;
	}

	/**
	 * The characters of a file in the encoding that a person named.
	 * @throws RefusedException if the file is too big or not in that encoding
	 */
	public static String in(Charset charset, byte[] file) {
		Limits.check("bytes", file.length, Limits.FILE);
		try {
			return unmarked(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
		}
		catch (CharacterCodingException ex) {
			throw new RefusedException(Reason.OTHER_ENCODING, charset.name());
		}
	}

	/**
	 * The characters of an XML file: by its byte order mark, else by its declaration.
	 * @throws RefusedException if the file is too big or its encoding is unknown
	 */
	public static String ofXml(byte[] file, Remarks remarks) {
		return of(file, declared(file), remarks);
	}

	private static String of(byte[] file, Charset otherwise, Remarks remarks) {
		Limits.check("bytes", file.length, Limits.FILE);
		var marked = marked(file);
		var charset = marked.orElse(otherwise);
		try {
			return unmarked(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
		}
		catch (CharacterCodingException ex) {
			var taken = marked.orElse(FALLBACK);
			remarks.add(Reason.GUESSED_ENCODING, taken.name());
			return unmarked(new String(file, taken));
		}
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

	private static Charset charset(String name) {
		try {
			return Charset.forName(name);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			throw new RefusedException(Reason.UNREADABLE, "encoding=\"" + name + "\"");
		}
	}

}
