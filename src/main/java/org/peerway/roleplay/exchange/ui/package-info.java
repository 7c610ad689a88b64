/** Brings role-plays in from files of other programs, and takes them along. */
@NullMarked
package org.peerway.roleplay.exchange.ui;

import org.jspecify.annotations.NullMarked;
