package org.peerway.base.file;

import java.util.List;

/** An archive, or something in it, cannot be read or is more than is taken. */
public class ArchiveException extends Exception {

	private static final long serialVersionUID = 1;

	private final Problem problem;

	private final transient List<String> details;

	/** What can be wrong with an archive. */
	public enum Problem {

		/** It is no archive, or broken as a whole: what it should be. */
		UNREADABLE,

		/** More than is taken: what, the limit. */
		TOO_MUCH,

		/** Something in it cannot be unpacked: its name. */
		BROKEN,

		/** Something in it is encrypted: its name. */
		ENCRYPTED

	}

	ArchiveException(Problem problem, String... details) {
		super(problem + " " + String.join(", ", details), null, false, false);
		this.problem = problem;
		this.details = List.of(details);
	}

	public Problem problem() {
		return this.problem;
	}

	/** What exactly, in the order that the problem says. */
	public List<String> details() {
		return this.details;
	}

}
