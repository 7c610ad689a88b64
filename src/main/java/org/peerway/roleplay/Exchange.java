package org.peerway.roleplay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

/**
 * Something was said, and somebody replied.
 *
 * @param number counts from 1 through the talk
 * @param offered the choices that were open then; none where own words were asked for
 * @param chosen the choice that was taken, if there was a choice
 * @param reply the words of the reply
 */
public record Exchange(int number, Speaker speaker, Turn turn, List<Choice> offered, Optional<Choice> chosen,
		String reply) {

	public Exchange {
		offered = List.copyOf(offered);
	}

	/** A choice was taken. */
	public static Exchange chosen(int number, Speaker speaker, Turn turn, List<Choice> offered, Choice choice) {
		return new Exchange(number, speaker, turn, offered, Optional.of(choice), choice.text());
	}

	/** Something was said in one's own words. */
	public static Exchange said(int number, Speaker speaker, Turn turn, String text) {
		return new Exchange(number, speaker, turn, List.of(), Optional.empty(), text);
	}

	/** What could have been chosen instead. */
	public List<Choice> others() {
		return this.offered.stream().filter((choice) -> !Optional.of(choice).equals(this.chosen)).toList();
	}

	/** How well the reply fits a principle, -2..2; 0 for own words, which people rate. */
	public int score(Principle principle) {
		return this.chosen.map((choice) -> choice.score(principle.id())).orElse(0);
	}

	/** The sum over all principles. */
	public int total() {
		return this.chosen.map(Choice::total).orElse(0);
	}

	/** Whether the reply could hurt. */
	public boolean couldHurt() {
		return this.chosen.filter((choice) -> choice.harm() != null).isPresent();
	}

	/** Whether some choice at this turn would have shown the principle. */
	public boolean callsFor(Principle principle) {
		return this.offered.stream().anyMatch((choice) -> choice.score(principle.id()) > 0);
	}

	/** Whether the reply showed the principle. */
	public boolean meets(Principle principle) {
		return score(principle) > 0;
	}

	/** The principle that the reply showed, or missed, most. */
	public Optional<Principle> leading(List<Principle> principles) {
		int sign = (total() < 0) ? -1 : 1;
		return principles.stream()
			.filter((principle) -> sign * score(principle) > 0)
			.max(Comparator.comparingInt((Principle principle) -> sign * score(principle))
				.thenComparing(principles::indexOf, Comparator.reverseOrder()));
	}

}
