/** Components of the base module that other modules may place on their screens. */
@NullMarked
@NamedInterface("ui")
package org.peerway.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
