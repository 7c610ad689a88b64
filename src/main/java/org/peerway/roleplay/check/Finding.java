package org.peerway.roleplay.check;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something about a scenario that its author has to put right, or may want to.
 *
 * @param place where it is: a turn's, ending's or speaker's id, {@code turn/choice}, or
 * the field of the scenario ({@code start}, {@code variables}, {@code acts},
 * {@code pass}, {@code endings})
 * @param property what it is about, as in the file, as in {@code to} or {@code free/to};
 * empty if it is about the place as a whole
 * @param wrong what is wrong
 * @param right what would be right
 * @param fix what the property has to be to put it right, if that is known
 */
public record Finding(Rule rule, String place, String property, Words wrong, Words right, @Nullable String fix) {

	/** Whether it keeps the scenario from being played. */
	public Severity severity() {
		return this.rule.severity();
	}

	/** How much a finding weighs. */
	public enum Severity {

		FAULT, WARNING

	}

	/** What a scenario must keep to. */
	public enum Rule {

		DUPLICATE_ID, RESERVED_ID, UNKNOWN_TARGET, UNKNOWN_SPEAKER, UNKNOWN_PRINCIPLE, UNKNOWN_ACT, UNKNOWN_VARIABLE,
		NO_CHOICES, FREE_AND_CHOICES, NO_ENDING, UNREACHABLE, CANNOT_END, HARM_WITHOUT_REASON, HARM_WITHOUT_INSTEAD,
		SCORE_OUT_OF_RANGE, CONDITION_UNREADABLE, TYPE_CLASH, THRESHOLDS_OUT_OF_ORDER;

		public Severity severity() {
			return Severity.FAULT;
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
