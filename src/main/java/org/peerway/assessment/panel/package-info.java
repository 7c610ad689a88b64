/**
 * Standard setting: panels whose judges estimate each question of a quiz, and the cut
 * scores that come of it.
 */
@NullMarked
@NamedInterface("panel")
package org.peerway.assessment.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
