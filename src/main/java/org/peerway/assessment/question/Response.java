package org.peerway.assessment.question;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person gave for an answer, in the ids of the question. */
public sealed interface Response {

	/** Whether there is anything in it. */
	boolean isGiven();

	/** Options chosen from a list, or words selected in a text. */
	record Chosen(Set<String> options) implements Response {

		public Chosen {
			options = Set.copyOf(options);
		}

		@Override
		public boolean isGiven() {
			return !this.options.isEmpty();
		}

	}

	/**
	 * Something for each part: a label for each stem, words or an option for each gap, a
	 * level for each act. Parts without an answer are left out.
	 */
	record Assigned(Map<String, String> parts) implements Response {

		public Assigned {
			parts = Map.copyOf(parts);
		}

		@Override
		public boolean isGiven() {
			return !this.parts.isEmpty();
		}

	}

	/** Entries in the order that the person gave them. */
	record Ordered(List<String> entries) implements Response {

		public Ordered {
			entries = List.copyOf(entries);
		}

		@Override
		public boolean isGiven() {
			return !this.entries.isEmpty();
		}

	}

	/** Words or a number, as typed. */
	record Written(String text) implements Response {

		@Override
		public boolean isGiven() {
			return !this.text.isBlank();
		}

	}

}
