package org.peerway.assessment.question;

/** A question whose answers are rated by people. */
public sealed interface RatedQuestion extends Question permits Rewrite, LongAnswer {

	Rubric rubric();

}
