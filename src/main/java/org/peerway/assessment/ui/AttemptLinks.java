package org.peerway.assessment.ui;

import java.util.function.IntFunction;

/**
 * Where the links of an attempt lead.
 *
 * @param question the address of a question by its position, counted from 0
 * @param overview the address of the look over the whole paper
 * @param leave the address to leave the attempt to; what was answered is kept
 */
public record AttemptLinks(IntFunction<String> question, String overview, String leave) {

	String to(int position) {
		return this.question.apply(position);
	}

}
