package org.peerway.roleplay.script;

import java.util.List;

/**
 * A reply in the trainee's own words, rated later or by the partner.
 *
 * @param ask what the trainee is asked to write
 * @param to the turn or ending it leads to
 * @param principles the ids of those it will be rated by
 * @param example one good reply, told afterwards
 */
public record FreeText(String ask, String to, List<String> principles, String example) {

	public FreeText {
		principles = List.copyOf(principles);
	}

}
