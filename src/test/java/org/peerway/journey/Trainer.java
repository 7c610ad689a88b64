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

	/** Lets another trainer lead the open cohort, too. */
	void addTrainer(String name) {
		new Form(this.browser).choose("Trainer’s name or e-mail", name).press("Add as a trainer");
		this.browser.waitUntil(name + " among the trainers", () -> this.browser.words("main .s").get(0).contains(name));
	}

	/** Sets a quiz for the open cohort. */
	void setQuiz(String edition) {
		new Form(this.browser).pick("A published quiz", edition).press("Set it for this cohort");
		this.browser.see(".tag", "Open to the cohort");
	}

	void attest(String statement) {
		this.browser.write(this.browser.see(".side textarea"), statement);
		this.browser.press("State that they are ready");
		this.browser.see(".side .tag.done");
	}

}
