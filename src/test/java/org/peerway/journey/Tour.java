package org.peerway.journey;

/** Looks at screens beside the way, with the people who use them. */
abstract class Tour {

	final Browser browser;

	final RunningServer server;

	private final Accessibility accessibility;

	Tour(Browser browser, RunningServer server, Accessibility accessibility) {
		this.browser = browser;
		this.server = server;
		this.accessibility = accessibility;
	}

	final void check(String view) {
		this.accessibility.check(this.browser, view);
	}

	final void checkUnfolded(String view) {
		this.accessibility.checkUnfolded(this.browser, view);
	}

}
