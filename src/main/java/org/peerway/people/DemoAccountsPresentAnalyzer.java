package org.peerway.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words what to do about {@link DemoAccountsPresent}. */
class DemoAccountsPresentAnalyzer extends AbstractFailureAnalyzer<DemoAccountsPresent> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DemoAccountsPresent cause) {
		return new FailureAnalysis(
				cause.getMessage() + " Peerway does not start with them now that it is set up for real use.",
				"For real use start with an empty database: set SPRING_DATASOURCE_URL to a new one,"
						+ " or move the folder data/ away. If this is a demonstration, set PEERWAY_DEMO=true.",
				cause);
	}

}
