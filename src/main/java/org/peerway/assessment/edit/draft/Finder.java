package org.peerway.assessment.edit.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects what is not as it has to be, by rules that hold for values of any part. */
final class Finder {

	private static final int LONGEST = 20_000;

	private static final int LONGEST_ID = 60;

	private final List<Problem> found = new ArrayList<>();

	List<Problem> found() {
		return this.found;
	}

	void missing(Mapping at, String name, String text, Object... parameters) {
		this.found.add(new Problem(at, name, true, "edit.missing." + text, List.of(parameters)));
	}

	void wrong(Mapping at, String name, String text, Object... parameters) {
		this.found.add(new Problem(at, name, false, "edit.wrong." + text, List.of(parameters)));
	}

	void needsText(Mapping at, String name) {
		needsText(at, name, LONGEST);
	}

	void needsText(Mapping at, String name, int longest) {
		text(at, name, longest);
		if (at.value(name) == null || at.value(name) instanceof String text && text.isBlank()) {
			missing(at, name, "text");
		}
	}

	void text(Mapping at, String name) {
		text(at, name, LONGEST);
	}

	/** A text of so many characters at most, or nothing. */
	void text(Mapping at, String name, int longest) {
		if (at.value(name) != null && !(at.value(name) instanceof String)) {
			wrong(at, name, "text");
		}
		if (at.text(name).length() > longest) {
			wrong(at, name, "long", longest);
		}
	}

	/** One of some words, or nothing. */
	void word(Mapping at, String name, Set<String> words) {
		if (at.has(name) && !words.contains(at.text(name).toLowerCase(Locale.ROOT).replace('_', '-'))) {
			wrong(at, name, "word");
		}
	}

	void truth(Mapping at, String name) {
		if (at.has(name) && !(at.value(name) instanceof Boolean)) {
			wrong(at, name, "truth");
		}
	}

	/** A whole number within limits; tells whether it is one. */
	boolean whole(Mapping at, String name, int least, int most) {
		if (!at.has(name)) {
			missing(at, name, "number");
			return false;
		}
		boolean fits = at.value(name) instanceof Number number && number.doubleValue() == number.intValue()
				&& number.intValue() >= least && number.intValue() <= most;
		if (!fits) {
			wrong(at, name, "whole.within", least, most);
		}
		return fits;
	}

	/** A share or weight within limits, or nothing. */
	void decimal(Mapping at, String name, double least, double most) {
		if (!at.has(name)) {
			return;
		}
		if (!(at.value(name) instanceof Number number)) {
			wrong(at, name, "number");
		}
		else if (!(number.doubleValue() >= least && number.doubleValue() <= most)) {
			wrong(at, name, "number.within", Mapping.shown(least), Mapping.shown(most));
		}
	}

	/** A number of any length; tells whether it is one. */
	boolean exact(Mapping at, String name) {
		if (!at.has(name)) {
			missing(at, name, "number");
		}
		else if (at.number(name).isEmpty()) {
			wrong(at, name, "number");
		}
		return at.number(name).isPresent();
	}

	/** A list of parts of which there are enough. */
	List<Mapping> parts(Mapping at, String name, int least) {
		var parts = at.parts(name);
		if (at.value(name) instanceof List<?> list && list.size() > parts.size()
				|| at.value(name) != null && !(at.value(name) instanceof List<?>)) {
			wrong(at, name, "parts");
		}
		else if (parts.size() < least) {
			missing(at, name, "parts", least);
		}
		return parts;
	}

	/** Parts by whose ids answers are kept. */
	void ids(List<Mapping> parts) {
		var seen = new HashSet<String>();
		for (Mapping part : parts) {
			var id = part.text("id");
			if (id.isEmpty() || id.length() > LONGEST_ID || id.matches("(?s).*[,=&{}].*")) {
				wrong(part, "id", "id");
			}
			else if (!seen.add(id)) {
				wrong(part, "id", "id.twice", id);
			}
		}
	}

}
