package org.peerway.roleplay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.peerway.roleplay.Finding.Rule;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

/**
 * Tells whether a scenario can be played: lists all its faults, and of faults that follow
 * from one another only the cause.
 */
public final class ScenarioCheck {

	private final Set<String> principles;

	/**
	 * A check against the practice principles of a course.
	 * @param principles the ids that choices may be scored by
	 */
	public ScenarioCheck(Collection<String> principles) {
		this.principles = Set.copyOf(principles);
	}

	/** All faults in the order of the file; empty if the scenario can be played. */
	public List<Finding> check(Scenario scenario) {
		return new Run(scenario).findings();
	}

	private final class Run {

		private final Scenario scenario;

		private final ScenarioGraph graph;

		private final List<Finding> findings = new ArrayList<>();

		Run(Scenario scenario) {
			this.scenario = scenario;
			this.graph = new ScenarioGraph(scenario);
		}

		List<Finding> findings() {
			checkIds();
			checkTarget(this.scenario.start(), "start", "The scenario starts at");
			this.scenario.turns().forEach(this::checkTurn);
			checkWays();
			return List.copyOf(this.findings);
		}

		private void checkIds() {
			checkUnique("speaker", "", this.scenario.speakers().stream().map(Speaker::id));
			checkUnique("turn or ending", "",
					Stream.<Place>concat(this.scenario.turns().stream(), this.scenario.endings().stream())
						.map(Place::id));
			this.scenario.turns()
				.forEach((turn) -> checkUnique("choice", turn.id() + "/", turn.choices().stream().map(Choice::id)));
		}

		private void checkUnique(String kind, String prefix, Stream<String> ids) {
			Set<String> seen = new HashSet<>();
			ids.filter((id) -> !seen.add(id))
				.distinct()
				.forEach((id) -> report(Rule.DUPLICATE_ID, prefix + id,
						"The id “%s” names more than one %s. Give each its own id.", id, kind));
		}

		private void checkTurn(Turn turn) {
			List<String> speakers = this.scenario.speakers().stream().map(Speaker::id).toList();
			if (!speakers.contains(turn.speaker())) {
				report(Rule.UNKNOWN_SPEAKER, turn.id(), "Turn “%s” is spoken by “%s”, who is not among the speakers.%s",
						turn.id(), turn.speaker(), known(turn.speaker(), speakers));
			}
			if (turn.choices().isEmpty()) {
				report(Rule.NO_CHOICES, turn.id(),
						"Turn “%s” has no choices. Give it two to four, or make it an ending.", turn.id());
			}
			turn.choices().forEach((choice) -> checkChoice(turn, choice));
		}

		private void checkChoice(Turn turn, Choice choice) {
			String place = turn.id() + "/" + choice.id();
			checkTarget(choice.to(), place, "Choice “%s” of turn “%s” leads to".formatted(choice.id(), turn.id()));
			choice.scores()
				.keySet()
				.stream()
				.filter((principle) -> !ScenarioCheck.this.principles.contains(principle))
				.sorted()
				.forEach((principle) -> report(Rule.UNKNOWN_PRINCIPLE, place,
						"Choice “%s” of turn “%s” is scored by “%s”, which is not a practice principle.%s", choice.id(),
						turn.id(), principle, known(principle, ScenarioCheck.this.principles)));
			checkHarm(choice, place);
		}

		private void checkHarm(Choice choice, String place) {
			boolean reason = choice.harm() != null && !choice.harm().isBlank();
			boolean instead = choice.instead() != null && !choice.instead().isBlank();
			if (!reason && (choice.harm() != null || choice.instead() != null)) {
				report(Rule.HARM_WITHOUT_REASON, place,
						"Choice “%s” is marked as harm without a reason. Write in “harm” why it could hurt.",
						choice.id());
			}
			if (reason && !instead) {
				report(Rule.HARM_WITHOUT_INSTEAD, place,
						"Choice “%s” could hurt, and nothing better is offered. Write in “try” what to say instead.",
						choice.id());
			}
		}

		private void checkTarget(String target, String place, String who) {
			if (this.graph.has(target)) {
				return;
			}
			String hint = this.graph.meant(target)
				.map((meant) -> "Did you mean “" + meant + "”?")
				.orElse("Write that turn or ending, or name another.");
			report(Rule.UNKNOWN_TARGET, place, "%s “%s”, which is neither a turn nor an ending. %s", who, target, hint);
		}

		private void checkWays() {
			this.graph.unreachable()
				.forEach((place) -> report(Rule.UNREACHABLE, place,
						"Nothing leads to %s “%s”. Let a choice lead there, or take it out.", kind(place), place));
			if (this.scenario.endings().isEmpty()) {
				report(Rule.NO_ENDING, "endings", "The scenario has no ending. Write at least one.");
				return;
			}
			this.graph.endless()
				.forEach((place) -> report(Rule.CANNOT_END, place,
						"From turn “%s” the talk never ends: it only goes round %s. Let a choice lead to an ending.",
						place, String.join(", ", this.graph.following(place))));
		}

		private String kind(String place) {
			return this.scenario.endings().stream().map(Ending::id).anyMatch(place::equals) ? "ending" : "turn";
		}

		private String known(String typed, Collection<String> ids) {
			Optional<String> closest = Closest.to(typed, ids);
			return closest.map((id) -> " Did you mean “" + id + "”?")
				.orElseGet(() -> " Known: " + String.join(", ", ids.stream().sorted().toList()) + ".");
		}

		private void report(Rule rule, String place, String message, Object... parts) {
			this.findings.add(new Finding(rule, place, message.formatted(parts)));
		}

	}

}
