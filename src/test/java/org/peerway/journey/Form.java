package org.peerway.journey;

import java.util.ArrayList;
import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Fields found by their names, in a dialog if one is open and in a named group of it. */
final class Form {

	private static final String FIND = Browser.SETTLED + """
			const [groups, words, kinds] = arguments;
			const isSeen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
			const name = (one) => one.label || one.accessibleName || one.ariaLabel || one.textContent.trim();
			const isCalled = (one, words) => name(one) === words || name(one).startsWith(words + ': ');
			let places = [...document.querySelectorAll('vaadin-dialog[opened]')].slice(-1);
			places = places.length > 0 ? places : [document];
			for (const group of groups) {
			  places = places.flatMap((place) => [...place.querySelectorAll('[role=group]')])
			    .filter((one) => isSeen(one) && isCalled(one, group));
			}
			return settled ? places.flatMap((place) => [...place.querySelectorAll(kinds)])
			  .find((one) => isSeen(one) && isCalled(one, words)) ?? null : null;
			""";

	private static final String TYPED = "vaadin-text-field, vaadin-text-area, vaadin-number-field, vaadin-integer-field";

	private static final String ITEM = "vaadin-select[opened] vaadin-select-list-box vaadin-select-item";

	private final Browser browser;

	private final List<String> groups;

	Form(Browser browser) {
		this(browser, List.of());
	}

	private Form(Browser browser, List<String> groups) {
		this.browser = browser;
		this.groups = groups;
	}

	/** The part of the form that is called so. */
	Form in(String group) {
		var inner = new ArrayList<>(this.groups);
		inner.add(group);
		return new Form(this.browser, inner);
	}

	/** Types into a field, in place of what it held, and leaves it. */
	Form write(String label, String text) {
		this.browser.waitUntil("the field “" + label + "” to take its text", () -> {
			var input = find(TYPED, label).findElement(By.cssSelector("input, textarea"));
			if (!input.getDomProperty("value").isEmpty()) {
				input.clear();
			}
			input.sendKeys(text + Keys.TAB);
			return true;
		});
		return this;
	}

	/** Chooses from a list. */
	Form pick(String label, String item) {
		this.browser.press(find("vaadin-select", label).findElement(By.cssSelector("vaadin-select-value-button")));
		this.browser.press(ITEM, item);
		this.browser.waitUntil("the list to close", () -> !this.browser.shows("vaadin-select[opened]", null));
		return this;
	}

	/** Finds somebody or something by typing and chooses it. */
	Form choose(String label, String item) {
		var input = find("vaadin-combo-box, vaadin-multi-select-combo-box", label).findElement(By.cssSelector("input"));
		this.browser.press(input);
		input.sendKeys(Keys.chord(Keys.CONTROL, "a") + item);
		this.browser.waitUntil("“" + item + "” in the list", () -> {
			var found = this.browser.all("vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
				.stream()
				.filter((one) -> one.getText().startsWith(item))
				.findFirst();
			found.ifPresent(WebElement::click);
			return found.isPresent();
		});
		input.sendKeys(Keys.TAB);
		return this;
	}

	Form tick(String label) {
		this.browser.press(find("vaadin-checkbox, vaadin-radio-button", label).findElement(By.cssSelector("input")));
		return this;
	}

	/** Presses the button that says this. */
	Form press(String words) {
		this.browser.waitUntil("the button “" + words + "”", () -> {
			this.browser.press(find("vaadin-button, button", words));
			return true;
		});
		return this;
	}

	private WebElement find(String kinds, String label) {
		var holder = new WebElement[1];
		this.browser.waitUntil("“" + label + "” in " + this.groups, () -> {
			holder[0] = (WebElement) this.browser.driver().executeScript(FIND, this.groups, label, kinds);
			return holder[0] != null;
		});
		return holder[0];
	}

}
