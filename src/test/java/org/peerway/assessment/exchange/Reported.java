package org.peerway.assessment.exchange;

import org.peerway.base.file.Modest;

/** What must come of any file whatever: a report, soon, and without much memory. */
public final class Reported {

	private Reported() {
	}

	/** Reads a file. */
	public static void within(QuestionReader reader, byte[] file) {
		Modest.run(() -> {
			var read = reader.read(file);
			if (read.items().isEmpty() && read.remarks().isEmpty()) {
				throw new AssertionError("Nothing is said about the file");
			}
		});
	}

}
