package org.peerway.assessment.bank.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.peerway.assessment.bank.check.Problem.Kind;
import org.peerway.base.yaml.Entry;

/** A place in a draft that is checked, and where it tells what is wrong. */
record Place(Entry entry, String path, DraftCheck.Problems problems) {

	/** The most characters of a text. */
	private static final int TEXT = 20_000;

	private static final int ID = 60;

	void problem(String property, Kind kind, String... details) {
		this.problems.add(new Problem(pathTo(property), kind, details));
	}

	private String pathTo(String property) {
		return this.path.isEmpty() ? property : property.isEmpty() ? this.path : this.path + "/" + property;
	}

	/** A text has to be there. */
	String text(String property) {
		return text(property, TEXT);
	}

	String text(String property, int longest) {
		var text = found(property);
		if (text.isEmpty()) {
			problem(property, Kind.MISSING);
		}
		return limited(property, text, longest);
	}

	void textIfThere(String property) {
		textIfThere(property, TEXT);
	}

	void textIfThere(String property, int longest) {
		limited(property, found(property), longest);
	}

	private String found(String property) {
		return this.entry.find(property).orElse("");
	}

	private String limited(String property, String text, int longest) {
		if (text.length() > longest) {
			problem(property, Kind.TOO_LONG, String.valueOf(longest));
		}
		return text;
	}

	<E extends Enum<E>> void oneOf(String property, Class<E> type) {
		var word = found(property);
		if (this.entry.has(property)
				&& Arrays.stream(type.getEnumConstants()).noneMatch((one) -> KindWords.word(one).equals(word))) {
			problem(property, Kind.NOT_KNOWN, word);
		}
	}

	void words(String property, int most, int longest) {
		var words = this.entry.texts(property);
		if (words.size() > most) {
			problem(property, Kind.TOO_MANY, String.valueOf(most));
		}
		if (words.stream().anyMatch((word) -> word.length() > longest)) {
			problem(property, Kind.TOO_LONG, String.valueOf(longest));
		}
	}

	/** The parts of a list; what is no part counts as one without anything in it. */
	List<Place> parts(String property, int least) {
		var parts = this.entry.items(property);
		if (parts.size() < least) {
			problem(property, parts.isEmpty() ? Kind.MISSING : Kind.TOO_FEW, String.valueOf(least));
		}
		return IntStream.range(0, parts.size())
			.mapToObj((i) -> new Place(parts.get(i), pathTo(property) + "/" + i, this.problems))
			.toList();
	}

	/** Each part has an id of its own that a response can name. */
	static void ids(List<Place> parts) {
		var seen = new HashSet<String>();
		for (Place part : parts) {
			var id = part.text("id", ID);
			if (id.chars().anyMatch((ch) -> ",=&{}".indexOf(ch) >= 0)) {
				part.problem("id", Kind.BAD_ID, id);
			}
			if (!id.isEmpty() && !seen.add(id)) {
				part.problem("id", Kind.SAME_ID, id);
			}
		}
	}

	/** A number that has to be there. */
	OptionalDouble number(String property, double least, double most) {
		if (!this.entry.has(property)) {
			problem(property, Kind.MISSING);
			return OptionalDouble.empty();
		}
		return numberIfThere(property, least, most);
	}

	OptionalDouble numberIfThere(String property, double least, double most) {
		var node = this.entry.node().path(property);
		if (node.isMissingNode()) {
			return OptionalDouble.empty();
		}
		if (!node.isNumber()) {
			problem(property, Kind.NOT_A_NUMBER);
			return OptionalDouble.empty();
		}
		double number = node.doubleValue();
		if (!(number >= least && number <= most)) {
			problem(property, Kind.OUT_OF_BOUNDS, plain(least), plain(most));
		}
		return OptionalDouble.of(number);
	}

	/** A whole number that has to be there. */
	OptionalDouble whole(String property, int least, int most) {
		var number = number(property, least, most);
		if (number.isPresent() && number.getAsDouble() != Math.rint(number.getAsDouble())) {
			problem(property, Kind.NOT_A_NUMBER);
			return OptionalDouble.empty();
		}
		return number;
	}

	/** A number of any length, which may stand as a text. */
	Optional<BigDecimal> decimal(String property) {
		var node = this.entry.node().path(property);
		if (node.isMissingNode() || node.isString() && node.stringValue().isBlank()) {
			problem(property, Kind.MISSING);
			return Optional.empty();
		}
		try {
			if (node.isNumber() || node.isString()) {
				return Optional.of(new BigDecimal(node.asString().strip()));
			}
		}
		catch (NumberFormatException ex) {
			// Told below.
		}
		problem(property, Kind.NOT_A_NUMBER);
		return Optional.empty();
	}

	static String plain(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

}
