/** Reads questions from files of many formats and writes them; nothing is lost unsaid. */
@NullMarked
@NamedInterface("exchange")
package org.peerway.assessment.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
