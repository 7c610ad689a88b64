package org.peerway.assessment.exchange.qti;

/** Something said, depending on what came of an answer; each is equal to itself alone. */
final class Feedback {

	private final String outcome;

	private final String id;

	private final boolean shows;

	private final Node node;

	private Feedback(Node node) {
		this.outcome = node.attribute("outcomeIdentifier");
		this.id = node.attribute("identifier");
		this.shows = !node.attribute("showHide").equals("hide");
		this.node = node;
	}

	static Feedback read(Node node) {
		return new Feedback(node);
	}

	String id() {
		return this.id;
	}

	Node node() {
		return this.node;
	}

	/** The variable it depends on. */
	String outcome() {
		return this.outcome;
	}

	/** Whether these variables show it. */
	boolean isShown(Variables variables) {
		return variables.get(this.outcome).holds(BaseType.IDENTIFIER, this.id) == this.shows;
	}

}
