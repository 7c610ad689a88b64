package org.peerway.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
		return new Sheet.Item(0, null, this.question.head().ask(), Tasks.of(put), put.toBrowser(before), false, null,
				Embeds.NONE);
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
				Outcomes.showing(Outcomes.of(this.question, response), told, told), null, false, null, Embeds.NONE);
	}

	/**
	 * What practice tells about a response in ids, of which everything may be told.
	 * @param checked empty if it was not checked
	 */
	public Told told(Response checked, boolean hint, boolean key) {
		var answer = Answer.to(this.question).give(checked, Instant.EPOCH);
		answer = checked.isGiven() ? answer.check() : answer;
		answer = hint ? answer.seeHint() : answer;
		return Told.of(put(), key ? answer.seeKey() : answer, ReviewRule.PRACTICE.during());
	}

	/** The question in practice. */
	public Sheet.Item practice(Response before, Told told) {
		var item = item(before);
		return new Sheet.Item(0, null, item.ask(), item.task(), item.response(), false, null, told, item.embeds());
	}

	/** A sheet with that one question. */
	public Sheet sheet(Sheet.Item item) {
		return new Sheet(AttemptId.random(), new QuizRef(UUID.randomUUID(), "quiz"), "Quiz", 1, 0,
				new Timing(null, null, null, false, false), List.of(item));
	}

	private PutQuestion put() {
		return new PutQuestion(this.question, this.seed);
	}

}
