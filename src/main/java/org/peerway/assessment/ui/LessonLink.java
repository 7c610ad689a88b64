package org.peerway.assessment.ui;

import org.jspecify.annotations.Nullable;

/**
 * The lesson to look at again.
 *
 * @param text its number and title
 * @param href null for whoever cannot open it
 */
public record LessonLink(String text, @Nullable String href) {
}
