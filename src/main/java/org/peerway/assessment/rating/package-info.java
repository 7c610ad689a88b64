/** How answers are rated by people: plain values and pure functions. */
@NullMarked
@NamedInterface("rating")
package org.peerway.assessment.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
