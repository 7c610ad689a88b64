package org.peerway.course.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.peerway.base.lens.Lens;
import org.peerway.base.lens.LensEntry;
import org.peerway.base.lens.LensFinding;
import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;

/**
 * Checks the list of shorthand: what is in it is found, once, and does not lead to
 * itself.
 */
final class LensCheck {

	private final Entry file;

	private final Faults faults;

	private final Lens lens;

	LensCheck(Entry file, Faults faults) {
		this.file = file;
		this.faults = faults;
		this.lens = Lens.of(LensFile.entries(file));
	}

	void check() {
		ContentSchema.LANGUAGE_LENS.check(this.file, this.faults);
		for (String language : this.file.names()) {
			checkIds(language);
			this.file.entries(language).forEach((entry) -> check(entry, language));
		}
	}

	private void checkIds(String language) {
		Map<String, Integer> lines = new HashMap<>();
		for (Entry entry : this.file.entries(language)) {
			entry.find("id").ifPresent((id) -> {
				Integer first = lines.putIfAbsent(id, entry.line("id"));
				if (first != null) {
					this.faults.at(entry, "id", "The id “" + id + "” already stands in line " + first + ".",
							"Give each entry of a language an id of its own.");
				}
			});
		}
	}

	private void check(Entry entry, String language) {
		if (entry.texts("terms").isEmpty() && entry.texts("exact").isEmpty()) {
			this.faults.at(entry, "Neither terms nor exact says what to look for.",
					"Write terms for words in all their forms, or exact for words as they are written.");
		}
		LensFile.entry(entry, language).ifPresent((shorthand) -> {
			Stream.of("terms", "exact")
				.flatMap((list) -> entry.items(list).stream())
				.forEach((item) -> item.asText().ifPresent((words) -> checkFound(item, words, shorthand)));
			checkFine(entry, shorthand);
			checkInstead(entry, shorthand);
		});
	}

	private void checkFound(Entry item, String words, LensEntry shorthand) {
		var found = look(this.lens, words.replace(" * ", " "), shorthand);
		if (found.isEmpty()) {
			this.faults.at(item, "“" + words + "” is never found.",
					"Write words, and nothing that stands under fine just as it is.");
		}
		else if (!found.getFirst().entry().equals(shorthand)) {
			this.faults.at(item, "“" + words + "” is found by “" + found.getFirst().entry().id() + "” already.",
					"Keep it in one of the two.");
		}
	}

	private void checkFine(Entry entry, LensEntry shorthand) {
		var alone = Lens.of(List.of(new LensEntry(shorthand.id(), shorthand.language(), shorthand.terms(),
				shorthand.exact(), shorthand.why(), shorthand.instead(), null, List.of())));
		report(entry, "fine", (words) -> look(alone, words, shorthand).isEmpty(), "has none of the words of this entry",
				"Write the word with what stands around it where it is fine.");
	}

	private void checkInstead(Entry entry, LensEntry shorthand) {
		report(entry, "instead",
				(words) -> look(this.lens, words, shorthand).stream().anyMatch((found) -> !found.quoted()),
				"is shorthand itself", "Write what people say who say what happened.");
	}

	private void report(Entry entry, String list, Predicate<String> isWrong, String wrong, String right) {
		for (Entry item : entry.items(list)) {
			Optional<String> words = item.asText().filter(isWrong);
			words.ifPresent((text) -> this.faults.at(item, "“" + text + "” " + wrong + ".", right));
		}
	}

	private static List<LensFinding> look(Lens lens, String words, LensEntry shorthand) {
		return lens.look(words, Locale.of(shorthand.language()));
	}

}
