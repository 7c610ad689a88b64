package org.peerway.roleplay.write.ui.desk;

import org.peerway.roleplay.check.Finding;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.edit.Spot;

/**
 * The way to a field: what has to be open, and which spot of that form it is.
 *
 * @param spot as in {@link Spots}
 */
record Way(At at, String spot) {

	/** Where that text is written. */
	static Way toLine(Scenario scenario, String line) {
		var spot = Spot.ofLine(scenario, line);
		String last = line.substring(line.lastIndexOf('/') + 1);
		if (!spot.isWhole()) {
			At at = At.place(scenario, spot.place());
			if (!spot.choice().isEmpty()) {
				return new Way(at, ReplyRow.spot(spot.choice(), last.equals(spot.choice()) ? "text" : last));
			}
			boolean free = line.endsWith("/free/" + last);
			return new Way(at, free ? "free/" + last : line.equals(spot.place()) ? "text" : last);
		}
		if (line.startsWith("speaker/")) {
			return new Way(At.of(At.Section.PEOPLE), line);
		}
		return line.startsWith("act/") ? new Way(At.of(At.Section.ACTS), line) : new Way(At.ABOUT, line);
	}

	/** Where a finding can be put right. */
	static Way to(Scenario scenario, Finding finding) {
		At at = At.ofFinding(scenario, finding.place());
		var spot = Spot.of(scenario, finding.place());
		if (!spot.choice().isEmpty()) {
			return new Way(at, ReplyRow.spot(spot.choice(), ofReply(finding)));
		}
		return new Way(at, switch (finding.rule()) {
			case NO_CHOICES -> "add-reply";
			case DUPLICATE_ID, RESERVED_ID -> "id";
			case THRESHOLDS_OUT_OF_ORDER -> Spots.TITLE;
			default -> ofWhole(finding, at);
		});
	}

	private static String ofWhole(Finding finding, At at) {
		if (finding.place().equals("start")) {
			return "start";
		}
		if (!finding.property().isEmpty()) {
			return (at.section() == At.Section.PEOPLE) ? "speaker/" + finding.place() + "/" + finding.property()
					: finding.property();
		}
		return Spots.TITLE;
	}

	private static String ofReply(Finding finding) {
		return switch (finding.rule()) {
			case HARM_WITHOUT_REASON -> "harm";
			case HARM_WITHOUT_INSTEAD -> "instead";
			default -> switch (finding.property()) {
				case "" -> "text";
				case "effects" -> "effects/0/value";
				default -> finding.property();
			};
		};
	}

}
