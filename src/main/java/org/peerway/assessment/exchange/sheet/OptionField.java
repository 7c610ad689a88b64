package org.peerway.assessment.exchange.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.item.Limits;

/**
 * A column that a question has once for each of its options, or whatever it has instead:
 * accepted wordings, ranges of numbers, stems to match, entries to put in order, acts to
 * rate.
 *
 * @param number of the option, from 1
 */
record OptionField(int number, Part part) implements Field {

	/** What is told of an option. */
	enum Part {

		ID, TEXT, SHARE, FEEDBACK, MATCH;

		private String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	private static final Map<String, Part> WORDS = Map.ofEntries(Map.entry("", Part.TEXT), Map.entry("text", Part.TEXT),
			Map.entry("texto", Part.TEXT), Map.entry("id", Part.ID), Map.entry("share", Part.SHARE),
			Map.entry("right", Part.SHARE), Map.entry("correct", Part.SHARE), Map.entry("fits", Part.SHARE),
			Map.entry("points", Part.SHARE), Map.entry("score", Part.SHARE), Map.entry("weight", Part.SHARE),
			Map.entry("fraction", Part.SHARE), Map.entry("rating", Part.SHARE), Map.entry("expert", Part.SHARE),
			Map.entry("valor", Part.SHARE), Map.entry("puntos", Part.SHARE), Map.entry("correcta", Part.SHARE),
			Map.entry("correcto", Part.SHARE), Map.entry("feedback", Part.FEEDBACK),
			Map.entry("comment", Part.FEEDBACK), Map.entry("retroalimentacion", Part.FEEDBACK),
			Map.entry("comentario", Part.FEEDBACK), Map.entry("match", Part.MATCH), Map.entry("label", Part.MATCH),
			Map.entry("pareja", Part.MATCH), Map.entry("etiqueta", Part.MATCH));

	private static final String NUMBER = "(?<number>\\d{1,3}|[a-z])";

	private static final String PARTS = "(?<part>"
			+ String.join("|", WORDS.keySet().stream().filter((word) -> !word.isEmpty()).sorted().toList()) + ")";

	private static final Pattern[] NAMES = {
			Pattern.compile("(?:option|opcion|choice|answer|respuesta|alternative|alternativa)" + NUMBER + PARTS + "?"),
			Pattern.compile(PARTS + "(?:option|opcion|choice|answer|respuesta|alternative|alternativa)?" + NUMBER),
			Pattern.compile("(?<number>[a-h])(?<part>)") };

	@Override
	public String title() {
		return "option " + this.number + " " + this.part.word();
	}

	/** The column of a name as in "Option 1 feedback", "opción A", "B" or "share 2". */
	static Optional<OptionField> named(String name) {
		var plain = Words.plain(name);
		for (Pattern pattern : NAMES) {
			var matcher = pattern.matcher(plain);
			if (matcher.matches()) {
				return read(matcher);
			}
		}
		return Optional.empty();
	}

	private static Optional<OptionField> read(Matcher name) {
		var number = number(name.group("number"));
		var word = Optional.ofNullable(name.group("part")).orElse("");
		return (number < 1 || number > Limits.PARTS) ? Optional.empty()
				: Optional.ofNullable(WORDS.get(word)).map((part) -> new OptionField(number, part));
	}

	/** The number that a number or a letter stands for. */
	static int number(String word) {
		char first = word.charAt(0);
		return Character.isDigit(first) ? Integer.parseInt(word) : first - 'a' + 1;
	}

}
