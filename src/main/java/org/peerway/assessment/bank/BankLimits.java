package org.peerway.assessment.bank;

import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;

/** How much one question of the bank takes. */
public final class BankLimits {

	/** Bytes of a picture or sound. */
	public static final int MEDIA = 2 * 1024 * 1024;

	private static final int NAME = 300;

	private static final int TYPE = 100;

	private BankLimits() {
	}

	/** Whether the bank can keep the question with all that belongs to it. */
	public static boolean holds(ImportedQuestion imported) {
		return DraftTree.of(imported.question()).yaml().length() <= DraftTree.LONGEST - NAME
				&& imported.media().stream().allMatch(BankLimits::holds);
	}

	private static boolean holds(Media media) {
		return media.bytes().length <= MEDIA && media.name().length() <= NAME && media.type().length() <= TYPE;
	}

}
