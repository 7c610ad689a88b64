package org.peerway.journey;

import java.net.URI;

import org.openqa.selenium.WebElement;

/** An administrator who lets people in. */
final class Administrator extends Visitor {

	Administrator(Browser browser, RunningServer server) {
		super(browser, server);
	}

	/** Lets a trainer in. */
	URI inviteTrainer(String name, String email) {
		this.browser.press("Invite somebody");
		new Form(this.browser).tick("Trainer");
		var link = invite(name, email);
		this.browser.press("Done");
		return link;
	}

	/** Fills in and sends an invitation, and takes the link that is shown once. */
	URI invite(String name, String email) {
		this.browser.write(this.browser.see("vaadin-dialog vaadin-text-field input"), name);
		this.browser.write(this.browser.see("vaadin-dialog vaadin-email-field input"), email);
		this.browser.press("Create the link");
		this.browser.waitUntil("the link", () -> !this.browser.all("vaadin-text-field[readonly] input").isEmpty());
		return URI.create(this.browser.see("vaadin-text-field[readonly] input").getDomProperty("value"));
	}

	/** The button behind a name in the list. */
	WebElement changeButton(String name) {
		return this.browser.all("table vaadin-button")
			.stream()
			.filter((button) -> button.getAccessibleName().equals("Change " + name))
			.findFirst()
			.orElseThrow();
	}

}
