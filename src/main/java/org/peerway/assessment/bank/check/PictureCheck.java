package org.peerway.assessment.bank.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.peerway.assessment.bank.check.Warning.Kind;
import org.peerway.assessment.exchange.yaml.QuestionTexts;
import org.peerway.assessment.question.Question;

/** Looks for pictures that not everybody sees. */
public final class PictureCheck {

	private PictureCheck() {
	}

	/**
	 * What to look at again.
	 * @param names of the pictures that can be shown
	 */
	public static List<Warning> check(Question question, Set<String> names) {
		var pictures = QuestionTexts.pictures(question);
		var silent = pictures.stream()
			.filter((picture) -> picture.words().isBlank())
			.map((picture) -> new Warning(Kind.PICTURE_WITHOUT_WORDS, picture.name()));
		var unknown = pictures.stream()
			.filter((picture) -> !names.contains(picture.name()))
			.map((picture) -> new Warning(Kind.PICTURE_NOT_SHOWN, picture.name()));
		return Stream.concat(unknown, silent).distinct().toList();
	}

}
