package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Facts in the metadata of a package: elements of our own namespace, which others pass
 * over; of theirs we read key words.
 */
final class FactsXml {

	static final String NAMESPACE = "https://peerway.org/xml/question";

	private FactsXml() {
	}

	static Facts read(Node resource) {
		var metadata = resource.element("metadata");
		var own = metadata.flatMap((node) -> node.element("question"));
		return own.map(FactsXml::own)
			.orElseGet(() -> new Facts(Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
					Optional.empty(), Head.Aids.NONE, List.of(), metadata.map(FactsXml::tags).orElse(List.of())));
	}

	private static List<String> tags(Node metadata) {
		return metadata.all()
			.filter((node) -> node.is("keyword"))
			.map(Node::text)
			.filter((word) -> !word.isBlank() && word.length() <= 100)
			.distinct()
			.limit(50)
			.toList();
	}

	private static Facts own(Node node) {
		return new Facts(Optional.of(node.attribute("id")).filter((id) -> !id.isEmpty()),
				constant(Kind.class, node.attribute("kind")), texts(node, "concept"),
				constant(Head.Level.class, node.attribute("level")),
				Optional.of(node.attribute("lesson")).filter((id) -> !id.isEmpty()),
				new Head.Aids(constant(Head.Difficulty.class, node.attribute("difficulty")).orElse(null),
						text(node, "hint"), text(node, "source"), null),
				texts(node, "folder"), texts(node, "tag"));
	}

	private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(name.toUpperCase(Locale.ROOT))) {
				return Optional.of(constant);
			}
		}
		return Optional.empty();
	}

	private static List<String> texts(Node node, String name) {
		return node.elements(name).stream().map(Node::text).toList();
	}

	private static @Nullable String text(Node node, String name) {
		return node.element(name).map(Node::text).orElse(null);
	}

	/** The facts of a question, to be put into the metadata of its item. */
	static Node write(ImportedQuestion imported) {
		var head = imported.question().head();
		var node = Node.of("pw:question").with("id", head.id()).with("kind", lower(imported.question().kind()));
		if (head.level() != null) {
			node.with("level", lower(head.level()));
		}
		if (head.lesson() != null) {
			node.with("lesson", head.lesson());
		}
		var aids = head.aids();
		if (aids.difficulty() != null) {
			node.with("difficulty", lower(aids.difficulty()));
		}
		head.concepts().forEach((concept) -> node.add(Node.of("pw:concept", concept)));
		add(node, "pw:hint", aids.hint());
		add(node, "pw:source", aids.source());
		imported.folders().forEach((folder) -> node.add(Node.of("pw:folder", folder)));
		imported.tags().forEach((tag) -> node.add(Node.of("pw:tag", tag)));
		return node;
	}

	private static void add(Node node, String name, @Nullable String text) {
		if (text != null) {
			node.add(Node.of(name, text));
		}
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
