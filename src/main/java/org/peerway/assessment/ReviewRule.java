package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a person may see of their own attempt, by moment; the points of the whole are
 * always told.
 */
public record ReviewRule(Map<Moment, Set<Part>> shown) {

	/** When somebody looks. */
	public enum Moment {

		/** While the attempt is open, once an answer was checked. */
		DURING,

		/**
		 * Within two minutes after handing in, as in Moodle ({@code quiz_attempt_state},
		 * mod/quiz/locallib.php).
		 */
		JUST_AFTER,

		/** Later, while attempts may still start. */
		LATER,

		/** After the end of the window, once nobody writes any more. */
		CLOSED

	}

	/** What can be shown. */
	public enum Part {

		/** Each question with the answer given, and its points. */
		ANSWERS,

		/** What fits. */
		KEY,

		/** What the author says about answers. */
		FEEDBACK

	}

	/** Everything at any time after handing in. */
	public static final ReviewRule EVERYTHING = always(EnumSet.allOf(Part.class));

	/** The points alone, so that the questions can be put again. */
	public static final ReviewRule POINTS = always(EnumSet.noneOf(Part.class));

	/** Everything at any time. */
	public static final ReviewRule PRACTICE = EVERYTHING.during(EnumSet.allOf(Part.class));

	private static final Duration JUST = Duration.ofMinutes(2);

	/** Who has no limit of time is waited for so long after the end of the window. */
	private static final Duration LONGEST_WAIT = Duration.ofDays(7);

	/** Knows whether somebody is still at the quiz. */
	interface Writers {

		/**
		 * Whether there are open attempts.
		 * @param limited whether only those count that have an end
		 */
		boolean write(boolean limited);

	}

	public ReviewRule {
		var copy = new EnumMap<Moment, Set<Part>>(Moment.class);
		for (Moment moment : Moment.values()) {
			var parts = shown.getOrDefault(moment, Set.of());
			if (!parts.isEmpty() && !parts.contains(Part.ANSWERS)) {
				throw new IllegalArgumentException("What fits cannot be shown without the questions: " + moment);
			}
			copy.put(moment, Set.copyOf(parts));
		}
		shown = Map.copyOf(copy);
	}

	/** The same at any time after handing in. */
	public static ReviewRule always(Set<Part> parts) {
		return new ReviewRule(Map.of(Moment.JUST_AFTER, parts, Moment.LATER, parts, Moment.CLOSED, parts));
	}

	/** The same rule with that shown while the attempt is open. */
	public ReviewRule during(Set<Part> parts) {
		var other = new EnumMap<>(this.shown);
		other.put(Moment.DURING, parts);
		return new ReviewRule(other);
	}

	/** What is shown of an answer that was checked while the attempt is open. */
	public Set<Part> during() {
		return this.shown.getOrDefault(Moment.DURING, Set.of());
	}

	/** What is shown now of an attempt that was handed in then. */
	Set<Part> at(Instant submittedAt, Window window, Instant now, Writers writers) {
		return this.shown.getOrDefault(moment(submittedAt, window, now, writers), Set.of());
	}

	private Moment moment(Instant submittedAt, Window window, Instant now, Writers writers) {
		if (now.isBefore(submittedAt.plus(JUST))) {
			return Moment.JUST_AFTER;
		}
		if (!window.isOver(now)) {
			return Moment.LATER;
		}
		boolean same = this.shown.getOrDefault(Moment.LATER, Set.of())
			.equals(this.shown.getOrDefault(Moment.CLOSED, Set.of()));
		return (!same && writers.write(window.isOver(now.minus(LONGEST_WAIT)))) ? Moment.LATER : Moment.CLOSED;
	}

}
