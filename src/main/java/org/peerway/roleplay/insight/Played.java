package org.peerway.roleplay.insight;

import java.time.YearMonth;
import java.util.List;

import org.peerway.roleplay.PlayState.Step;
import org.peerway.roleplay.PlayStatus;

/**
 * One play, as far as insight asks for it.
 *
 * @param takenOver how many of the first steps were taken over from the play it repeats
 * @param group the name of the group that the person is in
 * @param month in which it was last played
 */
public record Played(List<Step> steps, int takenOver, PlayStatus status, String group, YearMonth month) {

	public Played {
		steps = List.copyOf(steps);
	}

}
