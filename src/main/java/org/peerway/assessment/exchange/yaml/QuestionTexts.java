package org.peerway.assessment.exchange.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.peerway.assessment.markdown.Markdown;
import org.peerway.assessment.question.Question;

/** Goes through all that a question says, wherever it says it. */
public final class QuestionTexts {

	private QuestionTexts() {
	}

	/** Its texts, with its few names of other things between them. */
	public static Stream<String> of(Question question) {
		return texts(QuestionTree.of(question));
	}

	private static Stream<String> texts(Object value) {
		return switch (value) {
			case Map<?, ?> map -> map.values().stream().flatMap(QuestionTexts::texts);
			case List<?> list -> list.stream().flatMap(QuestionTexts::texts);
			case String text -> Stream.of(text);
			default -> Stream.empty();
		};
	}

	/** The pictures that its texts show. */
	public static List<Markdown.Picture> pictures(Question question) {
		return of(question).flatMap((text) -> Markdown.pictures(text).stream()).distinct().toList();
	}

}
