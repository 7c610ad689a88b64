package org.peerway.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** A trainee learns without a mouse. */
class KeyboardJourney {

	@RegisterExtension
	final Stage stage = new Stage();

	@Test
	void leadsThroughLessonTalkAndQuizByKeysAlone() {
		var rosa = new Trainee(this.stage.browser(), this.stage.server(), this.stage.content());
		var keys = new Keyboard(rosa.browser);

		signsIn(rosa, keys);
		readsLessons(rosa, keys);
		replies(rosa, keys);
		rosa.browser.look(Browser.Look.PHONE);
		answers(rosa, keys);
		signsOut(rosa, keys);
	}

	private static void signsIn(Trainee rosa, Keyboard keys) {
		rosa.goTo("login");
		keys.type("rosa@demo.peerway.example");
		keys.tabTo("Password");
		keys.type("walk-beside-rosa");
		keys.press(Keys.ENTER);
		rosa.browser.see(".home");
	}

	private static void readsLessons(Trainee rosa, Keyboard keys) {
		keys.choose("Skip to the main part");
		keys.choose("Begin");
		rosa.browser.see("article");
		opensATerm(rosa, keys);
		while (rosa.browser.place().startsWith("lesson/")) {
			var before = rosa.browser.place();
			keys.choose(rosa.browser.read("article .sticky vaadin-button"));
			rosa.browser.waitUntil("what follows " + before, () -> !rosa.browser.place().equals(before));
		}
	}

	private static void opensATerm(Trainee rosa, Keyboard keys) {
		var term = rosa.browser.read("article .term");
		keys.choose(term);
		assertThat(rosa.browser.read(".pop b")).isEqualToIgnoringCase(term);
		keys.press(Keys.ESCAPE);
		assertThat(rosa.browser.all(".pop")).isEmpty();
		assertThat(rosa.browser.driver().switchTo().activeElement().getText()).isEqualTo(term);
	}

	private static void replies(Trainee rosa, Keyboard keys) {
		keys.choose("Carry on");
		keys.choose("Start the talk");
		rosa.browser.see(".choices .choice");
		keys.press("2");
		seeReplies(rosa, 1);
		keys.tabTo(rosa.browser.all(".choices .choice").get(0).getAccessibleName());
		keys.press(Keys.SPACE);
		seeReplies(rosa, 2);
		keys.choose("Pause here");
	}

	private static void seeReplies(Trainee rosa, int count) {
		rosa.browser.waitUntil(count + " replies", () -> rosa.browser.all(".chat .me").size() == count);
	}

	private static void answers(Trainee rosa, Keyboard keys) {
		keys.choose("Path");
		keys.choose(rosa.browser.see("[aria-current=step]").getAccessibleName());
		keys.choose(rosa.browser.all(".path a").getLast().getAccessibleName());
		keys.choose("Start");
		rosa.browser.see("h1#ask");
		for (int number = 1; number <= 3; number++) {
			rosa.seeQuestion(number);
			keys.tabTo(rosa.options().getFirst());
			keys.press(Keys.SPACE);
			rosa.awaitSaved();
			assertThat(rosa.chosen()).hasSize(1);
			keys.choose("Next");
		}
	}

	private static void signsOut(Trainee rosa, Keyboard keys) {
		keys.choose("You");
		keys.choose("Sign out");
		rosa.browser.see("#username");
	}

}
