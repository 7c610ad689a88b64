package org.peerway.learning;

import java.util.List;

/**
 * Whether something may be done, with every reason why not; one object for screen, guard
 * and worksheet.
 */
public record Decision(List<Reason> reasons) {

	static final Decision YES = new Decision(List.of());

	public Decision {
		reasons = List.copyOf(reasons);
	}

	public boolean allowed() {
		return this.reasons.isEmpty();
	}

}
