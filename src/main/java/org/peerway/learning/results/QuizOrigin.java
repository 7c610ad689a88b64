package org.peerway.learning.results;

import java.util.UUID;

/**
 * The immutable version that a quiz stands in.
 *
 * @param kind whether it is a version of a course or an edition of a quiz
 * @param id of the version or edition
 * @param number of it, from 1
 * @param title of the course; empty for an edition
 * @param hash SHA-256 of all it holds, in hexadecimal
 * @param language as in {@code en}
 */
record QuizOrigin(Kind kind, UUID id, int number, String title, String hash, String language) {

	enum Kind {

		COURSE, EDITION

	}

}
