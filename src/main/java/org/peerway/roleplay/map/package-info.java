/** A map of turns and choices: where each box and each line lies. */
@NullMarked
@NamedInterface("map")
package org.peerway.roleplay.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
