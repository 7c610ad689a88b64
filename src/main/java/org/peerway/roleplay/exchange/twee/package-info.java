/** Twee 3: stories of Twine as plain text. */
@NullMarked
package org.peerway.roleplay.exchange.twee;

import org.jspecify.annotations.NullMarked;
