package org.peerway.assessment.exchange.qti;

import java.util.Locale;
import java.util.stream.Collectors;

/** Writes formulas in one line, as one would read them out. */
final class MathWords {

	private MathWords() {
	}

	static String of(Node math) {
		var tex = math.all()
			.filter((node) -> node.is("annotation")
					&& node.attribute("encoding").toLowerCase(Locale.ROOT).contains("tex"))
			.map(Node::text)
			.findFirst();
		var words = tex.orElseGet(() -> line(math)).replaceAll("\\s+", " ").strip();
		return words.isEmpty() ? math.attribute("alttext") : words;
	}

	private static String line(Node node) {
		return switch (node.name()) {
			case "mfrac" -> joined(node, "/");
			case "msup", "mover" -> joined(node, "^");
			case "msub", "munder" -> joined(node, "_");
			case "msqrt" -> "√(" + joined(node, "") + ")";
			case "mfenced" -> "(" + joined(node, ", ") + ")";
			case "mtr" -> joined(node, " ") + "; ";
			case "annotation", "annotation-xml" -> "";
			case "mo" -> " " + node.text() + " ";
			default -> node.elements().isEmpty() ? node.text() : joined(node, "");
		};
	}

	private static String joined(Node node, String between) {
		return node.elements()
			.stream()
			.map((part) -> between.isBlank() ? line(part) : grouped(line(part)))
			.collect(Collectors.joining(between));
	}

	/** Keeps together what belongs together. */
	private static String grouped(String part) {
		return part.strip().matches("[\\p{L}\\p{N}.,]*|\\(.*\\)") ? part : "(" + part.strip() + ")";
	}

}
