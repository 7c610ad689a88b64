package org.peerway.journey;

/** A panel that sets a standard, from its opening to the cut score. */
final class PanelTour extends Tour {

	private final Form form;

	PanelTour(Browser browser, RunningServer server, Accessibility accessibility) {
		super(browser, server, accessibility);
		this.form = new Form(browser);
	}

	/** The office opens a panel about a quiz. */
	void open(Visitor ines, String quiz, String... judges) {
		ines.goToPlace("Standard setting");
		check("panels, none yet");
		this.browser.press("Open a panel");
		this.browser.see("h2", "Quizzes put together here");
		check("panel: which quiz");
		this.browser.press("table a", quiz);
		this.browser.arriveAt("A panel for " + quiz);
		this.form.press("Open the panel and its first round");
		check("panel to open, with slips");
		this.form.write("Somebody who is just ready", "Somebody who listens, and who knows whom to call.");
		for (String judge : judges) {
			this.form.choose("Panel members", judge);
		}
		this.form.press("Open the panel and its first round");
		this.browser.arriveAt("Panel: " + quiz);
		check("panel with an open round");
	}

	/** A judge estimates all questions. */
	void judge(String quiz, int questions, String percent) {
		this.browser.press("table a", quiz);
		this.browser.arriveAt("Panel: " + quiz);
		for (int number = 1; number <= questions; number++) {
			this.form.write("Your estimate for question " + number + ", in percent", percent);
		}
		this.browser.waitUntil("all estimates",
				() -> this.browser.pageText().contains(questions + " of " + questions + " questions estimated"));
	}

	void lookAsJudge() {
		check("estimates of a judge");
		this.browser.press("One question after the other");
		this.browser.see(".edit-paper");
		this.browser.press("Show what fits");
		this.browser.see(".answer");
		check("estimate of one question");
	}

	/** The office closes the round and chooses the cut score. */
	void end(Visitor ines, String quiz) {
		ines.goToPlace("Standard setting");
		check("panels");
		this.browser.press("table a", quiz);
		this.form.press("Close round 1");
		this.browser.see("main .note");
		checkUnfolded("panel after a round");
		this.form.press("End the panel");
		this.form.write("Reason", "As the panel said, rounded up to a half point.");
		check("panel at its end");
		this.form.press("Keep this cut score with the quiz");
		this.browser.see("h2", "What was chosen");
		check("panel with a cut score");
	}

}
