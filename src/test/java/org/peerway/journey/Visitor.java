package org.peerway.journey;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody at a browser, signed in or not. */
class Visitor {

	final Browser browser;

	final RunningServer server;

	Visitor(Browser browser, RunningServer server) {
		this.browser = browser;
		this.server = server;
	}

	/** Opens an address of the server. */
	void goTo(String path) {
		this.browser.open(this.server.address(path));
		this.browser.settle();
	}

	/** Signs in by typing, as a person of the demonstration. */
	void signIn(String first) {
		signIn(first + "@demo.peerway.example", "walk-beside-" + first);
	}

	void signIn(String email, String password) {
		goTo("login");
		this.browser.write(this.browser.see("#username"), email);
		this.browser.write(this.browser.see("#password"), password);
		this.browser.press("Sign in");
		arrive();
	}

	/** Takes an invitation by choosing a password, and signs in. */
	void join(URI invitation, String email, String password) {
		this.browser.open(invitation);
		this.browser.write(this.browser.see("input[type=password]"), password);
		this.browser.press("Keep this password");
		this.browser.see("#username");
		signIn(email, password);
	}

	/** Signs in by the button that the demonstration has for each person. */
	void pickOnSignInPage(String first) {
		goTo("login");
		this.browser.pressFirst("#demo-" + first);
		arrive();
	}

	void signOut() {
		this.browser.pressFirst("button[popovertarget=person-menu].round");
		this.browser.press("Sign out");
		this.browser.see("#username");
	}

	/** Goes to one of the places in the bar. */
	void goToPlace(String name) {
		this.browser.press("nav a", name);
	}

	/** Goes to a place that stands in the person's menu where the bar has no room. */
	void goToFurtherPlace(String name) {
		var inBar = this.browser.seen(".hdr nav a", name);
		if (!inBar.isEmpty()) {
			this.browser.press(inBar.getFirst());
			return;
		}
		this.browser.pressFirst("button[popovertarget=person-menu].round");
		this.browser.press("#person-menu a", name);
	}

	private void arrive() {
		this.browser.see("main h1");
		assertThat(this.browser.place()).doesNotStartWith("login");
	}

}
