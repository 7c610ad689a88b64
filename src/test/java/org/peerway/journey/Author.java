package org.peerway.journey;

import org.openqa.selenium.Keys;

/** A trainer who writes questions, has them reviewed and puts quizzes together. */
final class Author extends Visitor {

	private final Form form;

	Author(Browser browser, RunningServer server) {
		super(browser, server);
		this.form = new Form(browser);
	}

	Form form() {
		return this.form;
	}

	/** Makes a folder in the bank and opens it. */
	void makeFolder(String name) {
		this.browser.press("New folder");
		this.form.write("Name", name).press("Make the folder");
		seeFolder(name);
	}

	void openFolder(String name) {
		goToPlace("Question bank");
		this.browser.press(".folders a span:first-child", name);
		seeFolder(name);
	}

	private void seeFolder(String name) {
		this.browser.see(".folders a[aria-current=true] span:first-child", name);
	}

	/** Begins a question in the folder that is open. */
	void begin(TestQuestion question) {
		this.browser.press("New question");
		this.form.pick("Kind", question.kind()).press("Begin");
		this.browser.see(".question-editor");
	}

	/** Writes the open question. */
	void write(TestQuestion question) {
		this.form.write("Title", question.title());
		var ask = question.kind().equals("True or false") ? "Statement to judge" : "What is asked";
		this.form.write(ask, question.ask());
		question.key().accept(this.form);
		this.browser.see(".edit-state", "This is how trainees will meet the question.");
	}

	/** Writes a statement, from the folder that is open to its review, by keys alone. */
	void stateByKeys(TestQuestion question) {
		var keys = new Keyboard(this.browser);
		keys.choose("New question");
		pickByKeys(keys, "Kind Single choice", question.kind());
		keys.choose("Begin");
		this.browser.see(".question-editor");
		keys.tabTo("Title");
		keys.type(question.title());
		keys.tabTo("Statement to judge");
		keys.type(question.ask());
		pickByKeys(keys, "Not chosen yet The statement is", "False");
		keys.tabTo("Source");
		keys.press(Keys.TAB);
		this.browser.see(".edit-state", "This is how trainees will meet the question.");
	}

	/** Opens a list and goes down to the item. */
	private void pickByKeys(Keyboard keys, String list, String item) {
		keys.tabTo(list);
		keys.press(Keys.ENTER);
		this.browser.waitUntil("“" + item + "” of the list", () -> {
			boolean there = item.equals(this.browser.driver().switchTo().activeElement().getText());
			keys.press(there ? Keys.ENTER : Keys.ARROW_DOWN);
			return there;
		});
	}

	void openQuestion(String title) {
		this.browser.press("table a", title);
		this.browser.arriveAt(title);
	}

	/** Opens a part of the open question. */
	void openPart(String name) {
		this.browser.press("nav.parts a", name);
		this.browser.see("nav.parts a[aria-current]", name);
	}

	void askForReview() {
		openPart("Review");
		this.form.press("Ask for a review");
		this.browser.see("h2", "This draft waits for a second person.");
	}

	/** Makes the open question live. */
	void approve() {
		openPart("Review");
		this.form.press("Approve and publish");
		this.browser.see("h2", "There is nothing to review.");
	}

	/** Begins a quiz. */
	void beginQuiz(String title) {
		goToFurtherPlace("Quizzes");
		this.form.write("Title of the quiz", title).press("Begin the quiz");
		this.browser.arriveAt(title);
	}

	/** Publishes the quiz that is put together. */
	void publish(int edition) {
		this.form.press("Publish edition " + edition);
		this.form.press("Publish edition " + edition);
		this.browser.waitUntil("the word that it is published",
				() -> this.browser.shows(".saved", "Edition " + edition + " is published"));
	}

}
