/** Components of the assessment module that other modules may place on their screens. */
@NullMarked
@NamedInterface("ui")
package org.peerway.assessment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
