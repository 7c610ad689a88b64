/** What the readers and writers of all formats share. */
@NullMarked
package org.peerway.assessment.exchange.item;

import org.jspecify.annotations.NullMarked;
