/** Questions as Aiken, the simplest of plain text formats. */
@NullMarked
package org.peerway.assessment.exchange.aiken;

import org.jspecify.annotations.NullMarked;
