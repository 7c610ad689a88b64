/**
 * Reads scenarios from files of other programs and writes them; nothing is lost unsaid.
 */
@NullMarked
@NamedInterface("exchange")
package org.peerway.roleplay.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
