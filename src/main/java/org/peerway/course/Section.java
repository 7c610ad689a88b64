package org.peerway.course;

/**
 * A part of a lesson.
 *
 * @param heading as the author wrote it
 * @param html sanitised, without the heading; its own headings begin with h3
 */
public record Section(Kind kind, String heading, String html) {

	/** The parts that every lesson has, in this order. */
	public enum Kind {

		AIM("What you will take along"), IDEA("The idea"), EXAMPLE("An example"), TRY_IT("Try it"),
		ONE_LINE("In one line");

		private final String heading;

		Kind(String heading) {
			this.heading = heading;
		}

		/** The words of the heading in an English file. */
		public String heading() {
			return this.heading;
		}

	}

}
