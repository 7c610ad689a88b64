package org.peerway.assessment.exchange.qti;

/**
 * Something said, depending on what came of an answer.
 *
 * @param outcome the variable it depends on
 * @param id the value of the variable that shows or hides it
 * @param shows whether that value shows it
 */
record Feedback(String outcome, String id, boolean shows, Node node) {

	static Feedback read(Node node) {
		return new Feedback(node.attribute("outcomeIdentifier"), node.attribute("identifier"),
				!node.attribute("showHide").equals("hide"), node);
	}

	boolean isShown(Variables variables) {
		return variables.get(this.outcome).holds(BaseType.IDENTIFIER, this.id) == this.shows;
	}

}
