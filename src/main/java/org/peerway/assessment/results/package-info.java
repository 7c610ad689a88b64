/** The whole record of one graded attempt, as plain values. */
@NullMarked
@NamedInterface("results")
package org.peerway.assessment.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
