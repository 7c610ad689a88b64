package org.peerway.assessment.compose;

import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.exchange.yaml.QuizYaml;
import org.peerway.assessment.results.BankSource;

import org.springframework.stereotype.Component;

/**
 * Gives the engine the quizzes that were put together in the app. It holds the keys, so
 * no screen may hand on what it gives.
 */
@Component
public class EditionQuizzes {

	/** Cannot stand in an id of the course's own files. */
	private static final String MARK = "set.";

	private final QuizEditions editions;

	/** Editions never change, so what was read once holds on every machine. */
	private final Cache<UUID, Edition> read = Caffeine.newBuilder().maximumSize(200).build();

	EditionQuizzes(QuizEditions editions) {
		this.editions = editions;
	}

	static QuizRef ref(UUID edition, UUID quiz) {
		return new QuizRef(edition, MARK + quiz);
	}

	/** Whether the quiz was put together in the app. */
	public static boolean has(QuizRef ref) {
		return ref.quiz().startsWith(MARK);
	}

	/**
	 * An edition of a quiz.
	 *
	 * @param number counted from 1
	 * @param hash SHA-256 of its text
	 * @param sources where its questions came from, by their ids in the quiz
	 */
	public record Edition(Quiz quiz, int number, Locale language, String hash, Map<String, BankSource> sources) {
	}

	/**
	 * The quiz of an edition.
	 * @throws NoSuchElementException if there is none
	 */
	public Quiz quiz(QuizRef ref) {
		return edition(ref).quiz();
	}

	/**
	 * An edition with what belongs to it.
	 * @throws NoSuchElementException if there is none
	 */
	public Edition edition(QuizRef ref) {
		var edition = this.read.get(ref.courseVersion(), this::load);
		if (!edition.quiz().id().equals(ref.quiz())) {
			throw new NoSuchElementException("Edition " + ref.courseVersion() + " is of another quiz");
		}
		return edition;
	}

	private Map<String, BankSource> sources(UUID id) {
		return this.editions.sources(id)
			.stream()
			.collect(Collectors.toMap(QuizEdition.Source::code,
					(source) -> new BankSource(source.question(), source.version())));
	}

	private Edition load(UUID id) {
		return this.editions.findById(id)
			.map((found) -> new Edition(QuizYaml.read(found.text()), found.info().number(), found.info().language(),
					found.info().hash(), sources(id)))
			.orElseThrow(() -> new NoSuchElementException("There is no edition " + id));
	}

}
