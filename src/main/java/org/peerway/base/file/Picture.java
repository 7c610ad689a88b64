package org.peerway.base.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture of a format that browsers only draw. Others could do more: SVG holds scripts.
 */
public record Picture(Format format, byte[] bytes) {

	/** What a picture is, told by its first bytes, whatever it is called. */
	public enum Format {

		PNG("\u0089PNG\r\n\u001a\n"), JPEG("\u00ff\u00d8\u00ff"), GIF("GIF8"), WEBP("RIFF");

		private static final String WEBP_MARK = "WEBP";

		private static final int WEBP_MARK_AT = 8;

		private final byte[] beginning;

		Format(String beginning) {
			this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
		}

		private boolean isOf(byte[] bytes) {
			return begins(bytes, 0, this.beginning)
					&& (this != WEBP || begins(bytes, WEBP_MARK_AT, WEBP_MARK.getBytes(StandardCharsets.ISO_8859_1)));
		}

		private static boolean begins(byte[] bytes, int at, byte[] beginning) {
			int end = at + beginning.length;
			return bytes.length > end && Arrays.equals(bytes, at, end, beginning, 0, beginning.length);
		}

		/** As in {@code png}. */
		public String ending() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** As in {@code image/png}. */
		public String type() {
			return "image/" + ending();
		}

		/** The types of all formats. */
		public static List<String> types() {
			return Stream.of(values()).map(Format::type).toList();
		}

	}

	/** The picture that these bytes are, if they are one. */
	public static Optional<Picture> of(byte[] bytes) {
		return Stream.of(Format.values())
			.filter((format) -> format.isOf(bytes))
			.findFirst()
			.map((format) -> new Picture(format, bytes));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Picture picture && this.format == picture.format
				&& Arrays.equals(this.bytes, picture.bytes);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.format, Arrays.hashCode(this.bytes));
	}

	@Override
	public String toString() {
		return this.format + " of " + this.bytes.length + " bytes";
	}

}
