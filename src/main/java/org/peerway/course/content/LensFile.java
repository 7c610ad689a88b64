package org.peerway.course.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.peerway.base.lens.LensEntry;
import org.peerway.base.yaml.Entry;

/** Reads the list of shorthand from its file. */
final class LensFile {

	private LensFile() {
	}

	/** The entries of all languages that have all their parts. */
	static List<LensEntry> entries(Entry file) {
		return file.names().stream().flatMap((language) -> entries(file, language)).toList();
	}

	private static Stream<LensEntry> entries(Entry file, String language) {
		return file.entries(language).stream().flatMap((entry) -> entry(entry, language).stream());
	}

	static Optional<LensEntry> entry(Entry entry, String language) {
		try {
			return Optional.of(new LensEntry(entry.text("id"), language, entry.texts("terms"), entry.texts("exact"),
					entry.text("why"), entry.texts("instead"), entry.textOrNull("question"), entry.texts("fine")));
		}
		catch (Entry.Unreadable | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
