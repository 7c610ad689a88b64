package org.peerway.roleplay.exchange.twine;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;

import org.peerway.roleplay.exchange.Media;
import org.peerway.roleplay.exchange.Part;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.exchange.part.Losses;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Turn;

/** Writes pictures into passages, as data. */
final class PictureWriter {

	private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

	private final ScenarioWithMedia source;

	private final Losses losses;

	private final Pictures read = new Pictures();

	PictureWriter(ScenarioWithMedia source, Losses losses) {
		this.source = source;
		this.losses = losses;
	}

	/** The picture of a turn as an element of HTML, if it has one that can be written. */
	Optional<String> write(Turn turn) {
		var picture = turn.picture();
		if (picture == null) {
			return Optional.empty();
		}
		var media = this.source.media(picture.file()).filter((one) -> TYPES.contains(one.type()));
		if (media.isEmpty()) {
			this.losses.notCarried(Part.PICTURE, turn.id());
		}
		return media.map((one) -> tag(turn, picture, one));
	}

	private String tag(Turn turn, Picture picture, Media media) {
		var alternative = SugarCubeWriter.text(picture.alternative()).replace("\"", "&#34;").replace("\n", "&#10;");
		var tag = "<img src=\"data:" + media.type() + ";base64," + Base64.getEncoder().encodeToString(media.bytes())
				+ "\" alt=\"" + alternative + "\">";
		this.read.read(tag).ifPresent((again) -> {
			this.losses.renamed(picture.file(), again.file());
			if (!again.alternative().equals(picture.alternative())) {
				this.losses.notExact(Part.PICTURE, turn.id());
			}
		});
		return tag;
	}

}
