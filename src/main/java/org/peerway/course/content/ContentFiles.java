package org.peerway.course.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.peerway.base.file.Picture;

/**
 * The texts of a course by their path, wherever they are kept; pictures are texts in
 * Base64.
 *
 * @param texts with line feeds only, by path with forward slashes
 */
public record ContentFiles(SortedMap<String, String> texts) {

	public ContentFiles(Map<String, String> texts) {
		this(new TreeMap<>(texts));
	}

	public ContentFiles {
		texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
	}

	Optional<String> text(String path) {
		return Optional.ofNullable(this.texts.get(path));
	}

	/** The picture that is kept as this text. */
	public static Optional<Picture> picture(String text) {
		return Picture.of(Base64.getDecoder().decode(text));
	}

	static String text(Picture picture) {
		return Base64.getEncoder().encodeToString(picture.bytes());
	}

	ContentFiles only(Predicate<String> wanted) {
		var kept = new TreeMap<>(this.texts);
		kept.keySet().removeIf(wanted.negate());
		return new ContentFiles((SortedMap<String, String>) kept);
	}

	/**
	 * The SHA-256 of all paths and texts, in hex; the same files always have the same.
	 */
	public String hash() {
		MessageDigest digest = sha256();
		this.texts.forEach((path, text) -> {
			update(digest, path);
			update(digest, text);
		});
		return HexFormat.of().formatHex(digest.digest());
	}

	static String hash(String text) {
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static void update(MessageDigest digest, String value) {
		byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
		digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
		digest.update(bytes);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
