package org.peerway.roleplay.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says, and what may be answered: one of the choices, or something in the
 * trainee's own words.
 *
 * @param contentNote what hard material comes up here
 * @param act the id of the act it belongs to
 * @param must whether every play has to come here
 */
public record Turn(String id, String speaker, String text, @Nullable Picture picture, @Nullable String contentNote,
		@Nullable String act, boolean must, List<Choice> choices, @Nullable FreeText free) implements Place {

	public Turn {
		choices = List.copyOf(choices);
	}

	public Turn(String id, String speaker, String text, List<Choice> choices) {
		this(id, speaker, text, null, null, null, false, choices, null);
	}

	/** A turn that is answered in the trainee's own words. */
	public Turn(String id, String speaker, String text, FreeText free) {
		this(id, speaker, text, null, null, null, false, List.of(), free);
	}

	/** The choice with that id. */
	public Optional<Choice> choice(String id) {
		return this.choices.stream().filter((choice) -> choice.id().equals(id)).findFirst();
	}

	/** The ids of all turns and endings that a reply can lead to, as they are written. */
	public Stream<String> targets() {
		return Stream.concat(this.choices.stream().map(Choice::to), Stream.ofNullable(this.free).map(FreeText::to));
	}

	boolean callsFor(String principle) {
		return this.choices.stream().anyMatch((choice) -> choice.score(principle) > 0)
				|| (this.free != null && this.free.principles().contains(principle));
	}

}
