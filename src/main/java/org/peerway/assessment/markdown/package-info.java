/** Reads the Markdown that texts of questions are written in. */
@NullMarked
package org.peerway.assessment.markdown;

import org.jspecify.annotations.NullMarked;
