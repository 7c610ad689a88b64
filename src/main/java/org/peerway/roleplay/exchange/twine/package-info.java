/**
 * Stories of Twine 2: their passages, the story formats that these are written in, and
 * HTML.
 */
@NullMarked
package org.peerway.roleplay.exchange.twine;

import org.jspecify.annotations.NullMarked;
