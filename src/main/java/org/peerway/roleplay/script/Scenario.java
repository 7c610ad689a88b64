package org.peerway.roleplay.script;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A role-play as a graph: turns that somebody says, choices that lead on, endings that
 * are talked over.
 *
 * @param start the id of the first turn
 * @param language of the texts, two lower-case letters, as in {@code en}
 * @param translations texts in other languages: by language, then by the ids of
 * {@link Lines}
 */
public record Scenario(String id, String title, int minutes, String summary, String scene, String role,
		@Nullable String contentNote, List<String> concepts, List<Speaker> speakers, List<Variable> variables,
		List<Act> acts, String start, List<Turn> turns, List<Ending> endings, PassRule pass, String language,
		Map<String, Map<String, String>> translations) {

	public Scenario {
		concepts = List.copyOf(concepts);
		speakers = List.copyOf(speakers);
		variables = List.copyOf(variables);
		acts = List.copyOf(acts);
		turns = List.copyOf(turns);
		endings = List.copyOf(endings);
		translations = Ordered.copy(translations, Ordered::copy);
	}

	/** A scenario in English without variables, acts, a pass rule or translations. */
	public Scenario(String id, String title, int minutes, String summary, String scene, String role,
			@Nullable String contentNote, List<String> concepts, List<Speaker> speakers, String start, List<Turn> turns,
			List<Ending> endings) {
		this(id, title, minutes, summary, scene, role, contentNote, concepts, speakers, List.of(), List.of(), start,
				turns, endings, PassRule.NONE, "en", Map.of());
	}

	/** The turn or ending with that id. */
	public Optional<Place> place(String id) {
		return places().filter((place) -> place.id().equals(id)).findFirst();
	}

	/** All turns, then all endings. */
	public Stream<Place> places() {
		return Stream.concat(this.turns.stream(), this.endings.stream());
	}

	/**
	 * The speaker with that id.
	 * @throws NoSuchElementException if the scenario has none
	 */
	public Speaker speaker(String id) {
		return this.speakers.stream()
			.filter((speaker) -> speaker.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("Scenario " + this.id + " has no speaker " + id));
	}

	/** The variable with that id. */
	public Optional<Variable> variable(String id) {
		return this.variables.stream().filter((variable) -> variable.id().equals(id)).findFirst();
	}

	/** Those of the principles that some reply would show, in the same order. */
	public List<Principle> callsFor(List<Principle> principles) {
		return principles.stream()
			.filter((principle) -> this.turns.stream().anyMatch((turn) -> turn.callsFor(principle.id())))
			.toList();
	}

}
