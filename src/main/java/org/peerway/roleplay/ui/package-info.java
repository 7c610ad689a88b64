/** Components of the roleplay module that other modules may place on their screens. */
@NullMarked
@NamedInterface("ui")
package org.peerway.roleplay.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
