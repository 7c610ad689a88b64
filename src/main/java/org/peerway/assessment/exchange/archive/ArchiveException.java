package org.peerway.assessment.exchange.archive;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;

/** An archive, or something in it, cannot be read or is more than is taken. */
public class ArchiveException extends Exception {

	private static final long serialVersionUID = 1;

	private final transient Remark remark;

	ArchiveException(Reason reason, String... details) {
		super(reason + " " + String.join(", ", details), null, false, false);
		this.remark = new Remark(reason, 0, details);
	}

	/** What to tell the person who sent it. */
	public Remark remark() {
		return this.remark;
	}

}
