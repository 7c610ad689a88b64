/** How two versions of a scenario differ. */
@NullMarked
package org.peerway.roleplay.write.compare;

import org.jspecify.annotations.NullMarked;
