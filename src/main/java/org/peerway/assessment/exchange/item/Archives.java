package org.peerway.assessment.exchange.item;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.base.file.Archive;
import org.peerway.base.file.ArchiveException;

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
		var remark = remark(problem);
		remarks.add(remark.reason(), remark.details().toArray(String[]::new));
	}

	/** Tells what is passed over because of its name. */
	public static void tellUnsafeNames(Archive archive, Remarks remarks) {
		archive.unsafeNames().forEach((name) -> remarks.add(Reason.UNSAFE_NAME, name));
	}

}
