package org.peerway.assessment.exchange;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.sheet.SheetReader;
import org.peerway.base.file.Archive;
import org.peerway.base.file.ArchiveException;
import org.peerway.base.file.ArchiveLimits;
import org.peerway.base.file.Encodings;

/**
 * Tells which format a file is of, by its content first and its name where that leaves
 * doubt.
 */
public final class Formats {

	/** Bytes of a file that is read. */
	public static final int LARGEST = Limits.FILE;

	/** Encodings to choose from where a text file does not tell its own. */
	public static final List<Charset> ENCODINGS = Stream
		.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE", "x-MacRoman", "IBM850")
		.filter(Charset::isSupported)
		.map(Charset::forName)
		.toList();

	/** What is looked at; enough for the first questions. */
	private static final int BEGINNING = 200_000;

	private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z0-9_.-]{1,60}:)?([A-Za-z][A-Za-z0-9_-]{0,60})");

	private static final Pattern YAML = Pattern.compile("(?m)^questions\\s{0,9}:");

	private static final Pattern AIKEN = Pattern.compile("(?m)^ANSWER: ?[A-Z]\\s*$");

	private static final Pattern GIFT = Pattern
		.compile("(?m)^\\$CATEGORY:|^::[^\\n]{1,300}::|(?<!\\\\)\\{[^{}]{0,2000}[=~#TF}]");

	private Formats() {
	}

	/**
	 * What a file may be.
	 *
	 * @param candidates the likeliest first
	 * @param sure whether it can be nothing but the first
	 */
	public record Detected(List<Format> candidates, boolean sure) {

		public Detected {
			candidates = List.copyOf(candidates);
		}

		/** The format, if there is no doubt. */
		public Optional<Format> format() {
			return this.sure ? Optional.of(this.candidates.getFirst()) : Optional.empty();
		}

	}

	/** Looks at a file. */
	public static Detected detect(String fileName, byte[] file) {
		var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		if (Archive.isArchive(file)) {
			return decided(archived(file), List.of(Format.XLSX, Format.QTI), ending);
		}
		var text = beginning(file).strip();
		return text.startsWith("<") ? decided(marked(text), List.of(Format.MOODLE_XML, Format.QTI), ending)
				: decided(written(text),
						List.of(Format.CSV, Format.GIFT, Format.AIKEN, Format.YAML, Format.MOODLE_XML, Format.QTI),
						ending);
	}

	/** Where the content leaves a doubt, what the name speaks for comes first. */
	private static Detected decided(List<Format> found, List<Format> possible, String ending) {
		if (found.size() == 1) {
			return new Detected(found, true);
		}
		List<Format> ordered = new ArrayList<>(found);
		possible.stream().filter((format) -> !found.contains(format)).forEach(ordered::add);
		ordered.sort((one, other) -> Boolean.compare(isNamed(other, ending), isNamed(one, ending)));
		boolean told = found.stream().filter((format) -> isNamed(format, ending)).count() == 1;
		return new Detected(ordered, told && found.contains(ordered.getFirst()));
	}

	private static boolean isNamed(Format format, String ending) {
		return format.endings().contains(ending);
	}

	private static List<Format> archived(byte[] file) {
		try {
			var names = Archive.open(file, ArchiveLimits.USUAL).names();
			boolean workbook = names.contains("[Content_Types].xml")
					|| names.stream().anyMatch((name) -> name.startsWith("xl/"));
			boolean items = names.stream().anyMatch((name) -> name.endsWith("imsmanifest.xml"));
			return (workbook == items) ? List.of() : List.of(workbook ? Format.XLSX : Format.QTI);
		}
		catch (ArchiveException ex) {
			return List.of();
		}
	}

	/** By the name of the first element that is none of XML itself. */
	private static List<Format> marked(String xml) {
		var root = ROOT.matcher(xml.replaceAll("(?s)<!--.{0,5000}?-->", ""));
		if (!root.find()) {
			return List.of();
		}
		var name = root.group(1).toLowerCase(Locale.ROOT);
		if (name.equals("quiz")) {
			return List.of(Format.MOODLE_XML);
		}
		return name.contains("assessment") || name.equals("manifest") ? List.of(Format.QTI) : List.of();
	}

	private static List<Format> written(String text) {
		if (YAML.matcher(text).find()) {
			return List.of(Format.YAML);
		}
		if (SheetReader.isSheet(text)) {
			return List.of(Format.CSV);
		}
		List<Format> found = new ArrayList<>();
		if (AIKEN.matcher(text).find()) {
			found.add(Format.AIKEN);
		}
		if (GIFT.matcher(text).find()) {
			found.add(Format.GIFT);
		}
		return found;
	}

	/**
	 * The first characters of a text file, in the encoding it would be read in.
	 * @see QuestionReader#read(byte[])
	 */
	public static String beginning(byte[] file) {
		return beginning(file, Encodings.encoding(file));
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
