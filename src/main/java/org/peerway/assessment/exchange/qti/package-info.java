/** Reads and writes questions as IMS QTI 2.1, 2.2 and 3.0 items and packages of items. */
@NullMarked
package org.peerway.assessment.exchange.qti;

import org.jspecify.annotations.NullMarked;
