/** Puts together what two people changed of the same scenario. */
@NullMarked
package org.peerway.roleplay.write.merge;

import org.jspecify.annotations.NullMarked;
