package org.peerway.roleplay.exchange.twine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Condition;

/**
 * Passages in Chapbook: variables above two hyphens, then text with modifiers such as
 * {@code [if trust > 2]} on lines of their own.
 */
final class ChapbookText {

	private static final Pattern END_OF_VARIABLES = Pattern.compile("(?m)^--$\\n?");

	private static final Pattern MODIFIER = Pattern.compile("(?m)^\\[([^\\[\\]\\n]{1,300}+)\\]$\\n?");

	private static final Pattern LINK = Pattern.compile(
			"\\{\\s*+link to:\\s*+" + Literals.QUOTED + "\\s*+(?:,\\s*+label:\\s*+" + Literals.QUOTED + ")?\\s*+\\}");

	private static final Pattern INSERT = Pattern.compile("\\{[^{}\\n]{1,300}+\\}");

	private final String text;

	private final Expressions.Story story;

	private final Pieces pieces;

	ChapbookText(String text, Expressions.Story story) {
		this.text = text;
		this.story = story;
		this.pieces = new Pieces(text, story);
	}

	List<Piece> pieces() {
		var end = END_OF_VARIABLES.matcher(this.text);
		int from = 0;
		if (end.find()) {
			variables(end.start());
			from = end.end();
		}
		sections(from);
		return this.pieces.toList();
	}

	private void variables(int end) {
		int at = 0;
		while (at < end) {
			int next = Math.min(end, this.text.indexOf('\n', at));
			var line = this.text.substring(at, next);
			var effects = Expressions.effects(this.story, line.replaceFirst(":", " to "));
			if (effects.isPresent()) {
				this.pieces.add(new Piece.Assigned(at, line, effects.get()));
			}
			else if (!line.isBlank()) {
				this.pieces.unread(at, next + 1);
			}
			at = next + 1;
		}
	}

	/** The stretches of text between modifiers. */
	private void sections(int from) {
		var modifier = MODIFIER.matcher(this.text).region(from, this.text.length());
		int begin = from;
		int open = -1;
		Condition condition = null;
		Optional<String> name = Optional.empty();
		while (modifier.find()) {
			condition = section(open, begin, modifier.start(), name, condition);
			name = Optional.of(modifier.group(1).strip());
			open = modifier.start();
			begin = modifier.end();
		}
		section(open, begin, this.text.length(), name, condition);
	}

	/** A stretch of text under a modifier; the condition that an "else" would deny. */
	private @Nullable Condition section(int open, int begin, int end, Optional<String> name,
			@Nullable Condition before) {
		var modifier = name.orElse("continued");
		if (modifier.startsWith("note") || modifier.equals("n.b.") || modifier.startsWith("todo")) {
			this.pieces.add(new Piece.Hidden(open, this.text.substring(open, end)));
			return before;
		}
		if (modifier.matches("cont(?:inued?|'d|)?")) {
			inserts(begin, end, this.pieces);
			return before;
		}
		var condition = condition(modifier, before);
		if (condition.isEmpty()) {
			inserts(begin, end, this.pieces.unread(open, begin));
			return null;
		}
		var inner = inserts(begin, end, this.pieces.other()).toList();
		this.pieces.add(new Piece.Guarded(open, condition.get(), inner, this.text.substring(open, begin), ""));
		return modifier.equals("else") ? null : condition.get();
	}

	private Optional<Condition> condition(String modifier, @Nullable Condition before) {
		if (modifier.equals("else")) {
			return Optional.ofNullable(before).map(Condition.Not::new);
		}
		if (modifier.startsWith("if ")) {
			return Expressions.condition(this.story, modifier.substring(3));
		}
		return modifier.startsWith("unless ")
				? Expressions.condition(this.story, modifier.substring(7)).map(Condition.Not::new) : Optional.empty();
	}

	private Pieces inserts(int from, int to, Pieces pieces) {
		Matcher insert = INSERT.matcher(this.text).region(from, to);
		int begin = from;
		while (insert.find()) {
			insert(insert.start(), insert.group(), pieces.words(begin, insert.start()));
			begin = insert.end();
		}
		return pieces.words(begin, to);
	}

	private static void insert(int at, String raw, Pieces pieces) {
		var link = LINK.matcher(raw);
		if (!link.matches()) {
			pieces.unread(at, at + raw.length());
			return;
		}
		var target = Literals.read(link.group(1)).orElse("");
		var label = (link.group(2) != null) ? Literals.read(link.group(2)).orElse("") : target;
		pieces.add(new Piece.Link(at, label, false, target, List.of()));
	}

}
