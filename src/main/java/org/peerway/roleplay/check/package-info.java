/** Tells what keeps a scenario from being played, in words of every language. */
@NullMarked
@NamedInterface("check")
package org.peerway.roleplay.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
