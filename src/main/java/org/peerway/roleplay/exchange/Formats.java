package org.peerway.roleplay.exchange;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.peerway.base.file.Archive;
import org.peerway.base.file.Encodings;
import org.peerway.roleplay.exchange.part.Limits;

/** Tells which format a file is of, by its content first and else by its name. */
public final class Formats {

	/** Bytes of a file that is read. */
	public static final int LARGEST = Limits.FILE;

	/** What is looked at. */
	private static final int BEGINNING = 200_000;

	private static final Pattern YAML = Pattern.compile("(?m)^(?:turns|speakers|endings)\\s{0,9}:");

	private static final Pattern TWEE = Pattern.compile("(?m)^::");

	private static final Pattern HTML = Pattern.compile("(?i)<(?:!doctype|html|tw-)");

	private Formats() {
	}

	/**
	 * Reads a file of whatever format; every item is reported, and no exception escapes.
	 */
	public static Import read(byte[] file, String fileName) {
		return detect(fileName, file).map((format) -> format.reader().read(file))
			.orElseGet(() -> new Import(List.of(), List.of(new Remark(Reason.NO_SCENARIO, 0))));
	}

	/** The format of a file, if something tells it. */
	public static Optional<Format> detect(String fileName, byte[] file) {
		if (Archive.isArchive(file)) {
			return Optional.of(Format.H5P);
		}
		var text = beginning(file, encoding(file)).strip();
		boolean twee = TWEE.matcher(text).find();
		if (text.startsWith("<") && (!twee || HTML.matcher(text).find())) {
			return Optional.of(Format.TWINE);
		}
		if (text.startsWith("{")) {
			return Optional.of(Format.H5P_CONTENT);
		}
		boolean yaml = YAML.matcher(text).find();
		if (yaml != twee) {
			return Optional.of(yaml ? Format.YAML : Format.TWEE);
		}
		var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Stream.of(Format.values()).filter((format) -> format.endings().contains(ending)).findFirst();
	}

	/** The first characters of a text file in an encoding. */
	public static String beginning(byte[] file, Charset encoding) {
		int length = Math.min(file.length, BEGINNING);
		var text = new String(file, 0, length - length % 2, encoding);
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	/** The encoding that a text file is read in, unless a person names another. */
	public static Charset encoding(byte[] file) {
		return Encodings.encoding(file);
	}

	/**
	 * Whether nothing in a text file tells its encoding, so that a person should look.
	 */
	public static boolean isEncodingDoubtful(byte[] file) {
		return Encodings.isGuessed(file);
	}

}
