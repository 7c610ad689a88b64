package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.List;

import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.question.Head;
import org.jspecify.annotations.Nullable;

/** An item that is being written. */
final class Draft {

	/** The variable of a question that is answered into one. */
	static final String RESPONSE = "RESPONSE";

	static final String SCORE = "SCORE";

	private static final String FEEDBACK = "FEEDBACK";

	private static final String SAID = "SAID";

	private final Markdown markdown;

	private final Remarks remarks;

	private final List<Node> responses = new ArrayList<>();

	private final List<Node> outcomes = new ArrayList<>();

	private final List<Node> body = new ArrayList<>();

	private final List<Node> rules = new ArrayList<>();

	private final List<Node> feedbacks = new ArrayList<>();

	private @Nullable String template;

	private double most = 1;

	private boolean scored = true;

	Draft(Markdown markdown, Remarks remarks) {
		this.markdown = markdown;
		this.remarks = remarks;
	}

	Markdown markdown() {
		return this.markdown;
	}

	Remarks remarks() {
		return this.remarks;
	}

	Node response(Node declaration) {
		this.responses.add(declaration);
		return declaration;
	}

	void outcome(Node declaration) {
		this.outcomes.add(declaration);
	}

	void body(Node node) {
		this.body.add(node);
	}

	/** A part of the body that others read as any other. */
	void part(String name, String text) {
		body(Node.of("div").with("class", name).addAll(this.markdown.blocks(text)));
	}

	void rule(Node rule) {
		this.rules.add(rule);
	}

	/**
	 * Scores by a template that every system knows, as long as no other rule is needed.
	 */
	void byTemplate(String name, Node sameInWords) {
		this.template = name;
		rule(sameInWords);
	}

	void most(double points) {
		this.most = points;
	}

	/** People score it. */
	void unscored() {
		this.scored = false;
	}

	/** Says something if a condition holds. */
	void feedback(String text, Node condition) {
		if (!text.isEmpty()) {
			rule(Xml.when(condition, List.of(toldRule(text))));
		}
	}

	/** The rule that says something. */
	Node toldRule(String text) {
		var id = "f" + (this.feedbacks.size() + 1);
		this.template = null;
		if (this.feedbacks.stream().noneMatch((node) -> node.attribute("outcomeIdentifier").equals(FEEDBACK))) {
			outcome(Xml.outcome(FEEDBACK, "multiple", BaseType.IDENTIFIER));
		}
		this.feedbacks.add(modal(FEEDBACK, id, text));
		return Xml.set(FEEDBACK, Node.of("multiple", Xml.variable(FEEDBACK), Xml.base(BaseType.IDENTIFIER, id)));
	}

	/** Says something whatever was answered. */
	void always(String id, String text) {
		outcome(Xml.outcome(SAID + "_" + id, "single", BaseType.IDENTIFIER).add(Xml.defaultValue(id)));
		this.feedbacks.add(modal(SAID + "_" + id, id, text));
	}

	private Node modal(String outcome, String id, String text) {
		return Node.of("modalFeedback")
			.with("outcomeIdentifier", outcome)
			.with("identifier", id)
			.with("showHide", "show")
			.addAll(this.markdown.wrapped(text));
	}

	/** All in the order of the schema. */
	Node item(Head head) {
		if (head.aids().said() != null) {
			always("said", head.aids().said());
		}
		var item = Node.of("assessmentItem")
			.with("xmlns", this.markdown.vocabulary().namespace())
			.with("identifier", Ids.encode(head.id()))
			.with("title", head.title())
			.with("adaptive", "false")
			.with("timeDependent", "false")
			.with("toolName", ItemWriter.TOOL);
		item.addAll(this.responses);
		item.add(Xml.outcome(SCORE, "single", BaseType.FLOAT)
			.with("normalMaximum", Double.toString(this.most))
			.add(Xml.defaultValue("0.0")));
		item.add(Xml.outcome("MAXSCORE", "single", BaseType.FLOAT).add(Xml.defaultValue(Double.toString(this.most))));
		item.addAll(this.outcomes).add(Node.of("itemBody").addAll(this.body));
		if (this.scored) {
			item.add((this.template != null)
					? Node.of("responseProcessing").with("template", this.markdown.vocabulary().template(this.template))
					: Node.of("responseProcessing").addAll(this.rules));
		}
		return item.addAll(this.feedbacks);
	}

}
