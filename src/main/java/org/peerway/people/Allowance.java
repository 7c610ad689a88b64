package org.peerway.people;

/**
 * What a person is allowed beyond the rules for everybody.
 *
 * @param timeFactor own time is the usual time multiplied by this, 1..4
 * @param untimed whether no time limit holds
 * @param breaks whether breaks stop the clock
 * @param extraAttempts on top of the usual number, 0..20
 */
public record Allowance(double timeFactor, boolean untimed, boolean breaks, int extraAttempts) {

	/** Nothing beyond the rules. */
	public static final Allowance NONE = new Allowance(1, false, false, 0);

	public Allowance {
		if (!(timeFactor >= 1 && timeFactor <= 4)) {
			throw new IllegalArgumentException("A time factor is 1 to 4, not " + timeFactor);
		}
		if (extraAttempts < 0 || extraAttempts > 20) {
			throw new IllegalArgumentException("Extra attempts are 0 to 20, not " + extraAttempts);
		}
	}

}
