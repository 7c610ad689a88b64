package org.peerway.journey;

/** A trainer who looks after a cohort. */
final class Trainer extends Visitor {

	Trainer(Browser browser, RunningServer server) {
		super(browser, server);
	}

	void openBoard() {
		goToPlace("Cohorts");
		this.browser.pressFirst("table a");
		this.browser.see(".board");
	}

	/** Opens a trainee from the board. */
	void openTrainee(String name) {
		this.browser.press(".board a", name);
		this.browser.arriveAt(name);
	}

	void openAttempt(String title) {
		this.browser.press("table a", title);
		this.browser.see(".review");
	}

	void openPlay(String title) {
		this.browser.press("table a", title);
		this.browser.see(".pr");
	}

	void attest(String statement) {
		this.browser.write(this.browser.see(".side textarea"), statement);
		this.browser.press("State that they are ready");
		this.browser.see(".side .tag.done");
	}

}
