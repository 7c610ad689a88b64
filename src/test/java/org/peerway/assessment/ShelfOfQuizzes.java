package org.peerway.assessment;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Gives the engine the quizzes that a test has put there. */
class ShelfOfQuizzes implements QuizSource {

	private final Map<QuizRef, Quiz> quizzes = new ConcurrentHashMap<>();

	private final Map<QuizRef, Runnable> works = new ConcurrentHashMap<>();

	QuizRef put(Quiz quiz) {
		return put(UUID.randomUUID(), quiz);
	}

	QuizRef put(UUID courseVersion, Quiz quiz) {
		var ref = new QuizRef(courseVersion, quiz.id());
		this.quizzes.put(ref, quiz);
		return ref;
	}

	Quiz take(QuizRef ref) {
		return Optional.ofNullable(this.quizzes.remove(ref)).orElseThrow();
	}

	/** Does that when the quiz is read the next time, before it is. */
	void atNextRead(QuizRef ref, Runnable work) {
		this.works.put(ref, work);
	}

	@Override
	public Quiz quiz(QuizRef ref) {
		Optional.ofNullable(this.works.remove(ref)).ifPresent(Runnable::run);
		return Optional.ofNullable(this.quizzes.get(ref)).orElseThrow(NoSuchElementException::new);
	}

}
