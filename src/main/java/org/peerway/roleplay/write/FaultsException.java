package org.peerway.roleplay.write;

import java.util.List;

import org.peerway.roleplay.check.Finding;

/** The draft has faults, with which it cannot be published. */
public class FaultsException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final transient List<Finding> faults;

	FaultsException(List<Finding> faults) {
		super("The scenario cannot be played: " + faults.stream().map(Finding::rule).toList());
		this.faults = List.copyOf(faults);
	}

	public List<Finding> faults() {
		return this.faults;
	}

}
