package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Condition;

/** Passages in Harlowe: macros such as {@code (if: $trust > 2)[…]}. */
final class HarloweText {

	private static final int DEEPEST = 30;

	private static final int LONGEST = 5000;

	private static final Pattern NAME = Pattern.compile("\\(([A-Za-z][A-Za-z0-9_-]{0,30}):");

	private static final Pattern STRINGS = Pattern.compile("\\s*+" + Literals.QUOTED + "\\s*+(,|$)", Pattern.DOTALL);

	private final String text;

	private final Expressions.Story story;

	private final HarloweBrackets brackets;

	HarloweText(String text, Expressions.Story story) {
		this.text = text;
		this.story = story;
		this.brackets = new HarloweBrackets(text);
	}

	/**
	 * A macro with the hook behind it.
	 *
	 * @param args where its arguments begin
	 * @param close where its closing parenthesis stands
	 * @param hook where the bracket of its hook stands; -1 if it has none
	 */
	private record Macro(String name, int at, int args, int close, int hook) {
	}

	List<Piece> pieces() {
		return pieces(0, this.text.length(), 0, new Pieces(this.text, this.story)).toList();
	}

	private Pieces pieces(int from, int to, int depth, Pieces pieces) {
		Condition before = null;
		int begin = from;
		for (int at = from; at < to; at++) {
			var macro = macro(at, to);
			if (macro.isEmpty()) {
				continue;
			}
			if (!this.text.substring(begin, at).isBlank()) {
				before = null;
			}
			pieces.words(begin, at);
			begin = end(macro.get());
			before = macro(macro.get(), before, depth, pieces);
			at = begin - 1;
		}
		return pieces.words(begin, to);
	}

	private Optional<Macro> macro(int at, int to) {
		int close = (this.text.charAt(at) == '(') ? this.brackets.close(at) : -1;
		if (close < 0 || close >= to) {
			return Optional.empty();
		}
		Matcher name = NAME.matcher(this.text).region(at, to);
		if (!name.lookingAt()) {
			return Optional.empty();
		}
		int hook = close + 1;
		while (hook < to && Character.isWhitespace(this.text.charAt(hook))) {
			hook++;
		}
		boolean hooked = hook < to && this.text.charAt(hook) == '[' && this.brackets.close(hook) > 0
				&& this.brackets.close(hook) < to;
		return Optional.of(new Macro(name.group(1).toLowerCase(Locale.ROOT).replaceAll("[-_]", ""), at, name.end(),
				close, hooked ? hook : -1));
	}

	private int end(Macro macro) {
		boolean ownHook = switch (macro.name()) {
			case "if", "unless", "elseif", "else", "link", "linkgoto", "linkreplace", "linkreveal", "linkrevealgoto" ->
				macro.hook() >= 0;
			default -> false;
		};
		return ownHook ? this.brackets.close(macro.hook()) + 1 : macro.close() + 1;
	}

	/** What the next "else" has to deny; nothing if there is nothing to deny. */
	private @Nullable Condition macro(Macro macro, @Nullable Condition before, int depth, Pieces pieces) {
		if (depth > DEEPEST) {
			pieces.unread(macro.at(), end(macro));
			return null;
		}
		switch (macro.name()) {
			case "if", "unless", "elseif", "else" -> {
				return guarded(macro, before, depth, pieces);
			}
			case "set" -> assigned(macro, pieces);
			case "linkgoto" -> goTo(macro, pieces);
			case "link", "linkreplace", "linkreveal", "linkrevealgoto" -> link(macro, depth, pieces);
			default -> pieces.unread(macro.at(), end(macro));
		}
		return null;
	}

	private @Nullable Condition guarded(Macro macro, @Nullable Condition before, int depth, Pieces pieces) {
		var condition = condition(macro, before);
		if (macro.hook() < 0) {
			pieces.unread(macro.at(), end(macro));
			return null;
		}
		int open = macro.hook() + 1;
		int close = this.brackets.close(macro.hook());
		if (condition.isEmpty()) {
			pieces.unread(macro.at(), open);
			pieces(open, close, depth + 1, pieces).unread(close, close + 1);
			return null;
		}
		var inner = pieces(open, close, depth + 1, pieces.other()).toList();
		pieces.add(new Piece.Guarded(macro.at(), condition.get(), inner, this.text.substring(macro.at(), open), "]"));
		var denied = new Condition.Not(condition.get());
		return (macro.name().equals("elseif") && before != null)
				? new Condition.And(before, new Condition.Not(((Condition.And) condition.get()).right())) : denied;
	}

	/** What is asked, together with the denial of what was asked before by an "else". */
	private Optional<Condition> condition(Macro macro, @Nullable Condition before) {
		if (macro.name().equals("else")) {
			return Optional.ofNullable(before);
		}
		var asked = Expressions.condition(this.story, args(macro));
		return switch (macro.name()) {
			case "unless" -> asked.map(Condition.Not::new);
			case "elseif" -> (before != null) ? asked.map((more) -> new Condition.And(before, more)) : Optional.empty();
			default -> asked;
		};
	}

	private void assigned(Macro macro, Pieces pieces) {
		var raw = this.text.substring(macro.at(), end(macro));
		Expressions.effects(this.story, args(macro))
			.ifPresentOrElse((effects) -> pieces.add(new Piece.Assigned(macro.at(), raw, effects)),
					() -> pieces.unread(macro.at(), end(macro)));
	}

	/** {@code (link-goto: "text", "target")}, or the target alone. */
	private void goTo(Macro macro, Pieces pieces) {
		var strings = strings(macro);
		if (strings.isEmpty() || strings.size() > 2) {
			pieces.unread(macro.at(), end(macro));
			return;
		}
		pieces.add(new Piece.Link(macro.at(), strings.getFirst(), false, strings.getLast(), List.of()));
		if (macro.hook() >= 0) {
			pieces.unread(macro.hook(), end(macro));
		}
	}

	/** A link whose hook goes to a passage, perhaps after setting variables. */
	private void link(Macro macro, int depth, Pieces pieces) {
		var strings = strings(macro);
		boolean simple = macro.hook() >= 0 && !strings.isEmpty() && strings.size() <= 2;
		var link = simple
				? Handler.of(pieces(macro.hook() + 1, end(macro) - 1, depth + 1, pieces.other()).toList(),
						(strings.size() == 2) ? strings.getLast() : null, HarloweText::goTarget)
				: Optional.<Handler>empty();
		link.ifPresentOrElse(
				(found) -> pieces
					.add(new Piece.Link(macro.at(), strings.getFirst(), false, found.target(), found.effects())),
				() -> pieces.unread(macro.at(), end(macro)));
	}

	private static Optional<String> goTarget(String raw) {
		var name = NAME.matcher(raw);
		boolean goes = name.lookingAt() && name.group(1).replaceAll("[-_]", "").equalsIgnoreCase("goto");
		return goes ? Literals.read(raw.substring(name.end(), raw.length() - 1)) : Optional.empty();
	}

	private List<String> strings(Macro macro) {
		var args = args(macro);
		if (args.length() > LONGEST) {
			return List.of();
		}
		var strings = new ArrayList<String>();
		var matcher = STRINGS.matcher(args);
		int at = 0;
		while (matcher.region(at, args.length()).lookingAt()) {
			strings.add(Literals.read(matcher.group(1)).orElse(""));
			at = matcher.end();
		}
		return (at == args.length()) ? strings : List.of();
	}

	private String args(Macro macro) {
		return this.text.substring(macro.args(), macro.close());
	}

}
