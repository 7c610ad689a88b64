/** The screens where trainers put quizzes together from the bank. */
@NullMarked
package org.peerway.assessment.compose.ui;

import org.jspecify.annotations.NullMarked;
