package org.peerway.assessment;

import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.Outcomes;
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

	/** How that response went, in ids, with everything that can be said. */
	public Review.Item reviewed(Response response) {
		return reviewed(response, true);
	}

	/**
	 * How that response went.
	 * @param told whether what fits is shown and why
	 */
	public Review.Item reviewed(Response response, boolean told) {
		var head = this.question.head();
		return new Review.Item(0, head.title(), head.scene(), head.ask(), this.question.kind(),
				new Points(Grading.score(this.question, response).orElse(0)),
				Outcomes.showing(Outcomes.of(this.question, response), told, told), null, false, null);
	}

	private PutQuestion put() {
		return new PutQuestion(this.question, this.seed);
	}

}
