package org.peerway.roleplay.exchange.part;

import org.peerway.base.file.ArchiveException;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remark;
import org.peerway.roleplay.exchange.Remarks;

/** Says what is wrong with archives. */
public final class Archives {

	private Archives() {
	}

	/** What to tell the person who sent it. */
	public static Remark remark(ArchiveException problem) {
		var reason = switch (problem.problem()) {
			case UNREADABLE -> Reason.UNREADABLE;
			case TOO_MUCH -> Reason.TOO_MUCH;
			case BROKEN -> Reason.BROKEN;
			case ENCRYPTED -> Reason.ENCRYPTED;
		};
		return new Remark(reason, 0, problem.details());
	}

	/** Tells what is wrong. */
	public static void tell(ArchiveException problem, Remarks remarks) {
		remarks.add(remark(problem));
	}

}
