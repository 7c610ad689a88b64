package org.peerway.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.Response;

/** Right and wrong responses to a question of one kind, to measure grading with. */
public final class ManyResponses {

	private static final int DIFFERENT = 1000;

	private final Question question;

	private final List<Response> responses = new ArrayList<>();

	private ManyResponses(Question question) {
		this.question = question;
		for (int i = 0; i < DIFFERENT; i++) {
			this.responses.add((i % 2 == 0) ? Answers.right(question) : Answers.wrong(question));
		}
	}

	/** One of each kind that the engine grades. */
	public static Stream<ManyResponses> ofEachKind() {
		return Questions.graded().map(ManyResponses::new);
	}

	/** The kind, as people write it. */
	public String kind() {
		return this.question.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** Whether options are chosen from a list. */
	public boolean isChoice() {
		return switch (this.question.kind()) {
			case SINGLE, MULTIPLE, TRUE_FALSE, HOT_TEXT -> true;
			default -> false;
		};
	}

	/** Grades so many and adds their scores up. */
	public double grade(int times) {
		double sum = 0;
		for (int i = 0; i < times; i++) {
			sum += Grading.score(this.question, this.responses.get(i % DIFFERENT)).orElseThrow();
		}
		return sum;
	}

}
