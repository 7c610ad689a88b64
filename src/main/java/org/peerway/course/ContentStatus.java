package org.peerway.course;

import java.time.Instant;
import java.util.List;

import org.peerway.base.yaml.Fault;

/**
 * How the content folder was found when it was last read on this machine.
 *
 * @param faults empty if what was read is in force; else an earlier version is
 */
public record ContentStatus(Instant checkedAt, List<Fault> faults) {

	public ContentStatus {
		faults = List.copyOf(faults);
	}

	public boolean isSound() {
		return this.faults.isEmpty();
	}

}
