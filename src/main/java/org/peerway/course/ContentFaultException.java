package org.peerway.course;

import java.util.List;
import java.util.stream.Collectors;

import org.peerway.base.yaml.Fault;

/**
 * There is no course to serve: the content has faults, and no earlier version is stored.
 */
class ContentFaultException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ContentFaultException(String folder, List<Fault> faults) {
		super("The content in " + folder + " has faults, and no earlier version is stored:\n"
				+ faults.stream().map((fault) -> "  " + fault).collect(Collectors.joining("\n")));
	}

}
