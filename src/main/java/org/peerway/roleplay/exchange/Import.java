package org.peerway.roleplay.exchange;

import java.util.List;

/**
 * What came of reading a file.
 *
 * @param stories each that the file holds, in its order
 * @param remarks about the file as a whole
 */
public record Import(List<Story> stories, List<Remark> remarks) {

	public Import {
		stories = List.copyOf(stories);
		remarks = List.copyOf(remarks);
	}

	/**
	 * A scenario that came in, as a draft: it may be faulty in meaning.
	 *
	 * @param items what the file holds of it and what became of each, in its order
	 * @param remarks about the scenario as a whole
	 */
	public record Story(ScenarioWithMedia scenario, List<Item> items, List<Remark> remarks) {

		public Story {
			items = List.copyOf(items);
			remarks = List.copyOf(remarks);
		}

	}

	/** A passage or node of the file and what became of it. */
	public sealed interface Item {

		/** What the file calls it; empty if it has no name. */
		String name();

		/** Where it begins in the file, counted from 1; 0 where there are no lines. */
		int line();

	}

	/**
	 * Came in as it is.
	 *
	 * @param place the id of the turn or ending that it became; empty if it tells of the
	 * scenario as a whole
	 */
	public record Taken(String name, int line, String place) implements Item {
	}

	/**
	 * Came in, but not all as it is.
	 *
	 * @param place the id of the turn or ending that it became; empty if it tells of the
	 * scenario as a whole
	 */
	public record Changed(String name, int line, String place, List<Remark> how) implements Item {

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
