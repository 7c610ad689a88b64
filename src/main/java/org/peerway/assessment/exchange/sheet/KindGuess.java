package org.peerway.assessment.exchange.sheet;

import java.util.List;
import java.util.Set;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.Kind;

/** Tells the kind of a question by its word, or by what stands in its row. */
final class KindGuess {

	/** Some mean one right option by it, some several. */
	private static final Set<String> CHOICE = Set.of("multiplechoice", "mc", "mcq", "choice", "opcionmultiple",
			"seleccionmultiple", "eleccionmultiple");

	private KindGuess() {
	}

	/**
	 * The kind of a row's question.
	 * @throws RefusedException if its word is not known, or there is none and the row
	 * could be anything
	 */
	static Kind of(RowCells row, List<OptionCells> options) {
		var word = row.word(Column.KIND);
		if (word.isEmpty()) {
			return guess(row, options);
		}
		if (CHOICE.contains(Words.plain(word.get()))) {
			return choice(row, options);
		}
		return Words.kind(word.get()).orElseThrow(() -> new RefusedException(Reason.UNKNOWN_KIND, word.get()));
	}

	private static Kind guess(RowCells row, List<OptionCells> options) {
		if (row.peek(Column.TEXT).filter((text) -> text.contains("{{")).isPresent()) {
			return options.isEmpty() ? Kind.GAPS : Kind.HOT_TEXT;
		}
		if (options.stream().anyMatch(OptionCells::hasMatch)) {
			return Kind.MATCHING;
		}
		var answer = row.peek(Column.ANSWER);
		boolean truths = options.stream().allMatch((option) -> isTruth(option.text()));
		if (truths && (!options.isEmpty() || answer.filter(KindGuess::isTruth).isPresent())) {
			return Kind.TRUE_FALSE;
		}
		if (!options.isEmpty()) {
			return choice(row, options);
		}
		if (answer.isPresent()) {
			return Numbers.plain(answer.get()).isPresent() ? Kind.NUMERIC : Kind.SHORT;
		}
		if (row.has(Column.RUBRIC)) {
			return row.has(Column.ORIGINAL) ? Kind.REWRITE : Kind.LONG;
		}
		throw row.refused(Column.KIND, Reason.MISSING, "…");
	}

	private static boolean isTruth(String word) {
		return word.length() > 1 && Words.truth(word).isPresent();
	}

	private static Kind choice(RowCells row, List<OptionCells> options) {
		long right = options.stream().filter(KindGuess::fits).count();
		boolean several = right > 1 || right == 0
				&& row.peek(Column.ANSWER).filter((key) -> AnswerCell.isSeveral(key, options)).isPresent();
		return several ? Kind.MULTIPLE : Kind.SINGLE;
	}

	private static boolean fits(OptionCells option) {
		return option.share()
			.filter((share) -> Words.truth(share)
				.orElseGet(() -> Numbers.plain(share.replace("%", "")).filter((one) -> one.signum() > 0).isPresent()))
			.isPresent();
	}

}
