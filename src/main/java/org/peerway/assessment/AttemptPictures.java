package org.peerway.assessment;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import org.peerway.assessment.compose.EditionPictures;
import org.peerway.base.file.Picture;
import org.peerway.people.CurrentPerson;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the pictures of questions to those whose attempt shows them, and to those who
 * may see that attempt: exactly what the screen shows at that moment, and no other.
 */
@Service
public class AttemptPictures {

	private final AttemptRepository attempts;

	private final AttemptService service;

	private final Quizzes quizzes;

	private final CorrectedQuizzes corrected;

	private final EditionPictures pictures;

	private final CurrentPerson current;

	AttemptPictures(AttemptRepository attempts, AttemptService service, Quizzes quizzes, CorrectedQuizzes corrected,
			EditionPictures pictures, CurrentPerson current) {
		this.attempts = attempts;
		this.service = service;
		this.quizzes = quizzes;
		this.corrected = corrected;
		this.pictures = pictures;
		this.current = current;
	}

	/**
	 * The picture that the question at that place of the paper shows.
	 * @param position counted from 0
	 * @param token that stands for the picture in this attempt
	 * @throws NoSuchElementException if there is no such attempt
	 * @throws org.springframework.security.access.AccessDeniedException if the attempt is
	 * open and somebody else's, or nobody's whom the acting person may look after
	 */
	@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER', 'OFFICE')")
	@Transactional(readOnly = true)
	public Optional<Picture> picture(AttemptId id, int position, String token) {
		var attempt = this.attempts.findWithAnswers(id.value())
			.orElseThrow(() -> new NoSuchElementException("There is no attempt " + id.value()));
		var address = Embedding.address(id, position, token);
		return (attempt.isOpen() ? open(attempt, position) : graded(attempt, position))
			.flatMap((embeds) -> embeds.pictures().entrySet().stream())
			.filter((picture) -> picture.getValue().equals(address))
			.findFirst()
			.flatMap((picture) -> this.pictures.picture(attempt.quiz(), attempt.answer(position).question(),
					picture.getKey()));
	}

	private Stream<Embeds> open(Attempt attempt, int position) {
		this.current.mustBe(attempt.person());
		var quiz = this.quizzes.quiz(attempt.quiz());
		var questions = attempt.questions(quiz.rules().isPractice() ? this.corrected.quiz(attempt.quiz()) : quiz);
		if (attempt.timing().isPaused() || position < 0 || position >= questions.size()) {
			return Stream.empty();
		}
		var item = Sheet.item(position, attempt, questions.get(position), quiz.rules());
		return (item.told() != null) ? Stream.of(item.embeds(), item.told().embeds()) : Stream.of(item.embeds());
	}

	private Stream<Embeds> graded(Attempt attempt, int position) {
		return this.service.review(attempt.id())
			.items()
			.stream()
			.filter((item) -> item.position() == position)
			.map(Review.Item::embeds);
	}

}
