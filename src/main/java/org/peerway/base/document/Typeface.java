package org.peerway.base.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The typefaces of documents, each a chain of files: the first that holds a character
 * draws it.
 */
public enum Typeface {

	HEADING(literata("600"), "noto-serif-bold"), TEXT(literata("500"), "noto-serif-regular"),
	ITALIC(literata("500-italic"), "noto-serif-regular"), LABEL(atkinson("400"), "noto-sans-regular"),
	STRONG(atkinson("700"), "noto-sans-regular");

	private final List<String> files;

	Typeface(Stream<String> own, String fallback) {
		files = Stream.concat(own, Stream.of(fallback)).toList();
	}

	private static Stream<String> literata(String weight) {
		return Stream.of("latin", "latin-ext", "vietnamese", "greek", "cyrillic")
			.map(part -> "literata-" + weight + "-" + part);
	}

	private static Stream<String> atkinson(String weight) {
		return Stream.of("latin", "latin-ext").map(part -> "atkinson-" + weight + "-" + part);
	}

	Optional<FontFile> fileFor(int codePoint) {
		for (String name : files) {
			FontFile file = FontFile.named(name);
			if (file.has(codePoint)) {
				return Optional.of(file);
			}
		}
		return Optional.empty();
	}

}
