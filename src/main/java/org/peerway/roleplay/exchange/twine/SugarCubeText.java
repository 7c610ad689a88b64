package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.exchange.twine.SugarCubeTokens.Macro;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Effect;

/** Passages in SugarCube: macros such as {@code <<if $trust gt 2>>…<</if>>}. */
final class SugarCubeText {

	private static final int DEEPEST = 30;

	private static final Set<String> ELSE = Set.of("elseif", "else");

	private static final Pattern STRINGS = Pattern.compile(Literals.QUOTED + "\\s*+" + Literals.QUOTED + "?");

	private final String text;

	private final Expressions.Story story;

	private final List<Macro> macros;

	private final Map<Integer, Integer> pairs;

	SugarCubeText(String text, Expressions.Story story) {
		this.text = text;
		this.story = story;
		this.macros = SugarCubeTokens.of(text);
		this.pairs = SugarCubeTokens.pairs(this.macros);
	}

	List<Piece> pieces() {
		return pieces(0, this.text.length(), 0, this.macros.size(), 0, new Pieces(this.text, this.story)).toList();
	}

	/**
	 * The pieces of a part of the text.
	 * @param first the first macro in it
	 * @param last the first macro behind it
	 */
	private Pieces pieces(int from, int to, int first, int last, int depth, Pieces pieces) {
		int begin = from;
		int i = first;
		while (i < last) {
			var macro = this.macros.get(i);
			pieces.words(begin, macro.at());
			int close = this.pairs.getOrDefault(i, -1);
			boolean whole = close >= 0 && close < last && isContainer(macro.name());
			if (depth > DEEPEST || !whole) {
				single(macro, pieces);
				begin = macro.end();
				i++;
			}
			else {
				container(i, close, depth, pieces);
				begin = this.macros.get(close).end();
				i = close + 1;
			}
		}
		return pieces.words(begin, to);
	}

	private static boolean isContainer(String name) {
		return switch (name) {
			case "if", "link", "button", "script", "nobr", "silently", "silent" -> true;
			default -> false;
		};
	}

	private void single(Macro macro, Pieces pieces) {
		var raw = this.text.substring(macro.at(), macro.end());
		var effects = macro.name().equals("set") ? Expressions.effects(this.story, macro.args())
				: Optional.<List<Effect>>empty();
		pieces.add(effects.isPresent() ? new Piece.Assigned(macro.at(), raw, effects.get())
				: new Piece.Unread(macro.at(), raw));
	}

	private void container(int open, int close, int depth, Pieces pieces) {
		var macro = this.macros.get(open);
		switch (macro.name()) {
			case "if" -> branches(open, close, depth, pieces);
			case "link", "button" -> link(open, close, depth, pieces);
			case "script" -> pieces.unread(macro.at(), this.macros.get(close).end());
			default -> within(open, close, depth, pieces);
		}
	}

	private Pieces within(int open, int close, int depth, Pieces pieces) {
		return pieces(this.macros.get(open).end(), this.macros.get(close).at(), open + 1, close, depth + 1, pieces);
	}

	private void branches(int open, int close, int depth, Pieces pieces) {
		Condition denied = null;
		boolean known = true;
		for (int from = open; from < close;) {
			int next = nextBranch(from + 1, close);
			var asked = asked(this.macros.get(from), denied);
			known &= asked.isPresent();
			if (known) {
				pieces.add(guarded(from, next, asked.orElseThrow(), depth, pieces));
			}
			else {
				var begin = this.macros.get(from);
				within(from, next, depth, pieces.unread(begin.at(), begin.end()));
			}
			var condition = Expressions.condition(this.story, this.macros.get(from).args());
			denied = condition.isPresent() ? and(denied, new Condition.Not(condition.get())) : denied;
			from = next;
		}
		if (!known) {
			pieces.unread(this.macros.get(close).at(), this.macros.get(close).end());
		}
	}

	private Piece.Guarded guarded(int from, int next, Condition condition, int depth, Pieces pieces) {
		var begin = this.macros.get(from);
		var end = this.macros.get(next);
		return new Piece.Guarded(begin.at(), condition, within(from, next, depth, pieces.other()).toList(),
				this.text.substring(begin.at(), begin.end()),
				end.closes() ? this.text.substring(end.at(), end.end()) : "");
	}

	/** The next "else" of the same "if", or its end. */
	private int nextBranch(int from, int close) {
		int at = from;
		while (at < close && !(ELSE.contains(this.macros.get(at).name()) && !this.macros.get(at).closes())) {
			at = (this.pairs.containsKey(at) && isContainer(this.macros.get(at).name())) ? this.pairs.get(at) + 1
					: at + 1;
		}
		return Math.min(at, close);
	}

	private Optional<Condition> asked(Macro macro, @Nullable Condition denied) {
		if (macro.name().equals("else")) {
			return Optional.ofNullable(denied);
		}
		return Expressions.condition(this.story, macro.args()).map((condition) -> and(denied, condition));
	}

	private static Condition and(@Nullable Condition left, Condition right) {
		return (left != null) ? new Condition.And(left, right) : right;
	}

	private void link(int open, int close, int depth, Pieces pieces) {
		var macro = this.macros.get(open);
		int end = this.macros.get(close).end();
		var parts = linkParts(macro.args());
		var handler = parts.flatMap((found) -> Handler.of(within(open, close, depth, pieces.other()).toList(),
				found.target().isEmpty() ? null : found.target(), SugarCubeText::goTarget));
		if (handler.isPresent()) {
			pieces.add(new Piece.Link(macro.at(), parts.get().text(), false, handler.get().target(),
					new ArrayList<>(handler.get().effects())));
		}
		else if (parts.isPresent() && !parts.get().target().isEmpty()) {
			pieces.add(new Piece.Link(macro.at(), parts.get().text(), false, parts.get().target(), List.of()))
				.unread(macro.at(), end);
		}
		else {
			pieces.unread(macro.at(), end);
		}
	}

	/** Text and target, as words or as a link; the target is empty if there is none. */
	private static Optional<Links.Parts> linkParts(String args) {
		if (Links.end(args, 0, args.length()) == args.length()) {
			return Links.parts(args)
				.filter((parts) -> parts.setter().isEmpty() && !parts.isExternal())
				.map((parts) -> new Links.Parts(plain(parts.text()), plain(parts.target()), ""));
		}
		var strings = STRINGS.matcher(args);
		if (!strings.matches()) {
			return Optional.empty();
		}
		return Optional.of(new Links.Parts(plain(strings.group(1)),
				(strings.group(2) != null) ? plain(strings.group(2)) : "", ""));
	}

	private static Optional<String> goTarget(String raw) {
		var macros = SugarCubeTokens.of(raw);
		boolean goes = macros.size() == 1 && macros.getFirst().name().equals("goto");
		return goes ? linkParts(macros.getFirst().args())
			.map((parts) -> parts.target().isEmpty() ? parts.text() : parts.target()) : Optional.empty();
	}

	private static String plain(String text) {
		return Literals.read(text).orElse(text);
	}

}
