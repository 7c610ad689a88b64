package org.peerway.assessment.exchange.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.RefusedException;

/**
 * A cell that names the right options by their letters or numbers, as in "B" or "1, 3",
 * or by their words.
 */
final class AnswerCell {

	private AnswerCell() {
	}

	/**
	 * The numbers of the options that a cell names.
	 * @throws RefusedException if it names something else
	 */
	static Set<Integer> read(String cell, List<OptionCells> options) {
		var whole = named(cell, options);
		if (whole.isPresent()) {
			return Set.of(whole.get());
		}
		Set<Integer> right = new LinkedHashSet<>();
		for (String part : cell.split("[,;|/&\\n]")) {
			right.add(named(part, options).or(() -> numbered(part, options))
				.orElseThrow(() -> new RefusedException(Reason.WRONG_KEY, part.strip())));
		}
		return right;
	}

	/** Whether a cell names more than one option. */
	static boolean isSeveral(String cell, List<OptionCells> options) {
		return named(cell, options).isEmpty() && cell.split("[,;|/&\\n]").length > 1;
	}

	private static Optional<Integer> named(String words, List<OptionCells> options) {
		var plain = plain(words);
		return options.stream()
			.filter((option) -> plain(option.text()).equals(plain))
			.map(OptionCells::number)
			.findFirst();
	}

	private static String plain(String words) {
		return words.strip().toLowerCase(Locale.ROOT);
	}

	private static Optional<Integer> numbered(String word, List<OptionCells> options) {
		var plain = plain(word).replaceFirst("[.)]$", "");
		return plain.matches("[a-z]|\\d{1,3}")
				? Optional.of(OptionField.number(plain))
					.filter((number) -> options.stream().anyMatch((option) -> option.number() == number))
				: Optional.empty();
	}

}
