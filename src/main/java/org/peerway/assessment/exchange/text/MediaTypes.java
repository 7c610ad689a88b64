package org.peerway.assessment.exchange.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types of pictures and sounds that questions may show. */
public final class MediaTypes {

	private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("png", "image/png"),
			Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"),
			Map.entry("webp", "image/webp"), Map.entry("svg", "image/svg+xml"), Map.entry("bmp", "image/bmp"),
			Map.entry("avif", "image/avif"), Map.entry("mp3", "audio/mpeg"), Map.entry("ogg", "audio/ogg"),
			Map.entry("oga", "audio/ogg"), Map.entry("opus", "audio/ogg"), Map.entry("wav", "audio/wav"),
			Map.entry("m4a", "audio/mp4"), Map.entry("aac", "audio/aac"), Map.entry("flac", "audio/flac"));

	private MediaTypes() {
	}

	/** The type of a file by the ending of its name; empty if it is none of ours. */
	public static Optional<String> of(String name) {
		var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Optional.ofNullable(BY_ENDING.get(ending));
	}

	/** The ending of names for a type; empty if it is none of ours. */
	static Optional<String> ending(String type) {
		return BY_ENDING.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(type))
			.map(Map.Entry::getKey)
			.sorted()
			.findFirst();
	}

	static boolean isSound(String name) {
		return of(name).filter((type) -> type.startsWith("audio/")).isPresent();
	}

}
