package org.peerway.assessment.exchange.qti;

import java.math.BigDecimal;

/** Numbers that an item treats alike, both ends included. */
record Span(BigDecimal low, BigDecimal high) {

	boolean holds(BigDecimal number) {
		return this.low.compareTo(number) <= 0 && number.compareTo(this.high) <= 0;
	}

}
