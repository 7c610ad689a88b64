package org.peerway.assessment.compose;

import java.util.Optional;
import java.util.UUID;

import org.peerway.assessment.Embeds;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.bank.BankMedia;
import org.peerway.assessment.exchange.yaml.QuestionTexts;
import org.peerway.assessment.question.Question;
import org.peerway.base.file.Picture;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the pictures of questions that a quiz put together in the app asks. A name stands
 * for the same picture for ever, so that an edition keeps those it was published with.
 * Questions of courses have none.
 */
@Component
public class EditionPictures {

	private final QuizEditions editions;

	private final BankMedia media;

	EditionPictures(QuizEditions editions, BankMedia media) {
		this.editions = editions;
		this.media = media;
	}

	/**
	 * A picture by its name, whoever is acting: no screen may hand it on unasked.
	 * @param question its id in the quiz
	 */
	@Transactional(readOnly = true)
	public Optional<Picture> picture(QuizRef quiz, String question, String name) {
		return source(quiz, question).flatMap((id) -> this.media.picture(id, name));
	}

	/** What the texts of a question show, for those who may look into the bank. */
	@Transactional(readOnly = true)
	public Embeds embeds(QuizRef quiz, Question question) {
		return QuestionTexts.pictures(question).isEmpty() ? Embeds.NONE
				: source(quiz, question.id()).map((id) -> Embeds.of(this.media.addresses(id))).orElse(Embeds.NONE);
	}

	private Optional<UUID> source(QuizRef quiz, String question) {
		return EditionQuizzes.has(quiz) ? this.editions.source(quiz.courseVersion(), question) : Optional.empty();
	}

}
