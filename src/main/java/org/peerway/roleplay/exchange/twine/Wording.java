package org.peerway.roleplay.exchange.twine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.peerway.base.file.Characters;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.script.Picture;

/** Makes plain texts of what passages show, telling what formatting is left out. */
final class Wording {

	private static final Pattern MARKER = Pattern.compile("[ \\t]*(?:[>*#+-]|\\d{1,3}[.)])?[ \\t]*");

	private static final Pattern LINK_LINE = Pattern.compile(MARKER + "(?:" + Gathered.LINK + "[ \\t]*+)++");

	/** A tag, or a picture in SugarCube; without signs that stand for something else. */
	private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]{0,40})(?:\\s[^<>\ufffe\uffff]*+)?/?>"
			+ "|\\[[<>]?[Ii][Mm][Gg]\\[[^\\[\\]\\n\ufffe\uffff]{0,2000}+\\](?:\\[[^\\[\\]\\n\ufffe\uffff]{0,2000}+\\])?\\]");

	private static final Pattern PROGRAM = Pattern.compile(
			"(?is)<(script|style)\\b[^<>\ufffe\uffff]*+>[^<\ufffe\uffff]*+(?:<(?!/?\\1)[^<\ufffe\uffff]*+)*+</\\1\\s*+>");

	private static final Pattern REFERENCE = Pattern
		.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));");

	private static final Map<Dialect, List<Pattern>> MARKS = Map.of(Dialect.SUGARCUBE,
			marks("''", "//", "__", "^^", "~~", "=="), Dialect.HARLOWE, marks("''", "//", "**", "^^", "~~"),
			Dialect.CHAPBOOK, marks("**", "__", "~~"), Dialect.OTHER, List.of());

	private static final Map<Dialect, Pattern> HEADINGS = Map.of(Dialect.SUGARCUBE, Pattern.compile("!{1,6}(.*)"),
			Dialect.HARLOWE, Pattern.compile("[ \\t]*#{1,6}(.*)"), Dialect.CHAPBOOK, Pattern.compile("#{1,6} (.*)"),
			Dialect.OTHER, Pattern.compile("(?!)()"));

	private static final Pattern RULE = Pattern.compile("-{3,}\\s*");

	private static final Pattern SUGARCUBE_RULE = Pattern.compile("-{4,}\\s*");

	private final Dialect dialect;

	private final Remarks told;

	private final Deque<String> unread;

	private final Deque<String> links;

	private final Deque<String> linksInWords = new ArrayDeque<>();

	private final Pictures pictures;

	private @Nullable Picture picture;

	private Wording(Dialect dialect, Pictures pictures, Remarks told, List<String> unread, List<String> links) {
		this.dialect = dialect;
		this.pictures = pictures;
		this.told = told;
		this.unread = new ArrayDeque<>(unread);
		this.links = new ArrayDeque<>(links);
	}

	/**
	 * A plain text.
	 *
	 * @param heading its first line, if that is a heading
	 * @param sections what stands between ruled lines, without the heading
	 */
	record Plain(Optional<String> heading, List<String> sections, Optional<Picture> picture) {

		/** All of it as one text. */
		String whole() {
			var below = String.join("\n\n", this.sections).strip();
			return this.heading.map((first) -> (first + "\n" + below).strip()).orElse(below);
		}

	}

	/** What a passage shows, as plain text. */
	static Plain of(Dialect dialect, Pictures pictures, Gathered gathered, Remarks told) {
		var links = gathered.replies().stream().map(Reply::text).toList();
		return new Wording(dialect, pictures, told, gathered.unread(), links).plain(gathered.text());
	}

	/** A text of one line as plain text. */
	static String phrase(Dialect dialect, String text, Remarks told) {
		var wording = new Wording(dialect, new Pictures(), told, List.of(), List.of());
		return wording.words(wording.withoutTags(text));
	}

	/** Whether this is nothing but the beginning of an entry of a list. */
	static boolean isMarker(String line) {
		return MARKER.matcher(line.strip()).matches();
	}

	private static List<Pattern> marks(String... marks) {
		var patterns = new ArrayList<Pattern>();
		for (String mark : marks) {
			var quoted = "(?<!:)" + Pattern.quote(mark);
			patterns.add(Pattern.compile(quoted + "(?=\\S)(.+?)" + quoted));
		}
		return patterns;
	}

	private Plain plain(String text) {
		var rule = (this.dialect == Dialect.SUGARCUBE) ? SUGARCUBE_RULE : RULE;
		var heading = HEADINGS.getOrDefault(this.dialect, RULE);
		Optional<String> first = Optional.empty();
		var sections = new ArrayList<String>();
		var section = new StringBuilder();
		for (String line : withoutLinkLines(withoutTags(text))) {
			var found = heading.matcher(line);
			if (rule.matcher(line).matches()) {
				sections.add(section.toString().strip());
				section.setLength(0);
			}
			else if (!found.matches()) {
				section.append(words(line)).append('\n');
			}
			else if (first.isEmpty() && section.isEmpty() && sections.isEmpty()) {
				first = Optional.of(words(found.group(1)).strip());
			}
			else {
				this.told.add(Reason.LEFT_OUT, line);
				section.append(words(found.group(1)).strip()).append('\n');
			}
		}
		sections.add(section.toString().strip());
		return new Plain(first, sections, Optional.ofNullable(this.picture));
	}

	/** The lines without those that only hold links; other links stay as words. */
	private List<String> withoutLinkLines(String text) {
		var lines = new ArrayList<String>();
		boolean dropped = false;
		for (String line : text.strip().split("\n", -1)) {
			boolean drop = LINK_LINE.matcher(line).matches();
			line.chars().filter((ch) -> ch == Gathered.LINK).forEach((ch) -> link(drop));
			if (!drop && !(line.isBlank() && (dropped || lines.isEmpty()))) {
				if (dropped && !lines.isEmpty() && !lines.getLast().isBlank()) {
					lines.add("");
				}
				lines.add(line);
			}
			dropped = drop || (dropped && line.isBlank());
		}
		return lines;
	}

	private void link(boolean drop) {
		var text = this.links.removeFirst();
		if (!drop) {
			this.linksInWords.add(text);
		}
	}

	private String withoutTags(String text) {
		return (text.indexOf('<') < 0 && text.indexOf('[') < 0) ? text
				: TAG.matcher(PROGRAM.matcher(text).replaceAll(this::tag)).replaceAll(this::tag);
	}

	private String tag(MatchResult tag) {
		var name = tag.group(1);
		if (name != null && name.equalsIgnoreCase("br")) {
			return "\n";
		}
		if (name != null && name.equalsIgnoreCase("img")) {
			picture(tag.group());
		}
		else {
			this.told.add((name != null) ? Reason.LEFT_OUT : Reason.MISSING_MEDIA, tag.group());
		}
		return "";
	}

	private void picture(String tag) {
		var found = this.pictures.read(tag);
		if (found.isEmpty()) {
			this.told.add(Reason.MISSING_MEDIA, tag);
		}
		else if (this.picture != null) {
			this.told.add(Reason.LEFT_OUT, tag);
		}
		else {
			this.picture = found.get();
		}
	}

	private String words(String line) {
		var plain = line;
		for (Pattern mark : MARKS.getOrDefault(this.dialect, List.of())) {
			var found = mark.matcher(plain);
			if (found.find()) {
				this.told.add(Reason.LEFT_OUT, found.group());
				plain = found.replaceAll("$1");
			}
		}
		return restored(decoded(plain));
	}

	/** Puts characters for the references to them. */
	static String decoded(String text) {
		return (text.indexOf('&') < 0) ? text : REFERENCE.matcher(text).replaceAll(Wording::character);
	}

	private static String character(MatchResult reference) {
		if (reference.group(3) != null) {
			return Matcher.quoteReplacement(Parser.unescapeEntities(reference.group(), false));
		}
		int code = (reference.group(1) != null) ? Integer.parseInt(reference.group(1))
				: Integer.parseInt(reference.group(2), 16);
		return Matcher.quoteReplacement(
				Character.isValidCodePoint(code) ? Characters.shown(Character.toString(code)) : reference.group());
	}

	private String restored(String line) {
		var words = new StringBuilder();
		for (int i = 0; i < line.length(); i++) {
			switch (line.charAt(i)) {
				case Gathered.LINK -> words.append(this.linksInWords.removeFirst());
				case Gathered.UNREAD -> words.append(this.unread.removeFirst());
				default -> words.append(line.charAt(i));
			}
		}
		return words.toString();
	}

}
