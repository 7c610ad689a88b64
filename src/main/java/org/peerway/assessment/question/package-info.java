/** What can be asked, answered and graded: plain values and pure functions. */
@NullMarked
@NamedInterface("question")
package org.peerway.assessment.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
