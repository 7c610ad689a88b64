package org.peerway.assessment.exchange.qti;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;

/** A document or an item that does not come in. */
class RefusedException extends Exception {

	private static final long serialVersionUID = 1;

	private final transient Remark remark;

	RefusedException(Reason reason, int line, String... details) {
		super(reason + " in line " + line, null, false, false);
		this.remark = new Remark(reason, line, details);
	}

	Remark remark() {
		return this.remark;
	}

}
