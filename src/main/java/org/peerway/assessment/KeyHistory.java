package org.peerway.assessment;

import java.util.ArrayList;
import java.util.List;

import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.Question;

/** The keys that a question of a paper had one after the other, and what each gives. */
final class KeyHistory {

	private final Answer answer;

	private final List<Key> keys = new ArrayList<>();

	/** A question by which an answer was graded. */
	record Key(Question question, boolean withdrawn) {
	}

	KeyHistory(Question asPut, Answer answer) {
		this.answer = answer;
		this.keys.add(new Key(asPut, false));
	}

	/** Takes the next correction of this question. */
	void add(Correction correction) {
		this.keys.add(correction.corrected()
			.map((question) -> new Key(question, false))
			.orElseGet(() -> new Key(now().question(), true)));
	}

	Key now() {
		return this.keys.getLast();
	}

	Key before() {
		return this.keys.get(this.keys.size() - 2);
	}

	/** What the answer earns by a key. */
	Points points(Key key) {
		if (key.withdrawn()) {
			return new Points(1);
		}
		var question = key.question();
		return new Points(Grading.score(question, this.answer.response(question)).orElseGet(this.answer::markOrAll));
	}

}
