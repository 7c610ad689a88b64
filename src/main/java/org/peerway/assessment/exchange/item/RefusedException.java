package org.peerway.assessment.exchange.item;

import java.util.List;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;

/** An item, or a whole file, cannot come in. */
public class RefusedException extends RuntimeException {

	private final Reason reason;

	private final int line;

	private final List<String> details;

	/** Refuses an item because of what stands in one of its lines. */
	public RefusedException(int line, Reason reason, String... details) {
		super(reason + " " + String.join(", ", details));
		this.reason = reason;
		this.line = line;
		this.details = List.of(details);
	}

	/** Refuses an item as a whole. */
	public RefusedException(Reason reason, String... details) {
		this(0, reason, details);
	}

	/**
	 * What to tell.
	 * @param begin where the item begins, said unless one of its lines is to blame
	 */
	public Remark remark(int begin) {
		return new Remark(this.reason, (this.line > 0) ? this.line : begin, this.details);
	}

}
