package org.peerway.roleplay.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.peerway.base.Slug;
import org.peerway.roleplay.exchange.part.PlainHtml;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Term;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/**
 * Scenarios with all that other formats can carry, and texts that mean something there.
 */
public final class CarriedScenarios {

	private static final List<String> PIECES = List.of("a", "Who", " ", "\n", "\n\n", ": ", "#", "!", "- ", "'", "''",
			"\"", "\"\"\"", "“", "’", "{", "}", "[", "]", "[[x]]", "[[a->b]]", "[[a|b][$c to 1]]", "]]", "*", "&",
			"&amp;", "&#65;", "@@", "|", "->", "<-", ">", ">>", "<<set $trust to 9>>", "<</if>>", "<<if $a>>", "$trust",
			"$", "_a", "__", "?a", "~~", "==", "--", "\n----\n", "//", "https://example.org/", "/*", "*/", "/%", "%/",
			"\\", "\\n", "\\u0041", "\n::", "\n:: Start", "\n\\:", "::", "(if: $a)[b]", "(set: $a to 1)",
			"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!--", "-->", "</tw-passagedata>", "<b>",
			"<br>", "Rosa: ", "\nRosa: ", "{embed passage: 'x'}", "\n[if a]\n", "\n--\n", "`", "^^", "%", "é", "ñ", "漢",
			"😀", "\u00a0", "\u2028", "=", ",", "123", "alert(1)", "1 + 1", "State.variables.a");

	private static final List<Speaker> CAST = List.of(new Speaker("odalys", "Odalys", ""),
			new Speaker("dr-kim-lee", "Dr. Kim Lee", ""), new Speaker("maria-jose", "María José", ""),
			new Speaker("narrator", "Narrator", ""));

	private final Random random;

	private final List<Media> media = new ArrayList<>();

	private final int turns;

	private final int endings;

	private List<Variable> variables = List.of();

	public CarriedScenarios(long seed) {
		this.random = new Random(seed);
		this.turns = 1 + this.random.nextInt(6);
		this.endings = this.random.nextInt(4);
	}

	/** What Twine can carry. */
	public ScenarioWithMedia twine() {
		this.variables = IntStream.range(0, this.random.nextInt(4))
			.mapToObj((i) -> new Variable((i == 0) ? "2-cups" : "trust-" + i, value()))
			.toList();
		var all = IntStream.range(0, this.turns).mapToObj(this::twineTurn).toList();
		var ends = IntStream.range(0, this.endings)
			.mapToObj((i) -> new Ending("ending-" + i, line(), text(), text()))
			.toList();
		var title = line().replaceFirst("^\\\\:", ":");
		var id = Slug.of(title);
		var acts = all.stream().map(Turn::act).filter((act) -> act != null).distinct();
		return new ScenarioWithMedia(new Scenario(id.isEmpty() ? "scenario" : id, title, 0, text(), text(), text(),
				this.random.nextBoolean() ? text() : null, List.of(), cast(all), this.variables,
				acts.map((act) -> new Act(act, act)).toList(), target(), all, ends, PassRule.NONE, "en", Map.of()),
				this.media);
	}

	/** What H5P can carry. */
	public ScenarioWithMedia h5p(boolean pictures) {
		var all = IntStream.range(0, this.turns).mapToObj((i) -> h5pTurn(i, pictures)).toList();
		var ends = IntStream.range(0, this.endings)
			.mapToObj((i) -> new Ending("end-" + i, "End " + i, even(raw()), ""))
			.toList();
		var title = even(line() + " x");
		var id = Slug.of(title);
		return new ScenarioWithMedia(new Scenario(id.isEmpty() ? "scenario" : id, title, 0, "", even(raw()), "", null,
				List.of(), cast(all), List.of(), List.of(), "turn-0", all, ends, PassRule.NONE, "en", Map.of()),
				this.media);
	}

	private Turn h5pTurn(int index, boolean pictures) {
		boolean alone = pictures && this.random.nextInt(4) == 0;
		if (alone) {
			var bytes = new byte[this.random.nextInt(30)];
			this.random.nextBytes(bytes);
			this.media.add(new Media("picture-" + index + ".png", "image/png", bytes));
			return new Turn("turn-" + index, "narrator", "", new Picture("picture-" + index + ".png", even(line())),
					null, null, false, List.of(h5pChoice(0, true)), null);
		}
		int choices = 1 + this.random.nextInt(4);
		var text = even(raw());
		return new Turn("turn-" + index, pick(CAST).id(), text.isEmpty() ? "…" : text,
				IntStream.range(0, choices).mapToObj((i) -> h5pChoice(i, choices == 1)).toList());
	}

	private Choice h5pChoice(int index, boolean button) {
		int to = this.random.nextInt(this.turns + this.endings);
		boolean ends = to >= this.turns;
		var text = even(line());
		var label = (text.isEmpty() || PlainHtml.inline(text).length() > 50) ? "Go on" : text;
		return new Choice(String.valueOf((char) ('a' + index)), button ? label : text,
				ends ? "end-" + (to - this.turns) : "turn-" + to, Map.of(), ends ? "" : even(raw()), null, null);
	}

	/** As HTML shows it: one space between words, none beside line breaks. */
	private static String even(String text) {
		return text.replaceAll("[ \\t]+", " ").replaceAll(" ?\n ?", "\n").strip().replaceAll("\n{10,}", "\n\n");
	}

	private static List<Speaker> cast(List<Turn> turns) {
		var cast = new LinkedHashMap<String, Speaker>();
		turns.forEach((turn) -> CAST.stream()
			.filter((speaker) -> speaker.id().equals(turn.speaker()))
			.forEach((speaker) -> cast.put(speaker.id(), speaker)));
		return List.copyOf(cast.values());
	}

	private Turn twineTurn(int index) {
		var text = text();
		var choices = IntStream.range(0, 1 + this.random.nextInt(4)).mapToObj(this::twineChoice).toList();
		return new Turn("turn-" + index, pick(CAST).id(), text.isEmpty() ? "…" : text, picture(), null,
				this.random.nextBoolean() ? "act-" + this.random.nextInt(2) : null, this.random.nextBoolean(), choices,
				null);
	}

	private Choice twineChoice(int index) {
		var effects = IntStream.range(0, this.variables.isEmpty() ? 0 : this.random.nextInt(3))
			.mapToObj((i) -> effect())
			.toList();
		return new Choice(String.valueOf((char) ('a' + index)), raw(), target(), Map.of(), "", null, null, effects,
				this.random.nextBoolean() ? condition(3).print() : "");
	}

	private Picture picture() {
		if (this.random.nextInt(4) > 0) {
			return null;
		}
		var bytes = new byte[this.random.nextInt(30)];
		this.random.nextBytes(bytes);
		var name = "picture-" + (this.media.size() + 1) + ".png";
		this.media.add(new Media(name, "image/png", bytes));
		return new Picture(name, raw());
	}

	private Effect effect() {
		var variable = pick(this.variables);
		boolean adds = variable.initial().kind() == Value.Kind.AMOUNT && this.random.nextBoolean();
		return new Effect(variable.id(), adds ? Effect.Kind.ADD : Effect.Kind.SET, value(variable.initial().kind()));
	}

	private Condition condition(int depth) {
		return switch (this.random.nextInt((depth > 0) ? 6 : 2)) {
			case 0 -> new Condition.Holds(flag());
			case 1 -> new Condition.Compare(term(), pick(List.of(Condition.Operator.values())), term());
			case 2 -> new Condition.Not(condition(depth - 1));
			case 3, 4 -> new Condition.And(condition(depth - 1), condition(depth - 1));
			default -> new Condition.Or(condition(depth - 1), condition(depth - 1));
		};
	}

	private Term flag() {
		return this.variables.stream()
			.filter((variable) -> variable.initial().kind() == Value.Kind.FLAG)
			.findAny()
			.<Term>map((variable) -> new Term.Held(variable.id()))
			.orElse(new Term.Literal(new Value.Flag(this.random.nextBoolean())));
	}

	private Term term() {
		return switch (this.random.nextInt(this.variables.isEmpty() ? 2 : 3)) {
			case 0 -> new Term.Literal(value());
			case 1 -> new Term.Visits("turn-0");
			default -> new Term.Held(pick(this.variables).id());
		};
	}

	private Value value() {
		return value(pick(List.of(Value.Kind.values())));
	}

	private Value value(Value.Kind kind) {
		return switch (kind) {
			case AMOUNT -> new Value.Amount(this.random.nextInt(-Value.Amount.MOST, Value.Amount.MOST));
			case FLAG -> new Value.Flag(this.random.nextBoolean());
			case WORD -> new Value.Word(raw());
		};
	}

	private String target() {
		int to = this.random.nextInt(this.turns + this.endings + 1);
		if (to == this.turns + this.endings) {
			return "nowhere";
		}
		return (to < this.turns) ? "turn-" + to : "ending-" + (to - this.turns);
	}

	private String line() {
		return raw().replaceAll("[\\s\\u2028\\u2029]+", " ").strip();
	}

	private String text() {
		return raw().strip();
	}

	private String raw() {
		var text = new StringBuilder();
		for (int i = this.random.nextInt(9); i > 0; i--) {
			text.append(pick(PIECES));
		}
		return text.toString();
	}

	private <T> T pick(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
