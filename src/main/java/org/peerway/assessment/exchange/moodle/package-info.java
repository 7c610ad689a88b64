/** Questions as Moodle XML. */
@NullMarked
package org.peerway.assessment.exchange.moodle;

import org.jspecify.annotations.NullMarked;
