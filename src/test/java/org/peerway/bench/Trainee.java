package org.peerway.bench;

import java.net.URI;

import org.peerway.course.CourseModule;
import org.peerway.people.Accounts;
import org.peerway.wire.WireBrowser;

/** A trainee with a browser, who goes through the first module. */
final class Trainee implements AutoCloseable {

	private final WireBrowser browser;

	private final String email;

	private final CourseModule module;

	Trainee(URI server, int number, CourseModule module) {
		this.browser = new WireBrowser(server);
		this.email = Classroom.email(number);
		this.module = module;
	}

	void signIn() {
		this.browser.signIn(this.email, Accounts.PASSWORD);
	}

	/** Looks at the sign-in page, and goes. */
	void lookIn() {
		this.browser.get("/login");
	}

	/**
	 * Everything from signing in to the page of the certificate.
	 * @param rounds how often all lessons are read and all questions are answered
	 */
	void walk(int rounds) {
		signIn();
		open("path");
		for (int round = 0; round < rounds; round++) {
			readLessons();
		}
		goTo("quiz/" + this.module.quiz().id());
		startQuiz();
		for (int round = 1; round < rounds; round++) {
			answerAll(round);
			backToFirstQuestion();
		}
		answerAll(0);
		handIn();
		goTo("certificate");
		mustSee("Certified Peer Support Specialist");
	}

	/** Opens the quiz as a fresh page, and starts it. */
	void openQuiz() {
		open("quiz/" + this.module.quiz().id());
		startQuiz();
	}

	int requests() {
		return this.browser.requests();
	}

	@Override
	public void close() {
		this.browser.close();
	}

	private void open(String place) {
		this.browser.get("/" + place);
		this.browser.open(place);
	}

	private void goTo(String place) {
		this.browser.navigate(place);
	}

	private void readLessons() {
		goTo("lesson/" + this.module.lessons().getFirst().id());
		this.module.lessons().forEach((lesson) -> {
			mustSee(lesson.title());
			press();
		});
	}

	private void startQuiz() {
		press();
		mustSee("Question 1 of ");
	}

	private void backToFirstQuestion() {
		var last = "?question=" + this.module.quiz().draw();
		var href = this.browser.screen()
			.find((node) -> node.attribute("href").endsWith(last))
			.orElseThrow()
			.attribute("href");
		goTo(href.replace(last, "?question=1"));
	}

	private void answerAll(int round) {
		int questions = this.module.quiz().draw();
		for (int number = 1; number <= questions; number++) {
			mustSee("Question " + number + " of " + questions);
			var options = this.browser.screen().options();
			this.browser.choose(options.get(round % options.size()));
			mustSee("Saved ");
			this.browser.follow(this.browser.screen().filled());
		}
	}

	private void handIn() {
		mustSee("Before you hand in");
		this.browser.click(this.browser.screen().find("vaadin-button", "Hand in"));
		mustSee("This fits");
	}

	private void press() {
		this.browser.click(this.browser.screen().filled());
		this.browser.forgetReceived();
	}

	private void mustSee(String words) {
		if (!this.browser.screen().text().contains(words)) {
			throw new AssertionError("“" + words + "” is not in: " + this.browser.screen().text());
		}
	}

}
