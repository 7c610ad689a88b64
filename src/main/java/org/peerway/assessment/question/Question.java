package org.peerway.assessment.question;

/** A question of a bank: one of the kinds that the engine can put, grade and review. */
public sealed interface Question
		permits ChoiceQuestion, HotText, Matching, Ordering, GapText, ShortAnswer, Numeric, Judgement, RatedQuestion {

	Head head();

	Kind kind();

	default String id() {
		return head().id();
	}

}
