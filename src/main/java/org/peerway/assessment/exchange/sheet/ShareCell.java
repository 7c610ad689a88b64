package org.peerway.assessment.exchange.sheet;

import java.util.Optional;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.RefusedException;

/**
 * What a cell says an option is worth: a number as in "0.5", "50%" or "-0.25", or a tick
 * as in "x" or "yes".
 *
 * @param tick whether it says only that the option fits, or does not
 */
record ShareCell(double share, boolean tick) {

	/**
	 * Reads the share of an option; empty where its cell is blank.
	 * @throws RefusedException if something else stands there
	 */
	static Optional<ShareCell> read(OptionCells option, Remarks remarks) {
		return option.share().map((word) -> {
			var truth = Words.truth(word);
			if (truth.isPresent()) {
				return new ShareCell(truth.get() ? 1 : 0, true);
			}
			try {
				return new ShareCell(number(word, remarks), false);
			}
			catch (RefusedException ex) {
				throw option.row().refused(option.field(OptionField.Part.SHARE), Reason.NOT_A_NUMBER, word);
			}
		});
	}

	/** Nobody means a part of a hundredth: what is above 1 is a percentage. */
	private static double number(String word, Remarks remarks) {
		if (word.endsWith("%")) {
			return Numbers.share(word.substring(0, word.length() - 1));
		}
		double number = Numbers.read(word, remarks).doubleValue();
		if (Math.abs(number) <= 1) {
			return number;
		}
		remarks.replaced(word, word + "%");
		return Numbers.share(word);
	}

}
