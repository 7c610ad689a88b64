package org.peerway.assessment.exchange;

import java.util.List;

import org.peerway.assessment.question.Question;

/**
 * A question with what belongs to it.
 *
 * @param folders names from the outermost to the one it is in; none if the file says
 * nothing
 * @param tags words to find it by
 * @param media that its texts show, by {@code ![alternative text](name)}
 */
public record ImportedQuestion(Question question, List<String> folders, List<String> tags, List<Media> media) {

	public ImportedQuestion {
		folders = List.copyOf(folders);
		tags = List.copyOf(tags);
		media = List.copyOf(media);
	}

	public ImportedQuestion(Question question) {
		this(question, List.of(), List.of(), List.of());
	}

}
