package org.peerway.roleplay.exchange.part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

/**
 * Gathers what a format cannot carry: each part once, with the places where it stands.
 */
public final class Losses {

	private static final int SHOWN = 12;

	private final Map<Part, List<String>> notCarried = new EnumMap<>(Part.class);

	private final Map<Part, List<String>> notExact = new EnumMap<>(Part.class);

	private final Remarks remarks = new Remarks(0);

	/** The format has no place for a part of the scenario as a whole. */
	public void notCarried(Part part) {
		this.notCarried.computeIfAbsent(part, (none) -> new ArrayList<>());
	}

	/** The format has no place for a part of this turn, choice or the like. */
	public void notCarried(Part part, String place) {
		this.notCarried.computeIfAbsent(part, (none) -> new ArrayList<>()).add(place);
	}

	/** A part is written, but would not be read as exactly the same. */
	public void notExact(Part part, String place) {
		this.notExact.computeIfAbsent(part, (none) -> new ArrayList<>()).add(place);
	}

	/** Says anything else. */
	public void add(Reason reason, String... details) {
		this.remarks.add(reason, details);
	}

	/** Says that something is called otherwise in the file, if it is. */
	public void renamed(String before, String now) {
		if (!now.equals(before)) {
			add(Reason.RENAMED, before, now);
		}
	}

	/** What no format but ours has a place for. */
	public void ofEveryFormat(Scenario scenario) {
		if (scenario.minutes() != 0) {
			notCarried(Part.MINUTES);
		}
		if (!scenario.concepts().isEmpty()) {
			notCarried(Part.CONCEPTS);
		}
		if (!scenario.pass().thresholds().isEmpty()) {
			notCarried(Part.PASS_RULE);
		}
		if (!scenario.translations().isEmpty()) {
			notCarried(Part.TRANSLATIONS);
		}
		scenario.speakers().forEach((speaker) -> ofSpeaker(scenario, speaker));
		scenario.turns().forEach(this::ofTurn);
	}

	private void ofSpeaker(Scenario scenario, Speaker speaker) {
		if (!speaker.inside().isEmpty() || !speaker.moves().isEmpty()) {
			notCarried(Part.PRIVATE_SIDE, speaker.id());
		}
		if (scenario.turns().stream().noneMatch((turn) -> turn.speaker().equals(speaker.id()))) {
			notCarried(Part.SILENT_SPEAKER, speaker.id());
		}
	}

	private void ofTurn(Turn turn) {
		if (turn.contentNote() != null) {
			notCarried(Part.CONTENT_NOTE, turn.id());
		}
		if (turn.free() != null) {
			add(Reason.BECOMES_REPLY, turn.id());
			if (!turn.free().principles().isEmpty() || !turn.free().example().isEmpty()) {
				notCarried(Part.RATING, turn.id());
			}
		}
		else if (turn.choices().isEmpty()) {
			add(Reason.BECOMES_ENDING, turn.id());
		}
		for (int i = 0; i < turn.choices().size(); i++) {
			var choice = turn.choices().get(i);
			ofChoice(turn.id() + "/" + choice.id(), choice);
			if (!choice.id().equals(Ids.letter(i))) {
				notCarried(Part.CHOICE_IDS, turn.id() + "/" + choice.id());
			}
		}
	}

	private void ofChoice(String place, Choice choice) {
		if (!choice.scores().isEmpty()) {
			notCarried(Part.SCORES, place);
		}
		if (choice.harm() != null) {
			notCarried(Part.HARM, place);
		}
		if (choice.instead() != null) {
			notCarried(Part.INSTEAD, place);
		}
	}

	/** All of it. */
	public List<Remark> toList() {
		var all = new ArrayList<Remark>();
		this.notCarried.forEach((part, places) -> all.add(remark(Reason.NOT_CARRIED, part, places)));
		this.notExact.forEach((part, places) -> all.add(remark(Reason.NOT_EXACT, part, places)));
		all.addAll(this.remarks.toList());
		return all;
	}

	private static Remark remark(Reason reason, Part part, List<String> places) {
		var named = places.stream().filter((place) -> !place.isEmpty()).toList();
		if (named.isEmpty()) {
			return new Remark(reason, 0, part.key(), "");
		}
		var shown = named.stream().limit(SHOWN).collect(Collectors.joining(", "));
		return new Remark(reason, 0, part.key(),
				(named.size() > SHOWN) ? "(%s … + %d)".formatted(shown, named.size() - SHOWN) : "(" + shown + ")");
	}

}
