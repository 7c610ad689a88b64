package org.peerway.course;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the person who starts the server what to put right, instead of a stack trace. */
class ContentFailureAnalyzer extends AbstractFailureAnalyzer<ContentFaultException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, ContentFaultException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Put these files right and start again. bin/peerway check-content lists the same faults; "
						+ "peerway.content names the folder.",
				cause);
	}

}
