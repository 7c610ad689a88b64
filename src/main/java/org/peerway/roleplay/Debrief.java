package org.peerway.roleplay;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.PlayScreen.Shown;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;

/**
 * What can be learned from a play once it has ended.
 *
 * @param language of the scenario's texts, two lower-case letters
 * @param path the whole talk, with the replies that were not taken
 * @param moments one to four replies that mattered most, in the order of the talk; none
 * if no reply was scored
 * @param harm replies that could hurt, which no score makes up for
 * @param written replies in one's own words
 * @param levels how far the principles were shown that the scenario asks for
 * @param speakers who spoke, with what they felt and what would have moved them
 */
public record Debrief(PlaySummary play, String language, String title, List<Exchange> path, List<Moment> moments,
		List<Harm> harm, List<Written> written, Scores scores, Levels levels, Ending ending, List<Speaker> speakers) {

	public Debrief {
		path = List.copyOf(path);
		moments = List.copyOf(moments);
		harm = List.copyOf(harm);
		written = List.copyOf(written);
		speakers = List.copyOf(speakers);
	}

	/**
	 * Looks back on a play.
	 * @throws StillOpenException if it has not ended
	 */
	static Debrief of(PlaySummary play, String language, Scenario scenario, List<Principle> principles,
			PlayState state) {
		Ending ending = state.ending().orElseThrow(() -> new StillOpenException(state.place().id()));
		List<Exchange> path = new PlayMachine(scenario).transcript(state);
		return new Debrief(play, language, scenario.title(), path,
				Moments.of(path).stream().map((exchange) -> Moment.of(exchange, principles)).toList(),
				path.stream().map(Harm::in).flatMap(Optional::stream).toList(),
				path.stream().map((exchange) -> Written.in(exchange, principles)).flatMap(Optional::stream).toList(),
				Scores.of(path, principles), Levels.of(scenario.pass(), path, principles), ending,
				path.stream().map(Exchange::speaker).distinct().toList());
	}

	/** The picture beside what was said. */
	public Optional<Shown> picture(Exchange exchange) {
		return Optional.ofNullable(exchange.turn().picture())
			.map((picture) -> new Shown(PlayPictures.address(this.play.id(), exchange.number()),
					picture.alternative()));
	}

	/**
	 * A reply that mattered.
	 *
	 * @param number of the exchange in the talk
	 * @param helped whether it brought the talk forward
	 */
	public record Moment(int number, String reply, boolean helped, Principle principle, String feedback) {

		private static Moment of(Exchange exchange, List<Principle> principles) {
			return new Moment(exchange.number(), exchange.reply(), exchange.total() > 0,
					exchange.leading(principles).orElseThrow(), exchange.chosen().orElseThrow().feedback());
		}

	}

	/**
	 * A reply that could hurt.
	 *
	 * @param number of the exchange in the talk
	 * @param instead what could be said instead
	 */
	public record Harm(int number, String reply, String reason, @Nullable String instead) {

		private static Optional<Harm> in(Exchange exchange) {
			return exchange.chosen()
				.filter((choice) -> choice.harm() != null)
				.map((choice) -> new Harm(exchange.number(), exchange.reply(), Objects.requireNonNull(choice.harm()),
						choice.instead()));
		}

	}

	/**
	 * A reply in one's own words, which people rate.
	 *
	 * @param number of the exchange in the talk
	 * @param ask what the player was asked to write
	 * @param principles what it is rated by
	 * @param example one good reply; empty if there is none
	 */
	public record Written(int number, String ask, String text, List<Principle> principles, String example) {

		public Written {
			principles = List.copyOf(principles);
		}

		private static Optional<Written> in(Exchange exchange, List<Principle> principles) {
			return Optional.ofNullable(exchange.turn().free())
				.filter((free) -> exchange.chosen().isEmpty())
				.map((free) -> new Written(exchange.number(), free.ask(), exchange.reply(),
						principles.stream().filter((one) -> free.principles().contains(one.id())).toList(),
						free.example()));
		}

	}

}
