package org.peerway.roleplay.exchange.part;

import java.util.List;

import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;

/** An item, or a whole file, cannot come in. */
public class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Remark remark;

	public RefusedException(Reason reason, String... details) {
		this(new Remark(reason, 0, details));
	}

	public RefusedException(Remark remark) {
		super(remark.reason() + " " + String.join(", ", remark.details()), null, false, false);
		this.remark = remark;
	}

	/** What to tell. */
	public Remark remark() {
		return this.remark;
	}

	/** The report on a file of which nothing can be read. */
	public Import toImport() {
		return new Import(List.of(), List.of(this.remark));
	}

}
