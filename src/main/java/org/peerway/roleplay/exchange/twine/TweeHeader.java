package org.peerway.roleplay.exchange.twine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The line that a passage begins with: its name, then perhaps tags and metadata.
 *
 * @param placed whether it says where the passage stands on the map of Twine
 */
record TweeHeader(String name, List<String> tags, boolean placed) {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Set<String> KNOWN = Set.of("position", "size");

	private static final int LONGEST = 10_000;

	/**
	 * Reads what stands behind the colons.
	 * @param told what cannot be read or kept
	 */
	static TweeHeader read(String line, Remarks told) {
		var header = line.substring(0, Math.min(line.length(), LONGEST));
		if (header.length() < line.length()) {
			told.add(Reason.TOO_MUCH, header, String.valueOf(LONGEST));
		}
		int nameEnd = find(header, 0, "[{");
		int tagsEnd = nameEnd;
		List<String> tags = List.of();
		if (nameEnd < header.length() && header.charAt(nameEnd) == '[') {
			int close = find(header, nameEnd + 1, "]");
			if (close == header.length()) {
				told.add(Reason.BAD_METADATA, header.substring(nameEnd));
			}
			tags = tags(header.substring(nameEnd + 1, close));
			tagsEnd = Math.min(header.length(), close + 1);
		}
		boolean placed = metadata(header.substring(tagsEnd).strip(), told);
		return new TweeHeader(name(header.substring(0, nameEnd)), tags, placed);
	}

	private static List<String> tags(String raw) {
		return Stream.of(raw.split("\\s+"))
			.filter((tag) -> !tag.isEmpty())
			.map(TweeHeader::unescape)
			.distinct()
			.toList();
	}

	/** Where one of the signs stands without a backslash before it; else the end. */
	private static int find(String header, int from, String signs) {
		for (int at = from; at < header.length(); at++) {
			if (header.charAt(at) == '\\') {
				at++;
			}
			else if (signs.indexOf(header.charAt(at)) >= 0) {
				return at;
			}
		}
		return header.length();
	}

	/** A space with a backslash before it belongs to the name. */
	private static String name(String raw) {
		var name = raw.stripLeading();
		int end = name.length();
		while (end > 0 && Character.isWhitespace(name.charAt(end - 1)) && (end < 2 || name.charAt(end - 2) != '\\')) {
			end--;
		}
		return unescape(name.substring(0, end));
	}

	private static String unescape(String text) {
		return text.replaceAll("\\\\(.)", "$1");
	}

	private static boolean metadata(String json, Remarks told) {
		if (json.isEmpty()) {
			return false;
		}
		try {
			JsonNode metadata = JSON.readTree(json);
			if (!metadata.isObject()) {
				told.add(Reason.BAD_METADATA, json);
				return false;
			}
			var unknown = metadata.propertyNames().stream().filter((name) -> !KNOWN.contains(name)).toList();
			if (!unknown.isEmpty()) {
				told.add(Reason.LEFT_OUT, unknown.stream().collect(Collectors.joining(", ", "{", "}")));
			}
			return metadata.has("position") || metadata.has("size");
		}
		catch (JacksonException ex) {
			told.add(Reason.BAD_METADATA, json);
			return false;
		}
	}

}
