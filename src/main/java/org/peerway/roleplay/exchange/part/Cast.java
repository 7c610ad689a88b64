package org.peerway.roleplay.exchange.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Speaker;

/**
 * Who speaks: a name and a colon at the beginning of a text. What nobody says, a narrator
 * says.
 */
public final class Cast {

	private static final Speaker NARRATOR = new Speaker("narrator", "Narrator", "");

	private static final int LONGEST = 40;

	private static final String WORD = "[\\p{L}\\p{M}\\p{N}.'’()-]";

	private static final String NAME = "(?=[\\p{Lu}\\p{Lt}\\p{Lo}])" + WORD + "{1,40}+(?: " + WORD + "{1,40}+){0,3}+";

	private static final Pattern WHOLE_NAME = Pattern.compile(NAME);

	private static final Pattern SAID = Pattern.compile("(?s)(" + NAME + "):[ \\n](.*+)");

	private final Ids ids = new Ids("speaker", List.of());

	private final Map<String, String> idsByName = new HashMap<>();

	private final List<Speaker> speakers = new ArrayList<>();

	/**
	 * A text with the one who says it.
	 *
	 * @param speaker their id
	 */
	public record Said(String speaker, String text) {
	}

	/** Finds who says a text. */
	public Said read(String text) {
		var said = SAID.matcher(text);
		return (said.matches() && said.group(1).length() <= LONGEST) ? new Said(id(said.group(1)), said.group(2))
				: new Said(id(NARRATOR.name()), text);
	}

	private String id(String name) {
		return this.idsByName.computeIfAbsent(name, (unknown) -> {
			var id = this.ids.like(name);
			this.speakers.add(new Speaker(id, name, ""));
			return id;
		});
	}

	/** All who said something, in the order in which they first did. */
	public List<Speaker> speakers() {
		return List.copyOf(this.speakers);
	}

	/** The text that is read as said by this speaker, if that can be. */
	public static String write(@Nullable Speaker speaker, String text) {
		if (speaker != null && !speaker.name().equals(NARRATOR.name()) && isName(speaker.name())) {
			return speaker.name() + ": " + text;
		}
		return SAID.matcher(text).matches() ? NARRATOR.name() + ": " + text : text;
	}

	private static boolean isName(String name) {
		return name.length() <= LONGEST && WHOLE_NAME.matcher(name).matches();
	}

}
