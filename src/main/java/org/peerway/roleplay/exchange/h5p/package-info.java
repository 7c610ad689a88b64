/** H5P Branching Scenario, alone and in a package. */
@NullMarked
package org.peerway.roleplay.exchange.h5p;

import org.jspecify.annotations.NullMarked;
