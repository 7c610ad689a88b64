package org.peerway.audit;

import java.util.ArrayList;
import java.util.List;

/** Walks the entries in order and notes each that does not fit. */
class ChainCheck {

	private final AuditHead expectedEnd;

	private final List<AuditFault> faults = new ArrayList<>();

	private long lastSeq;

	private String lastHash = AuditHash.START;

	ChainCheck(AuditHead expectedEnd) {
		this.expectedEnd = expectedEnd;
	}

	long lastSeq() {
		return this.lastSeq;
	}

	void next(AuditEntry entry) {
		if (entry.seq() != this.lastSeq + 1) {
			fault(entry.seq(), AuditFault.Kind.MISSING_BEFORE);
		}
		if (!entry.isUnchanged()) {
			fault(entry.seq(), AuditFault.Kind.CHANGED);
		}
		if (!entry.previousHash().equals(this.lastHash)) {
			fault(entry.seq(), AuditFault.Kind.NOT_CHAINED);
		}
		if (entry.seq() == this.expectedEnd.seq() && !entry.hash().equals(this.expectedEnd.hash())) {
			fault(entry.seq(), AuditFault.Kind.WRONG_END);
		}
		this.lastSeq = entry.seq();
		this.lastHash = entry.hash();
	}

	/** Entries may be added while we walk, so the end is looked at before and after. */
	List<AuditFault> finish(AuditHead endNow) {
		if (this.lastSeq < this.expectedEnd.seq() || this.lastSeq > endNow.seq()) {
			fault(this.lastSeq, AuditFault.Kind.WRONG_END);
		}
		return List.copyOf(this.faults);
	}

	private void fault(long seq, AuditFault.Kind kind) {
		this.faults.add(new AuditFault(seq, kind));
	}

}
