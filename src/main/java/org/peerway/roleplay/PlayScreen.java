package org.peerway.roleplay;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Principle;

/**
 * What the player of a scenario sees now. It holds nothing that would tell how a reply is
 * judged before it is committed, nor, in an assessed play, before the end.
 *
 * @param language of the scenario's texts, two lower-case letters
 * @param lookOutFor the principles that the scenario is about
 * @param talk what was said and replied so far
 */
public record PlayScreen(PlaySummary play, String language, String title, String scene, String role,
		@Nullable String contentNote, List<Principle> lookOutFor, List<Spoken> talk, Now now) {

	public PlayScreen {
		lookOutFor = List.copyOf(lookOutFor);
		talk = List.copyOf(talk);
	}

	/** The step that the next reply must expect. */
	public int step() {
		return this.play.steps();
	}

	/**
	 * What somebody says.
	 *
	 * @param act the title of the act, if one begins here
	 * @param contentNote what hard material comes up here
	 */
	public record Said(String speaker, String text, @Nullable String act, @Nullable String contentNote,
			@Nullable Shown picture) {

		public Said(String speaker, String text) {
			this(speaker, text, null, null, null);
		}

	}

	/**
	 * A picture beside what is said.
	 *
	 * @param address where those who may see the play find it
	 * @param alternative what it shows, in words
	 */
	public record Shown(String address, String alternative) {
	}

	/**
	 * A line and the reply to it.
	 *
	 * @param note what the coach says to a chosen reply, in a coached play
	 */
	public record Spoken(Said said, String reply, @Nullable CoachNote note) {
	}

	/**
	 * What the coach says to a committed reply.
	 *
	 * @param principle what the reply showed or missed most
	 * @param helped whether it brought the talk forward
	 * @param harm why it could hurt, if it could
	 * @param instead what could be said instead, if it could hurt
	 */
	public record CoachNote(@Nullable Principle principle, boolean helped, String feedback, @Nullable String harm,
			@Nullable String instead) {

		static Optional<CoachNote> on(Exchange exchange, List<Principle> principles) {
			return exchange.chosen()
				.map((chosen) -> new CoachNote(exchange.leading(principles).orElse(null),
						chosen.total() > 0 && chosen.harm() == null, chosen.feedback(), chosen.harm(),
						chosen.instead()));
		}

	}

	/** Where the play stands. */
	public sealed interface Now permits YourTurn, YourWords, TheEnd, SetAside {

	}

	/** Somebody has said something and waits for a reply. */
	public record YourTurn(Said said, List<Reply> replies) implements Now {

		public YourTurn {
			replies = List.copyOf(replies);
		}

	}

	/**
	 * Somebody has said something and waits for a reply in the player's own words.
	 *
	 * @param ask what the player is asked to write
	 * @param unsent what was written and not said yet
	 */
	public record YourWords(Said said, String ask, String unsent) implements Now {
	}

	/**
	 * A reply that can be chosen.
	 *
	 * @param position counts from 1 in the order of this play's screen
	 */
	public record Reply(int position, String text) {
	}

	/** The closing scene. */
	public record TheEnd(String title, String text) implements Now {
	}

	/** The play was left for another one of the same scenario. */
	public record SetAside() implements Now {
	}

}
