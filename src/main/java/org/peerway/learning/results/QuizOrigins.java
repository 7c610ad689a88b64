package org.peerway.learning.results;

import org.peerway.assessment.QuizRef;
import org.peerway.assessment.compose.EditionQuizzes;
import org.peerway.course.CourseCatalogue;

import org.springframework.stereotype.Component;

/** Finds the version that a quiz stands in: of a course, or of its own. */
@Component
class QuizOrigins {

	private final CourseCatalogue catalogue;

	private final EditionQuizzes editions;

	QuizOrigins(CourseCatalogue catalogue, EditionQuizzes editions) {
		this.catalogue = catalogue;
		this.editions = editions;
	}

	/**
	 * The version.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	QuizOrigin of(QuizRef ref) {
		if (EditionQuizzes.has(ref)) {
			var edition = this.editions.edition(ref);
			return new QuizOrigin(QuizOrigin.Kind.EDITION, ref.courseVersion(), edition.number(), "", edition.hash(),
					edition.language().getLanguage());
		}
		var course = this.catalogue.course(ref.courseVersion());
		var version = this.catalogue.describe(ref.courseVersion());
		return new QuizOrigin(QuizOrigin.Kind.COURSE, ref.courseVersion(), version.number(), course.title(),
				version.hash(), course.language());
	}

}
