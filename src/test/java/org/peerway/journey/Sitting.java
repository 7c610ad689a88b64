package org.peerway.journey;

import java.util.List;
import java.util.Map;

import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who sits before a paper and answers with keys alone. */
final class Sitting {

	private static final String RADIOS = ".options [type=radio]";

	private static final String CHOSEN = "return arguments[0].selectedOptions[0].textContent";

	private static final String GROUP = """
			const group = document.activeElement.closest('[role=radiogroup]');
			return document.getElementById(group.getAttribute('aria-labelledby')).textContent""";

	private final Visitor person;

	private final Browser browser;

	private final Keyboard keys;

	Sitting(Visitor person) {
		this.person = person;
		this.browser = person.browser;
		this.keys = new Keyboard(person.browser);
	}

	void signIn(String email, String password) {
		this.person.goTo("login");
		this.keys.type(email);
		this.keys.tabTo("Password");
		this.keys.type(password);
		this.keys.press(Keys.ENTER);
		this.browser.see("main h1");
	}

	/** Opens a quiz that a trainer set. */
	void open(String quiz) {
		press("Skip to the main part");
		press(quiz);
		this.browser.arriveAt(quiz);
	}

	/** Presses a link or a button. */
	void press(String name) {
		this.keys.choose(name);
	}

	/** Answers the open question. */
	void answer() {
		var ask = this.browser.read("h1#ask");
		TestQuestion.ALL.stream()
			.filter((question) -> question.ask().equals(ask))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nobody wrote this question: " + ask))
			.answer()
			.accept(this);
		awaitSaved();
	}

	/** Chooses one option by the arrows. */
	void choose(String option) {
		this.keys.tabTo(this.browser.all(RADIOS).getFirst().getAccessibleName());
		this.keys.press(Keys.SPACE);
		for (int i = 0; !focused().equals(option); i++) {
			assertThat(i).as("options passed by").isLessThan(9);
			this.keys.press(Keys.ARROW_DOWN);
		}
	}

	void tick(String... options) {
		for (String option : options) {
			this.keys.tabTo(option);
			this.keys.press(Keys.SPACE);
		}
	}

	/** Goes down the list of each name to the word. */
	void pick(Map<String, String> words) {
		words.forEach((name, word) -> {
			var list = this.keys.tabTo(name);
			this.browser.waitUntil("“" + word + "” to be chosen", () -> {
				boolean chosen = word.equals(this.browser.driver().executeScript(CHOSEN, list));
				if (!chosen) {
					this.keys.press(Keys.ARROW_DOWN);
				}
				return chosen;
			});
		});
	}

	/** Brings the entries in order, the last step by the button that moves one up. */
	void arrange(List<String> steps) {
		this.keys.tabTo("Place of “" + steps.getFirst() + "”");
		this.keys.type("1");
		this.browser.settle();
		if (!order().equals(steps)) {
			this.keys.choose("Up: " + steps.get(1));
			this.browser.waitUntil("the order", () -> order().equals(steps));
		}
		if (this.browser.shows("button", "This order is right")) {
			this.keys.choose("This order is right");
		}
	}

	private List<String> order() {
		return this.browser.words(".places li .grow");
	}

	/** Types into the one field there is. */
	void type(String text) {
		type(this.browser.read("h1#ask"), text);
	}

	void type(String name, String text) {
		this.keys.tabTo(name);
		this.keys.type(text);
	}

	/** Rates each act. */
	void rate(Map<String, Integer> ratings) {
		for (int i = 0; i < ratings.size(); i++) {
			this.keys.tabTo("1, least helpful");
			var act = (String) this.browser.driver().executeScript(GROUP);
			this.keys.press(Keys.SPACE);
			for (int level = 1; level < ratings.get(act); level++) {
				this.keys.press(Keys.ARROW_RIGHT);
			}
		}
	}

	private void awaitSaved() {
		this.browser.waitUntil("the word that it is kept",
				() -> this.browser.words(".saved").stream().anyMatch((words) -> words.startsWith("Saved ")));
	}

	private String focused() {
		return this.browser.driver().switchTo().activeElement().getAccessibleName();
	}

}
