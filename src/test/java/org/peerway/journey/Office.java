package org.peerway.journey;

/** Somebody of the certification office. */
final class Office extends Visitor {

	Office(Browser browser, RunningServer server) {
		super(browser, server);
	}

	/** Lets the one trainee there is take half as long again, and breaks. */
	void approveTimeAndBreaks(String reason) {
		goToFurtherPlace("Accommodations");
		this.browser.press("Change");
		new Form(this.browser).pick("Time", "1.5 times the usual time")
			.tick("Breaks stop the clock")
			.write("Reason", reason)
			.press("Approve");
		this.browser.see("table li", "Breaks stop the clock");
	}

	/** Opens how a quiz works. */
	void openStatistics(String quiz) {
		goToPlace("Quiz statistics");
		this.browser.press("table a", quiz);
		this.browser.see("details");
	}

	void openApplication(String name) {
		goToPlace("Applications");
		this.browser.press("table a", name);
		this.browser.arriveAt(name);
	}

	/** Returns the open application. */
	void giveBack(String name, String reason) {
		this.browser.write(this.browser.see(".giving textarea"), reason);
		this.browser.press("Give back to " + name);
		this.browser.waitUntil("the word that it is returned",
				() -> this.browser.pageText().contains("This application is with the applicant."));
	}

	/** Issues the certificate of the open application. */
	void issue() {
		this.browser.press("Issue certificate");
		this.browser.press("Issue it now");
		this.browser.waitUntil("the word that it is issued",
				() -> this.browser.pageText().contains("The certificate is issued"));
	}

}
