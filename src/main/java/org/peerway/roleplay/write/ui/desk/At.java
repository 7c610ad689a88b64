package org.peerway.roleplay.write.ui.desk;

import java.util.Locale;
import java.util.stream.Stream;

import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.edit.Endings;
import org.peerway.roleplay.write.edit.Spot;
import org.peerway.roleplay.write.edit.Turns;

/**
 * What of a scenario is open in the form.
 *
 * @param place the turn or ending; empty for what belongs to the whole
 */
public record At(Section section, String place) {

	/** What one starts with. */
	public static final At ABOUT = new At(Section.ABOUT, "");

	private static final String WHOLE = ".";

	/** The parts of the outline. */
	public enum Section {

		ABOUT, PEOPLE, MEMORY, ACTS, ASKED, LANGUAGES, TURN, ENDING;

		/** Those that belong to no turn and no ending. */
		static Stream<Section> ofWhole() {
			return Stream.of(values()).filter((section) -> section != TURN && section != ENDING);
		}

		/** As in keys of texts. */
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	static At of(Section section) {
		return new At(section, "");
	}

	/** The turn or ending with that id; what one starts with if there is none. */
	public static At place(Scenario scenario, String id) {
		if (Turns.find(scenario, id).isPresent()) {
			return new At(Section.TURN, id);
		}
		return Endings.find(scenario, id).map((ending) -> new At(Section.ENDING, id)).orElse(ABOUT);
	}

	static At of(Scenario scenario, Spot spot) {
		return spot.isWhole() ? ABOUT : place(scenario, spot.place());
	}

	/** Where a finding is. */
	static At ofFinding(Scenario scenario, String place) {
		var spot = Spot.of(scenario, place);
		if (!spot.isWhole()) {
			return place(scenario, spot.place());
		}
		return switch (place) {
			case "variables" -> of(Section.MEMORY);
			case "acts" -> of(Section.ACTS);
			case "pass" -> of(Section.ASKED);
			case "translations" -> of(Section.LANGUAGES);
			default -> scenario.speakers().stream().anyMatch((speaker) -> speaker.id().equals(place))
					? of(Section.PEOPLE) : ABOUT;
		};
	}

	/** As it stands in addresses. */
	public String key() {
		return this.place.isEmpty() ? WHOLE + this.section.key() : this.place;
	}

	/** What an address names, as far as the scenario has it. */
	public static At ofKey(Scenario scenario, String key) {
		return Section.ofWhole()
			.filter((section) -> key.equals(WHOLE + section.key()))
			.findFirst()
			.map(At::of)
			.orElseGet(() -> place(scenario, key));
	}

	/** Whether the scenario still has it. */
	boolean isIn(Scenario scenario) {
		return this.place.isEmpty() || place(scenario, this.place).equals(this);
	}

}
