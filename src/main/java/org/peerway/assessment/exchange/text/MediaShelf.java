package org.peerway.assessment.exchange.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Media;

/** Keeps the pictures and sounds that the texts of one question show. */
public final class MediaShelf {

	private static final Pattern DATA = Pattern.compile("data:([a-z]+/[a-z0-9.+-]+)(?:;[a-z]+=[a-z0-9-]+)*;base64,",
			Pattern.CASE_INSENSITIVE);

	private static final int MOST = 200;

	private final Function<String, Optional<byte[]>> files;

	private final SequencedMap<String, Media> bySource = new LinkedHashMap<>();

	/**
	 * An empty shelf.
	 * @param files the bytes of what a text refers to, if the file holds it
	 */
	public MediaShelf(Function<String, Optional<byte[]>> files) {
		this.files = files;
	}

	/** A shelf for texts that show nothing but what they hold themselves. */
	public MediaShelf() {
		this((source) -> Optional.empty());
	}

	/**
	 * The name by which our text shows it; empty if it is not there, neither a picture
	 * nor a sound, or one too many.
	 */
	public Optional<String> nameOf(String source) {
		var kept = this.bySource.get(source);
		if (kept != null) {
			return Optional.of(kept.name());
		}
		if (this.bySource.size() >= MOST) {
			return Optional.empty();
		}
		var found = source.regionMatches(true, 0, "data:", 0, 5) ? fromData(source) : fromFiles(source);
		found.ifPresent((media) -> this.bySource.put(source, media));
		return found.map(Media::name);
	}

	/** What was asked for and found, in the order of the texts. */
	public List<Media> media() {
		return this.bySource.values().stream().distinct().toList();
	}

	private Optional<Media> fromFiles(String source) {
		return this.files.apply(source).flatMap((bytes) -> {
			var name = lastPart(source);
			return MediaTypes.of(name).map((type) -> named(name, type, bytes));
		});
	}

	private Optional<Media> fromData(String source) {
		var head = DATA.matcher(source);
		if (!head.lookingAt()) {
			return Optional.empty();
		}
		var type = head.group(1).toLowerCase(Locale.ROOT);
		return MediaTypes.ending(type).flatMap((ending) -> {
			var words = source.substring(head.end());
			return decoded(words.contains("%") ? unescaped(words) : words)
				.map((bytes) -> named("media." + ending, type, bytes));
		});
	}

	/** The same bytes keep their name; others with the same name get a number. */
	private Media named(String name, String type, byte[] bytes) {
		var base = name.substring(0, name.lastIndexOf('.'));
		var ending = name.substring(name.lastIndexOf('.'));
		var tried = name;
		for (int number = 2;; number++) {
			var taken = taken(tried);
			if (taken.isEmpty() || Arrays.equals(taken.get().bytes(), bytes)) {
				return taken.orElse(new Media(tried, type, bytes));
			}
			tried = base + "-" + number + ending;
		}
	}

	private Optional<Media> taken(String name) {
		return this.bySource.values().stream().filter((media) -> media.name().equals(name)).findFirst();
	}

	private static String lastPart(String source) {
		var path = source.replaceFirst("[?#].*", "");
		var name = unescaped(path.substring(path.lastIndexOf('/') + 1));
		return name.replaceAll("[\\p{Cntrl}<>\\\\/]", "_");
	}

	static String unescaped(String escaped) {
		try {
			return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return escaped;
		}
	}

	private static Optional<byte[]> decoded(String base64) {
		try {
			return Optional.of(Base64.getMimeDecoder().decode(base64));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
