package org.peerway.journey;

/** Practice with one question: checked, hinted at, explained. */
final class PracticeTour extends Tour {

	private final Form form;

	PracticeTour(Browser browser, RunningServer server, Accessibility accessibility) {
		super(browser, server, accessibility);
		this.form = new Form(browser);
	}

	/** A trainer puts it together and publishes it. */
	void compose(Author author, String title) {
		author.beginQuiz(title);
		this.form.pick("What it is for", "Practice");
		this.form.in("Section 1").choose("Kinds", "Single choice").write("Questions drawn", "1");
		this.browser.see(".note.done");
		check("practice put together");
		author.publish(1);
	}

	void practise(Visitor rosa, String title) {
		rosa.goToPlace("Path");
		this.browser.press("a", title);
		this.browser.arriveAt(title);
		check("door to practice");
		this.browser.press("Start");
		this.browser.see("h1#ask");
		this.browser.press("Check");
		this.browser.press("Show a hint");
		check("practice with a hint and no answer");
		this.browser.press(".options .opt", "Tell your case manager about it.");
		this.browser.see(".saved");
		this.browser.press("Check");
		this.browser.see("main .tag");
		check("practice, checked");
		this.browser.press("Show what fits");
		this.browser.waitUntil("what fits", () -> this.browser.pageText().contains("This fits:"));
		check("practice with what fits");
		this.browser.press("Look it over");
		this.browser.arriveAt("Before you finish");
		check("practice, looked over");
		this.browser.press("Finish this practice");
		this.browser.waitUntil("the review", () -> this.browser.place().endsWith("/review"));
		check("practice, finished");
	}

}
