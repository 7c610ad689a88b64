package org.peerway.assessment;

import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;

/** A sheet with one question, as a browser would know it. */
public record Sheets(Question question, Seed seed) {

	public Sheets(Question question) {
		this(question, Seed.random());
	}

	/** The question without its key, answered by that response in its ids. */
	public Sheet.Item item(Response before) {
		var put = put();
		return new Sheet.Item(0, null, this.question.head().ask(), Tasks.of(put), put.toBrowser(before), false, null);
	}

	/**
	 * What came from the browser, in the ids of the question.
	 * @throws IllegalArgumentException if the question takes no such response
	 */
	public Response inIds(Response given) {
		return put().fromBrowser(given);
	}

	private PutQuestion put() {
		return new PutQuestion(this.question, this.seed);
	}

}
