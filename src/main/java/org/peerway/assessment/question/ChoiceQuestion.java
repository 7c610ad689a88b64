package org.peerway.assessment.question;

import java.util.List;

/** A question that is answered by choosing from a list of options. */
public sealed interface ChoiceQuestion extends Question permits SingleChoice, MultipleChoice, TrueFalse {

	/** In the author's order. */
	List<Option> options();

	/** Whether each paper shows the options in an order of its own. */
	boolean shuffled();

}
