package org.peerway.assessment.exchange;

import java.util.List;

/**
 * What came of reading a file of questions: every item of the file is here once, in its
 * order.
 *
 * @param remarks about the file as a whole
 */
public record Import(List<Item> items, List<Remark> remarks) {

	public Import {
		items = List.copyOf(items);
		remarks = List.copyOf(remarks);
	}

	/** An item of the file and what became of it. */
	public sealed interface Item {

		/** What the file calls it; empty if it has no name. */
		String name();

		/** Where it begins in the file, counted from 1; 0 where there are no lines. */
		int line();

	}

	/** Came in as it is. */
	public record Taken(String name, int line, ImportedQuestion question) implements Item {
	}

	/** Came in, but not all as it is. */
	public record Changed(String name, int line, ImportedQuestion question, List<Remark> how) implements Item {

		public Changed {
			how = List.copyOf(how);
			if (how.isEmpty()) {
				throw new IllegalArgumentException("What was changed in “" + name + "”?");
			}
		}

	}

	/** Did not come in. */
	public record Refused(String name, int line, List<Remark> why) implements Item {

		public Refused {
			why = List.copyOf(why);
			if (why.isEmpty()) {
				throw new IllegalArgumentException("Why was “" + name + "” refused?");
			}
		}

	}

}
