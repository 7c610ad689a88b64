package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.peerway.roleplay.exchange.Media;
import org.peerway.roleplay.script.Picture;

/** Pictures that stand in passages themselves, as data. */
final class Pictures {

	private static final Pattern ATTRIBUTE = Pattern.compile("(?i)\\s(src|alt)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

	private static final Pattern DATA = Pattern
		.compile("(?i)data:image/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/=\\s]*+)");

	private final List<Media> media = new ArrayList<>();

	/** The picture that a tag of HTML shows, if it holds that itself. */
	Optional<Picture> read(String tag) {
		String source = "";
		String alternative = "";
		var attribute = ATTRIBUTE.matcher(tag);
		while (attribute.find()) {
			var value = (attribute.group(2) != null) ? attribute.group(2) : attribute.group(3);
			if (attribute.group(1).equalsIgnoreCase("src")) {
				source = value.strip();
			}
			else {
				alternative = Wording.decoded(value);
			}
		}
		var data = DATA.matcher(source);
		return data.matches() ? picture(data.group(1).toLowerCase(Locale.ROOT), data.group(2), alternative)
				: Optional.empty();
	}

	private Optional<Picture> picture(String type, String data, String alternative) {
		try {
			var bytes = Base64.getMimeDecoder().decode(data);
			var name = "picture-" + (this.media.size() + 1) + "." + (type.equals("jpeg") ? "jpg" : type);
			this.media.add(new Media(name, "image/" + type, bytes));
			return Optional.of(new Picture(name, alternative));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** All pictures that were read. */
	List<Media> media() {
		return List.copyOf(this.media);
	}

}
