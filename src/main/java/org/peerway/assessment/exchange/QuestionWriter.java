package org.peerway.assessment.exchange;

import java.util.List;

/** Writes questions in one format. */
public interface QuestionWriter {

	/** The questions as a file, and what the format cannot carry. */
	Export write(List<ImportedQuestion> questions);

	/**
	 * A file to take along.
	 *
	 * @param items what became of each question, in their order
	 */
	record Export(byte[] file, List<Exported> items) {

		public Export {
			items = List.copyOf(items);
		}

	}

	/**
	 * What became of one question.
	 *
	 * @param written whether it is in the file at all
	 * @param remarks what was left out or replaced; none if it is there whole
	 */
	record Exported(String id, boolean written, List<Remark> remarks) {

		public Exported {
			remarks = List.copyOf(remarks);
		}

	}

}
