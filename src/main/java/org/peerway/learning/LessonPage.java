package org.peerway.learning;

import java.util.Optional;
import java.util.UUID;

import org.peerway.course.Lesson;

/**
 * A lesson as one trainee sees it, with their own words and the way on.
 *
 * @param number 1-based place among the module's lessons
 * @param previous the lesson before it in the module
 * @param next the lesson after it in the module
 */
public record LessonPage(UUID courseVersion, ModuleState module, Lesson lesson, int number, int total, boolean read,
		Optional<Lesson> previous, Optional<Lesson> next, Words note) {
}
