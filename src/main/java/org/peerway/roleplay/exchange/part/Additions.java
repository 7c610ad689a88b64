package org.peerway.roleplay.exchange.part;

import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.script.Scenario;

/** Says what a file of another program told nothing of, so that somebody adds it. */
public final class Additions {

	private Additions() {
	}

	/** Tells what is missing in a scenario that was read. */
	public static void tell(Scenario scenario, Remarks remarks) {
		if (scenario.title().isBlank()) {
			remarks.add(Reason.NO_TITLE);
		}
		tell(Part.SUMMARY, scenario.summary(), remarks);
		tell(Part.SCENE, scenario.scene(), remarks);
		tell(Part.ROLE, scenario.role(), remarks);
		for (Part part : new Part[] { Part.MINUTES, Part.CONCEPTS, Part.PRIVATE_SIDE, Part.SCORES }) {
			remarks.add(Reason.TO_ADD, part.key());
		}
		if (scenario.turns()
			.stream()
			.flatMap((turn) -> turn.choices().stream())
			.anyMatch((choice) -> choice.feedback().isEmpty())) {
			remarks.add(Reason.TO_ADD, Part.FEEDBACK.key());
		}
	}

	private static void tell(Part part, String text, Remarks remarks) {
		if (text.isBlank()) {
			remarks.add(Reason.TO_ADD, part.key());
		}
	}

}
