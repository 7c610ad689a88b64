package org.peerway.roleplay.check;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something about a scenario that its author has to put right, or may want to.
 *
 * @param place where it is: a turn's, ending's or speaker's id, {@code turn/choice}, or
 * the field of the scenario ({@code title}, {@code scene}, {@code start},
 * {@code variables}, {@code acts}, {@code pass}, {@code endings})
 * @param property what it is about, as in the file, as in {@code to} or {@code free/to};
 * empty if it is about the place as a whole
 * @param wrong what is wrong
 * @param right what would be right
 * @param fix a change that puts it right, if one is known
 */
public record Finding(Rule rule, String place, String property, Words wrong, Words right, @Nullable Fix fix) {

	/** Whether it keeps the scenario from being played. */
	public Severity severity() {
		return this.rule.severity();
	}

	/** How much a finding weighs. */
	public enum Severity {

		/** Keeps a scenario from being published. */
		FAULT,

		/** Worth a look. */
		WARNING

	}

	/** What a scenario must keep to, and what it had better keep to. */
	public enum Rule {

		DUPLICATE_ID, RESERVED_ID, UNKNOWN_TARGET, UNKNOWN_SPEAKER, UNKNOWN_PRINCIPLE, UNKNOWN_ACT, UNKNOWN_VARIABLE,
		EMPTY_TEXT, NO_CHOICES, FEW_CHOICES, FREE_AND_CHOICES, NO_ENDING, UNREACHABLE, CANNOT_END, NO_OPEN_REPLY,
		NO_WAY_OUT, UNSURE_TO_END, HARM_WITHOUT_REASON, HARM_WITHOUT_INSTEAD, SCORE_OUT_OF_RANGE, CONDITION_UNREADABLE,
		CONDITION_NEVER, CONDITION_ALWAYS, TYPE_CLASH, THRESHOLDS_OUT_OF_ORDER,

		LOOP(Severity.WARNING), SAME_WORDS(Severity.WARNING), SAME_SCORES(Severity.WARNING),
		BEST_FIRST(Severity.WARNING), BEST_LONGEST(Severity.WARNING), NEVER_ASSESSED(Severity.WARNING),
		MUST_BYPASSED(Severity.WARNING), ENDING_BELOW_PASS(Severity.WARNING), THRESHOLD_OUT_OF_REACH(Severity.WARNING),
		THRESHOLD_GIVEN(Severity.WARNING), NO_FEEDBACK(Severity.WARNING), NO_ALTERNATIVE(Severity.WARNING),
		NO_TRANSLATION(Severity.WARNING), HARD_TO_READ(Severity.WARNING), SHORTHAND(Severity.WARNING);

		private final Severity severity;

		Rule() {
			this(Severity.FAULT);
		}

		Rule(Severity severity) {
			this.severity = severity;
		}

		public Severity severity() {
			return this.severity;
		}

		/** As in keys of texts. */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/**
	 * What is said, in every language.
	 *
	 * @param key of the text
	 * @param details put into the text in this order
	 */
	public record Words(String key, List<Object> details) {

		private static final String PREFIX = "roleplay.finding.";

		public Words {
			details = List.copyOf(details);
		}

		static Words of(String key, Object... details) {
			return new Words(PREFIX + key, List.of(details));
		}

		static Words of(Rule rule, Object... details) {
			return of(rule.key(), details);
		}

		/** The words of one case of a rule. */
		static Words in(Rule rule, String variant, Object... details) {
			return of(rule.key() + "." + variant, details);
		}

	}

}
