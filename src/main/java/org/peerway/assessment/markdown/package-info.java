/** Reads the Markdown that texts of questions are written in. */
@NullMarked
@NamedInterface("markdown")
package org.peerway.assessment.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
