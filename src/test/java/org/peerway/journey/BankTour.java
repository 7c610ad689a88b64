package org.peerway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.openqa.selenium.WebElement;

/** All that can be done with questions besides writing them. */
final class BankTour extends Tour {

	private static final String FILE = """
			::Whole:: Peer support is mutual. {T}

			::Changed:: [html]<table><tr><td>What helps?</td></tr></table> {=Listening ~%50%Advice ~Orders}

			::Broken:: Who decides? {=The person
			""";

	private static final String INPUT = "return document.querySelector('vaadin-upload').shadowRoot.querySelector('input[type=file]')";

	private final Author author;

	private final Form form;

	BankTour(Browser browser, RunningServer server, Accessibility accessibility) {
		super(browser, server, accessibility);
		this.author = new Author(browser, server);
		this.form = this.author.form();
	}

	/** A folder with live questions in it. */
	void look(String folder, String question) {
		versions(folder, question);
		duplicates();
		filters(folder);
		manyAtOnce();
		in();
		out();
	}

	private void versions(String folder, String question) {
		this.author.openFolder(folder);
		this.author.openQuestion(question);
		this.form.write("Said to everybody afterwards", "First be there, then look on.");
		check("editor of a draft beside a live version");
		this.author.openPart("History");
		check("versions and comparison");
		this.browser.press("More");
		check("what is done with a question");
		this.browser.press("Throw the draft away");
		this.browser.see("vaadin-dialog[opened]");
		check("dialog about a draft");
		this.form.press("Throw it away");
		this.browser.press("More");
		this.browser.press("Duplicate");
		this.browser.see(".tag", "Draft");
	}

	private void duplicates() {
		this.author.goToPlace("Question bank");
		this.browser.press("Near duplicates");
		this.browser.see("table");
		check("near duplicates");
	}

	private void filters(String folder) {
		this.author.openFolder(folder);
		check("bank");
		this.form.write("Find words", "bus").pick("State", "Draft").pick("Kind", "Single choice");
		check("bank with filters");
		this.form.pick("Kind", "Number");
		check("bank with filters that find nothing");
	}

	private void manyAtOnce() {
		this.author.goToPlace("Question bank");
		this.form.tick("Choose all on this page");
		check("bank with questions chosen");
		this.form.press("Add tags");
		this.form.write("Tags", "first, mutual");
		check("dialog about many questions");
		this.form.press("Add tags");
		this.browser.see("main .note");
		check("bank after a change of many");
	}

	private void in() {
		this.author.goToPlace("Question bank");
		this.browser.press("Import questions");
		this.browser.see("vaadin-upload");
		check("import");
		((WebElement) this.browser.driver().executeScript(INPUT)).sendKeys(file().toString());
		this.browser.see("vaadin-select");
		check("import of a file");
		this.form.press("See what would come of it");
		this.browser.see("h2", "What would come of it");
		check("import, dry run");
		this.browser.press("vaadin-button", "Preview");
		this.browser.see("vaadin-dialog[opened]");
		check("import, preview");
		this.form.press("Close");
		this.form.press("Put 2 questions into the bank as drafts");
		this.browser.see("main .note");
		check("import, done");
	}

	private static Path file() {
		try {
			return Files.writeString(Files.createTempDirectory("import").resolve("questions.gift"), FILE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void out() {
		this.author.goToPlace("Question bank");
		this.browser.press("Export questions");
		this.browser.see("vaadin-select");
		check("export");
		this.form.pick("Format", "GIFT").press("See what the file will hold");
		this.browser.see("h2", "What the file holds");
		check("export, with what is lost");
	}

}
