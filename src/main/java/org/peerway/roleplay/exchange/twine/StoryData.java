package org.peerway.roleplay.exchange.twine;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;
import org.peerway.roleplay.exchange.part.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a story says of itself in the passage "StoryData". */
record StoryData(String ifid, String format, Optional<String> start) {

	static final StoryData NONE = new StoryData("", "", Optional.empty());

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Set<String> KNOWN = Set.of("ifid", "format", "format-version", "start", "zoom");

	private static final Pattern IFID = Pattern.compile("[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}");

	/** Reads JSON, telling what in it cannot be read or kept. */
	static StoryData read(String json, Remarks told) {
		try {
			JsonNode data = (json.length() > Limits.TEXT) ? JSON.missingNode() : JSON.readTree(json);
			if (!data.isObject()) {
				told.add(Reason.BAD_STORY_DATA);
				return NONE;
			}
			data.propertyNames()
				.stream()
				.filter((name) -> !KNOWN.contains(name))
				.forEach((name) -> told.add(Reason.LEFT_OUT, name + ": " + data.path(name)));
			return new StoryData(data.path("ifid").asString(""), data.path("format").asString(""),
					data.path("start").stringValueOpt());
		}
		catch (JacksonException ex) {
			told.add(Reason.BAD_STORY_DATA);
			return NONE;
		}
	}

	/** Tells if that is no identifier of a story. */
	static void tellIfid(String ifid, Remarks told) {
		if (!IFID.matcher(ifid).matches()) {
			told.add(Reason.NO_IFID, ifid);
		}
	}

}
