/**
 * Quizzes that trainers put together from the bank, and publish as editions that never
 * change.
 */
@NullMarked
@NamedInterface("compose")
package org.peerway.assessment.compose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
