package org.peerway.assessment;

import org.peerway.assessment.compose.EditionPictures;
import org.peerway.assessment.question.Question;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows the pictures of questions to those who judge and rate, beside any attempt. */
@Service
public class QuizPictures {

	private final EditionPictures pictures;

	QuizPictures(EditionPictures pictures) {
		this.pictures = pictures;
	}

	/** What the texts of a question of that quiz show. */
	@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE')")
	public Embeds of(QuizRef quiz, Question question) {
		return this.pictures.embeds(quiz, question);
	}

}
