/** Questions as sheets: one row for each, columns named in the first. */
@NullMarked
package org.peerway.assessment.exchange.sheet;

import org.jspecify.annotations.NullMarked;
