package org.peerway.course.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

import org.peerway.course.markdown.Markdown;
import org.peerway.course.markdown.PlainText;
import org.peerway.course.markdown.TermNode;

/**
 * The text of a lesson, taken apart at its main headings.
 *
 * @param before what stands above the first heading
 */
record LessonBody(Node document, List<Node> before, List<Part> parts) {

	/**
	 * What follows one heading.
	 *
	 * @param line of the heading, from 0 in the body
	 */
	record Part(String heading, int line, List<Node> nodes) {
	}

	static LessonBody of(String markdown) {
		Node document = Markdown.parse(markdown);
		var before = new ArrayList<Node>();
		var parts = new ArrayList<Part>();
		List<Node> current = before;
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading && heading.getLevel() <= 2) {
				current = new ArrayList<>();
				parts.add(new Part(PlainText.of(heading), Markdown.lineOf(heading), current));
			}
			else {
				current.add(node);
			}
		}
		return new LessonBody(document, before, parts);
	}

	/** The ids of the glossary terms in the text, each once, in its order. */
	List<String> terms(Terms terms) {
		Set<String> ids = new LinkedHashSet<>();
		this.document.accept(new AbstractVisitor() {

			@Override
			public void visit(CustomNode node) {
				if (node instanceof TermNode term) {
					terms.find(term).ifPresent((shown) -> ids.add(shown.id()));
				}
			}

		});
		return List.copyOf(ids);
	}

}
