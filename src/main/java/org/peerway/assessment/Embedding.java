package org.peerway.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.peerway.assessment.compose.EditionQuizzes;
import org.peerway.assessment.markdown.Markdown;

/**
 * Lets one attempt show the pictures of a question: each under a token of that attempt,
 * which tells neither its name nor what it belongs to, and only if a text that is told
 * shows it.
 *
 * @param pictures whether the question can have pictures
 * @param links whether links can be followed
 */
record Embedding(AttemptId attempt, int position, PutQuestion put, boolean pictures, boolean links) {

	/** While the attempt is open; no link leads out of an examination. */
	static Embedding open(Attempt attempt, int position, PutQuestion put, AttemptRules rules) {
		return of(attempt, position, put, rules.mode() != Mode.EXAMINATION);
	}

	/** When the attempt was graded. */
	static Embedding graded(Attempt attempt, int position, PutQuestion put) {
		return of(attempt, position, put, true);
	}

	private static Embedding of(Attempt attempt, int position, PutQuestion put, boolean links) {
		return new Embedding(attempt.id(), position, put, EditionQuizzes.has(attempt.quiz()), links);
	}

	/** Where a picture is found by its token. */
	static String address(AttemptId attempt, int position, String token) {
		return "download/attempts/" + attempt.value() + "/" + position + "/" + token;
	}

	/** What these texts show. */
	Embeds of(Stream<String> texts) {
		Map<String, String> addresses = new HashMap<>();
		if (this.pictures) {
			texts.flatMap((text) -> Markdown.pictures(text).stream())
				.forEach((picture) -> addresses.computeIfAbsent(picture.name(), this::address));
		}
		return new Embeds(addresses, this.links);
	}

	private String address(String name) {
		return address(this.attempt, this.position, this.put.token("picture\n" + name));
	}

}
