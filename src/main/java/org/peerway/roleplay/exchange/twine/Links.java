package org.peerway.roleplay.exchange.twine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.peerway.roleplay.script.Effect;

/** Links between double brackets, as Twine itself finds them. */
final class Links {

	/** The most characters of a link, with its brackets. */
	static final int LONGEST = 4000;

	private static final Pattern EXTERNAL = Pattern.compile("(?i)^\\w+:///?\\w");

	private Links() {
	}

	/**
	 * What stands between the brackets; the text is that of the target if it has none.
	 */
	record Parts(String text, String target, String setter) {

		boolean isExternal() {
			return EXTERNAL.matcher(this.target).find();
		}

	}

	/** Where the brackets end that open here; -1 if there is no link. */
	static int end(String text, int at, int to) {
		if (!text.startsWith("[[", at) || text.startsWith("[", at + 2)) {
			return -1;
		}
		int end = Math.min(to, at + LONGEST);
		int close = text.indexOf("]]", at + 2, end);
		int line = text.indexOf('\n', at, end);
		return (close >= 0 && (line < 0 || close < line)) ? close + 2 : -1;
	}

	/** What stands between brackets, if that leads anywhere. */
	static Optional<Parts> parts(String link) {
		var inner = link.substring(2, link.length() - 2);
		int setter = inner.indexOf("][");
		var parts = parts((setter < 0) ? inner : inner.substring(0, setter),
				(setter < 0) ? "" : inner.substring(setter + 2));
		return Optional.of(parts).filter((found) -> !found.target().isEmpty());
	}

	private static Parts parts(String inner, String setter) {
		int right = inner.lastIndexOf("->");
		if (right >= 0 && right + 2 < inner.length()) {
			return new Parts(inner.substring(0, right).strip(), inner.substring(right + 2).strip(), setter);
		}
		int left = inner.indexOf("<-");
		if (left > 0) {
			return new Parts(inner.substring(left + 2).strip(), inner.substring(0, left).strip(), setter);
		}
		int bar = inner.lastIndexOf('|');
		if (bar >= 0 && bar + 1 < inner.length()) {
			return new Parts(inner.substring(0, bar).strip(), inner.substring(bar + 1).strip(), setter);
		}
		return new Parts(inner.strip(), inner.strip(), setter);
	}

	/**
	 * The pieces that a link is: a link, and what of it is not understood.
	 * @param raw with its brackets
	 */
	static List<Piece> pieces(Expressions.Story story, int at, String raw) {
		var parts = parts(raw);
		if (parts.isEmpty()) {
			return List.of(new Piece.Words(at, raw));
		}
		if (parts.get().isExternal()) {
			return List.of(new Piece.Hidden(at, parts.get().target()), new Piece.Words(at, parts.get().text()));
		}
		var literal = literal(story, parts.get().text());
		var text = literal.orElse(parts.get().text());
		var target = literal(story, parts.get().target()).orElse(parts.get().target());
		var setter = parts.get().setter();
		Optional<List<Effect>> effects = setter.isBlank() ? Optional.of(List.of()) : Expressions.effects(story, setter);
		var link = new Piece.Link(at, text, literal.isPresent(), target, effects.orElse(List.of()));
		return effects.isPresent() ? List.of(link) : List.of(link, new Piece.Unread(at, "[" + setter + "]"));
	}

	/** SugarCube takes what it can as an expression, such as words in quotation marks. */
	private static Optional<String> literal(Expressions.Story story, String text) {
		return (story.dialect() == Dialect.SUGARCUBE) ? Literals.read(text) : Optional.empty();
	}

}
