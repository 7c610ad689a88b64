package org.peerway.roleplay.exchange.h5p;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The content of a Branching Scenario, as its file holds it.
 *
 * @param startTitle and the like are HTML
 * @param scoring "static-end-score", "dynamic-score" or "no-score"
 */
record Branching(String title, String startTitle, String startSubtitle, List<End> ends, List<Node> nodes,
		String scoring) {

	static final String STATIC = "static-end-score";

	static final String DYNAMIC = "dynamic-score";

	Branching {
		ends = List.copyOf(ends);
		nodes = List.copyOf(nodes);
	}

	/**
	 * A screen at the end.
	 *
	 * @param id below 0, by which nodes lead to it
	 */
	record End(int id, String title, String subtitle, OptionalDouble score) {
	}

	/**
	 * A page.
	 *
	 * @param library its kind, as in "H5P.AdvancedText"
	 * @param name what authors call it
	 * @param text what it shows, as HTML
	 * @param ways a question has one for each answer, any other page one
	 */
	record Node(String library, String name, String text, Optional<Image> image, List<Way> ways) {

		static final String QUESTION = "H5P.BranchingQuestion";

		static final String TEXT = "H5P.AdvancedText";

		static final String IMAGE = "H5P.Image";

		Node {
			ways = List.copyOf(ways);
		}

		boolean isQuestion() {
			return this.library.equals(QUESTION);
		}

	}

	/** A picture in the folder of the content. */
	record Image(String path, String type, String alternative) {
	}

	/**
	 * A way from a page to another, or to an end.
	 *
	 * @param text what is chosen, as HTML
	 * @param next the number of a page, or below 0 that of an end; {@link #NOWHERE} if it
	 * is not said
	 */
	record Way(String text, int next, Feedback feedback) {

		/** No page and no end. */
		static final int NOWHERE = Integer.MIN_VALUE;

		boolean ends() {
			return this.next < 0;
		}

	}

	/** What is said on the way, as HTML. */
	record Feedback(String title, String subtitle, boolean hasImage, OptionalDouble score) {

		boolean isSaid() {
			return !this.title.isBlank() || !this.subtitle.isBlank();
		}

	}

}
