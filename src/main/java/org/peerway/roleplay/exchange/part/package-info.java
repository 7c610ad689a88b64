/** What the readers and writers of all formats need. */
@NullMarked
package org.peerway.roleplay.exchange.part;

import org.jspecify.annotations.NullMarked;
