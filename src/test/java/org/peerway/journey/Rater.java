package org.peerway.journey;

/** A trainer who rates what people wrote. */
final class Rater extends Visitor {

	Rater(Browser browser, RunningServer server) {
		super(browser, server);
	}

	/** Opens the next answer to a question. */
	void open(String title) {
		goToPlace("Rating");
		this.browser.press("table a", title);
		this.browser.see(".rubric");
	}

	/** Gives the open answer that level of the one criterion. */
	void rate(String level) {
		this.browser.press(".rubric .opt", level);
		save();
		this.browser.see("h1", "Nothing waits for you here");
	}

	void save() {
		this.browser.press("Save and next");
	}

}
