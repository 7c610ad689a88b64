package org.peerway.assessment.exchange.qti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An item, taken apart. */
record ItemSource(Node root, Map<String, Declaration> responses, Map<String, Declaration> outcomes, Node body,
		Optional<Node> processing, List<Feedback> feedbacks) {

	private static final Set<String> FEEDBACKS = Set.of("modalFeedback", "feedbackInline", "feedbackBlock");

	private static final Set<String> COMPARISONS = Set.of("match", "stringMatch", "substring", "patternMatch",
			"member");

	static ItemSource read(Node root) {
		return new ItemSource(root, declarations(root, "responseDeclaration"), declarations(root, "outcomeDeclaration"),
				root.element("itemBody").orElse(Node.of("itemBody")), root.element("responseProcessing"),
				root.all().filter((node) -> FEEDBACKS.contains(node.name())).map(Feedback::read).toList());
	}

	static boolean isFeedback(Node node) {
		return FEEDBACKS.contains(node.name());
	}

	private static Map<String, Declaration> declarations(Node root, String name) {
		Map<String, Declaration> declarations = new LinkedHashMap<>();
		root.elements(name)
			.stream()
			.map(Declaration::read)
			.forEach((declaration) -> declarations.putIfAbsent(declaration.id(), declaration));
		return declarations;
	}

	/** The elements that are answered, in the order of the text. */
	List<Node> interactions() {
		return this.body.all().filter((node) -> node.name().endsWith("Interaction")).toList();
	}

	/** Whether its rules add up what each part of an answer is worth. */
	boolean isMapped() {
		return this.processing.stream()
			.flatMap(Node::all)
			.anyMatch((node) -> node.is("mapResponse") || node.attribute("template").contains("map_response"));
	}

	/** The comparisons of a variable in its rules. */
	Stream<Node> comparedWith(String variable) {
		return this.processing.stream()
			.flatMap(Node::all)
			.filter((node) -> node.elements()
				.stream()
				.anyMatch((inner) -> inner.is("variable") && inner.attribute("identifier").equals(variable)))
			.filter((node) -> COMPARISONS.contains(node.name()));
	}

	/** Whether it draws its numbers anew for each person, so that no text is fixed. */
	boolean isTemplate() {
		return this.root.all()
			.anyMatch((node) -> node.is("printedVariable") && isTemplateVariable(node) || node.is("setCorrectResponse")
					|| node.is("templateBlock") || node.is("templateInline"));
	}

	private boolean isTemplateVariable(Node printed) {
		return this.root.elements("templateDeclaration")
			.stream()
			.anyMatch((declared) -> declared.attribute("identifier").equals(printed.attribute("identifier")));
	}

}
