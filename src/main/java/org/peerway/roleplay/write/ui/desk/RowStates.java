package org.peerway.roleplay.write.ui.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;

import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Icon;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Turn;

/** What the rows of the outline say, with problems, comments and who else is there. */
final class RowStates {

	private final Component speaker;

	private final PlaceNames names;

	private final Problems problems;

	private final Map<String, Long> comments;

	private final Map<String, List<String>> people;

	/** Ids that stand there twice, which drafts have, are one row. */
	private final Set<Place> firsts = new HashSet<>();

	private final Set<String> seen = new HashSet<>();

	/**
	 * The rows of a scenario as it stands.
	 * @param comments how many are open, by place
	 * @param people who else is there, by place
	 */
	RowStates(Component speaker, PlaceNames names, Problems problems, Map<String, Long> comments,
			Map<String, List<String>> people) {
		this.speaker = speaker;
		this.names = names;
		this.problems = problems;
		this.comments = comments;
		this.people = people;
	}

	boolean isFirst(Place place) {
		return this.seen.add(place.id()) ? this.firsts.add(place) : this.firsts.contains(place);
	}

	OutlineRow.State section(At.Section section, At at) {
		String text = say("section." + section.key());
		String place = (section == At.Section.ABOUT) ? "" : "." + section.key();
		return state(At.of(section), "", text, at, place);
	}

	OutlineRow.State turn(Turn turn, At at) {
		return state(new At(At.Section.TURN, turn.id()), this.names.number(turn.id()), this.names.words(turn.id()), at,
				turn.id());
	}

	OutlineRow.State ending(Ending ending, At at) {
		return state(new At(At.Section.ENDING, ending.id()), "", this.names.words(ending.id()), at, ending.id());
	}

	private OutlineRow.State state(At row, String number, String text, At at, String place) {
		long faults = this.problems.faults(row);
		long warnings = this.problems.warnings(row);
		long notes = this.comments.getOrDefault(place, 0L);
		String marks = String.join(", ", Stream.of((faults > 0) ? say("marks.faults", faults) : "",
				(warnings > 0) ? say("marks.warnings", warnings) : "", (notes > 0) ? say("marks.comments", notes) : "")
			.filter((one) -> !one.isEmpty())
			.toList());
		var others = this.people.getOrDefault(place, List.of());
		return new OutlineRow.State(row.key(), number, text, icon(faults, warnings, notes), marks,
				others.isEmpty() ? "" : say("marks.people", String.join(", ", others)), row.equals(at));
	}

	private static @Nullable Icon icon(long faults, long warnings, long notes) {
		if (faults > 0) {
			return Icon.CARE;
		}
		if (warnings > 0) {
			return Icon.INFO;
		}
		return (notes > 0) ? Icon.TALK : null;
	}

	private String say(String key, Object... parameters) {
		return this.speaker.getTranslation("roleplay.write." + key, parameters);
	}

}
