package org.peerway.roleplay.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.peerway.roleplay.script.PassRule.Thresholds;

/**
 * Scenarios with everything that a draft can hold: any texts, faulty ids and targets.
 */
public final class GeneratedScenarios {

	private static final List<String> PRINCIPLES = List.of("mutuality", "hope", "boundaries", "yes", "2", "odd id");

	private static final List<String> PIECES = List.of("a", "Who", " ", "  ", "\n", "\n\n", ": ", "#", " #x", "- ", "'",
			"\"", "“", "’", "{", "}", "[", "]", "*", "&", "!", "%", "@", "|", ">", "?", "~", "null", "true", "no", "on",
			"007", "12", "1.5", "1e3", "0x1f", "é", "ñ", "漢", "😀", "\t", "\\", "\\n", "\u00a0", "\u2028", "\u0007",
			"\u0085", "=", "<<", "---", "...", ",", "2026-11-24");

	private final Random random;

	public GeneratedScenarios(long seed) {
		this.random = new Random(seed);
	}

	public Scenario scenario() {
		return new Scenario(id("scenario"), text(), number(90), text(), text(), text(), maybe(this::text),
				some(3, (i) -> text()), some(3, this::speaker), some(4, this::variable),
				some(3, (i) -> new Act(id("act-" + i), text())), id("turn-0"), some(6, this::turn),
				some(3, (i) -> new Ending(id("ending-" + i), text(), text(), text())), new PassRule(thresholds()),
				pick(List.of("en", "es", "no")), translations());
	}

	private Speaker speaker(int i) {
		return new Speaker(id("speaker-" + i), text(), text(), text());
	}

	private Variable variable(int i) {
		return new Variable(id("variable-" + i), value());
	}

	private Turn turn(int i) {
		return new Turn(id("turn-" + i), id("speaker-0"), text(), maybe(() -> new Picture(text(), text())),
				maybe(this::text), maybe(() -> id("act-0")), this.random.nextBoolean(), some(4, this::choice),
				maybe(() -> new FreeText(text(), id("turn-1"), some(3, (j) -> text()), text())));
	}

	private Choice choice(int i) {
		return new Choice(id("c" + i), text(), id("turn-2"), scores(), text(), maybe(this::text), maybe(this::text),
				some(3, (j) -> new Effect(id("variable-0"), pick(List.of(Effect.Kind.values())), value())),
				this.random.nextBoolean() ? "" : GeneratedConditions.condition(this.random, 2).print());
	}

	private Map<String, Integer> scores() {
		var scores = new LinkedHashMap<String, Integer>();
		some(4, (i) -> scores.put(pick(PRINCIPLES), number(10) - 5));
		return scores;
	}

	private Map<String, Thresholds> thresholds() {
		var thresholds = new LinkedHashMap<String, Thresholds>();
		some(3, (i) -> thresholds.put(pick(PRINCIPLES), new Thresholds(number(9), number(20))));
		return thresholds;
	}

	private Map<String, Map<String, String>> translations() {
		var byLanguage = new LinkedHashMap<String, Map<String, String>>();
		some(2, (i) -> {
			var lines = new LinkedHashMap<String, String>();
			some(4, (j) -> lines.put(pick(List.of("scene", "turn-0", "turn-0/c0/feedback", "odd: id", "1")), text()));
			return byLanguage.put(pick(List.of("es", "no", "fr")), lines);
		});
		return byLanguage;
	}

	private Value value() {
		return switch (this.random.nextInt(3)) {
			case 0 -> new Value.Amount(number(2 * Value.Amount.MOST) - Value.Amount.MOST);
			case 1 -> new Value.Flag(this.random.nextBoolean());
			default -> new Value.Word(text());
		};
	}

	private String id(String usual) {
		return (this.random.nextInt(8) == 0) ? text() : usual;
	}

	private String text() {
		var text = new StringBuilder();
		for (int i = this.random.nextInt(7); i > 0; i--) {
			text.append(pick(PIECES));
		}
		return text.toString();
	}

	private int number(int below) {
		return this.random.nextInt(below);
	}

	private <T> T maybe(Supplier<T> made) {
		return this.random.nextBoolean() ? made.get() : null;
	}

	private <T> List<T> some(int most, IntFunction<T> made) {
		return IntStream.range(0, this.random.nextInt(most + 1)).mapToObj(made).toList();
	}

	private <T> T pick(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
