/** Reads archives that others made, within limits and without unpacking them to disk. */
@NullMarked
package org.peerway.assessment.exchange.archive;

import org.jspecify.annotations.NullMarked;
