package org.peerway.journey;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/** A trainee who walks the course, following what each screen offers next. */
final class Trainee extends Visitor {

	private static final int LONGEST_TALK = 40;

	private static final String OPTIONS = ".options .opt";

	private final CourseContent content;

	Trainee(Browser browser, RunningServer server, CourseContent content) {
		super(browser, server);
		this.content = content;
	}

	/** Takes the next step that the path offers. */
	void takeNextStep() {
		goToPlace("Path");
		this.browser.pressFirst(".home .btn.p");
		this.browser.waitUntil("the next step", () -> !this.browser.place().equals("path"));
	}

	/** Takes the next step that a module offers. */
	void carryOn() {
		this.browser.press("Carry on");
		this.browser.waitUntil("the next step", () -> !this.browser.place().startsWith("module/"));
	}

	/** Reads from the open lesson to the last of its module. */
	void readToTheEnd() {
		while (this.browser.place().startsWith("lesson/")) {
			readOn();
		}
	}

	/** Reads the open lesson and goes on. */
	void readOn() {
		var before = this.browser.place();
		assertThat(this.browser.all("article h2")).hasSizeGreaterThan(2);
		this.browser.pressFirst("article .sticky vaadin-button");
		this.browser.waitUntil("what follows " + before, () -> !this.browser.place().equals(before));
	}

	void startTalk() {
		this.browser.press("Start the talk");
		this.browser.see(".choices .choice");
	}

	/**
	 * Replies until the talk ends, with the replies that are wanted where they come up.
	 */
	void playToTheEnd(Set<String> wanted) {
		for (int replies = 0; !this.browser.shows("a", "See how it went"); replies++) {
			assertThat(replies).as("replies in one talk").isLessThan(LONGEST_TALK);
			reply(wanted);
		}
	}

	/** Gives one reply: one that is wanted, or the first. */
	String reply(Set<String> wanted) {
		int before = said();
		var replies = this.browser.all(".choices .choice");
		var one = replies.stream().filter((reply) -> wanted.contains(text(reply))).findFirst().orElse(replies.get(0));
		var text = text(one);
		this.browser.press(one);
		this.browser.waitUntil("the talk to grow", () -> said() > before);
		return text;
	}

	void seeHowItWent() {
		this.browser.press("See how it went");
		this.browser.arriveAt("How it went");
		assertThat(this.browser.all(".pr")).isNotEmpty();
	}

	private int said() {
		return this.browser.all(".chat > *").size();
	}

	private static String text(WebElement reply) {
		return CourseContent
			.squeezed(reply.findElement(By.cssSelector("span:last-child")).getText().replaceAll("^“|”$", ""));
	}

	void handInReflection(String text) {
		writeReflection(text);
		this.browser.press("Hand in");
		this.browser.see("main .note.done");
		this.browser.press("Carry on");
		this.browser.waitUntil("what comes next",
				() -> this.browser.place().startsWith("module/") || this.browser.place().equals("path"));
	}

	/** Writes and waits until it is kept. */
	void writeReflection(String text) {
		this.browser.write(this.browser.see("textarea"), text);
		awaitSaved();
	}

	void startQuiz() {
		this.browser.press("Start");
		this.browser.see("h1#ask");
	}

	/** Answers all questions and hands in. */
	void answerAll(boolean rightly) {
		answerAll((question) -> rightly ? question.fitting() : Set.of(question.others().iterator().next()));
		this.browser.press("Hand in");
		this.browser.waitUntil("the review", () -> this.browser.place().endsWith("/review"));
	}

	private void answerAll(Function<CourseContent.Question, Set<String>> answers) {
		int total = total();
		for (int number = 1; number <= total; number++) {
			seeQuestion(number);
			answer(answers);
			this.browser.press((number < total) ? "Next" : "Look it over");
		}
		this.browser.arriveAt("Before you hand in");
	}

	/** Answers the open question and waits until the answer is kept. */
	Set<String> answer(Function<CourseContent.Question, Set<String>> answers) {
		var wanted = answers.apply(this.content.question(question()));
		var before = chosen();
		for (WebElement option : this.browser.all(OPTIONS)) {
			var text = CourseContent.squeezed(option.getText());
			if (wanted.contains(text) != before.contains(text) && (wanted.contains(text) || isBox(option))) {
				this.browser.press(option);
				awaitSaved();
			}
		}
		assertThat(chosen()).isEqualTo(wanted);
		return wanted;
	}

	/** Boxes are emptied by another press; of radio buttons the others fall back. */
	private static boolean isBox(WebElement option) {
		return !option.findElements(By.cssSelector("[type=checkbox]")).isEmpty();
	}

	/** What can be chosen in the open question. */
	List<String> options() {
		return this.browser.words(OPTIONS).stream().map(CourseContent::squeezed).toList();
	}

	/** What stands as chosen in the open question. */
	Set<String> chosen() {
		this.browser.settle();
		return Set
			.copyOf(this.browser.words(".options .opt:has(:checked)").stream().map(CourseContent::squeezed).toList());
	}

	/** The open question with its situation in front. */
	String question() {
		return String.join(" ", this.browser.words(".question .reading, .question h1"));
	}

	/** Waits until this question is open. */
	void seeQuestion(int number) {
		this.browser.waitUntil("question " + number,
				() -> this.browser.words(".attempt-header .b")
					.stream()
					.anyMatch((words) -> words.startsWith("Question " + number + " ")));
	}

	private int total() {
		var place = this.browser.read(".attempt-header .b");
		return Integer.parseInt(place.substring(place.lastIndexOf(' ') + 1));
	}

	void awaitSaved() {
		this.browser.waitUntil("the word that it is kept",
				() -> this.browser.words(".saved").stream().anyMatch((words) -> words.startsWith("Saved ")));
	}

	void acceptCodeOfEthics() {
		this.browser.press(this.browser.see("vaadin-checkbox"));
		this.browser.press("Accept the code of ethics");
		this.browser.waitUntil("the word that it is accepted",
				() -> this.browser.pageText().contains("You have accepted this code of ethics."));
	}

	void apply() {
		this.browser.press("Hand in the application");
		this.browser.waitUntil("the word that it is with the office",
				() -> this.browser.pageText().contains("Your application is with the office"));
	}

}
