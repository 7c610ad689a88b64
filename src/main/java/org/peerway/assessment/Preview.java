package org.peerway.assessment;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.Outcomes;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.ResponseText;

/**
 * One question as trainees meet it, for those who may know its key: outside of any
 * attempt, and nothing of it is kept.
 */
public final class Preview {

	private final PutQuestion put;

	private final Embeds embeds;

	private Preview(PutQuestion put, Embeds embeds) {
		this.put = put;
		this.embeds = embeds;
	}

	/** A question without pictures, in an order of its own. */
	public static Preview of(Question question) {
		return of(question, Embeds.NONE);
	}

	/** A question in an order of its own, with what its texts show. */
	public static Preview of(Question question, Embeds embeds) {
		return new Preview(new PutQuestion(question, Seed.random()), embeds);
	}

	/** The question after a change, in the same order and under the same tokens. */
	public Preview changedTo(Question question, Embeds shown) {
		return new Preview(new PutQuestion(question, seed()), shown);
	}

	Seed seed() {
		return this.put.seed();
	}

	/** What its texts may show besides words. */
	public Embeds embeds() {
		return this.embeds;
	}

	public Question question() {
		return this.put.question();
	}

	/** The question as a sheet would have it, answered so. */
	public Sheet.Item item(Response given) {
		var head = question().head();
		return new Sheet.Item(0, head.scene(), head.ask(), Tasks.of(this.put), given, false, null, this.embeds);
	}

	/** An answer with nothing in it. */
	public Response nothing() {
		return ResponseText.read(question().kind(), "");
	}

	/** What was given, if it is an answer to the question as it is now. */
	public Optional<Response> stillFits(@Nullable Response given) {
		try {
			return Optional.ofNullable(given).filter(Response::isGiven).filter((one) -> {
				this.put.fromBrowser(one);
				return true;
			});
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * How that answer goes, with everything that can be said; no points yet where a
	 * person rates it.
	 * @param given in tokens
	 * @throws IllegalArgumentException if the question takes no such answer
	 */
	public Review.Item reviewed(Response given) {
		var response = this.put.fromBrowser(given);
		var head = question().head();
		return new Review.Item(0, head.title(), head.scene(), head.ask(), question().kind(),
				new Points(Grading.score(question(), response).orElse(0)),
				this.put.inOrder(Outcomes.of(question(), response)), head.lesson(), false, head.aids().said(),
				this.embeds);
	}

}
