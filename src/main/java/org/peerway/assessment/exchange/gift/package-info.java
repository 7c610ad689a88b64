/** Questions as GIFT, the plain text format of Moodle. */
@NullMarked
package org.peerway.assessment.exchange.gift;

import org.jspecify.annotations.NullMarked;
