package org.peerway.roleplay.exchange.part;

import java.util.function.UnaryOperator;

import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

/** Writes who speaks at the beginning of what they say, turn after turn. */
public final class Casting {

	private final Scenario scenario;

	private final Losses losses;

	private final Exact exact;

	private final Cast cast = new Cast();

	public Casting(Scenario scenario, Losses losses) {
		this.scenario = scenario;
		this.losses = losses;
		this.exact = new Exact(losses);
	}

	/**
	 * What is read as said by the speaker of a turn, as far as that can be.
	 * @param asRead how a text is read from the file
	 */
	public String said(Turn turn, UnaryOperator<String> asRead) {
		var speaker = this.scenario.speakers().stream().filter((one) -> one.id().equals(turn.speaker())).findFirst();
		var text = this.exact.text(turn.text(), Part.TEXT, turn.id());
		var written = Cast.write(speaker.orElse(null), text).strip();
		var read = this.cast.read(asRead.apply(written));
		var name = speaker.map(Speaker::name).orElse("");
		if (this.cast.speakers()
			.stream()
			.noneMatch((one) -> one.id().equals(read.speaker()) && one.name().equals(name))) {
			this.losses.notCarried(Part.SPEAKER, turn.id());
		}
		else {
			this.losses.renamed(turn.speaker(), read.speaker());
		}
		return written;
	}

}
