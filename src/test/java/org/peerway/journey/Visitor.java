package org.peerway.journey;

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
		goTo("login");
		this.browser.write(this.browser.see("#username"), first + "@demo.peerway.example");
		this.browser.write(this.browser.see("#password"), "walk-beside-" + first);
		this.browser.press("Sign in");
		arrive();
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

	private void arrive() {
		this.browser.see("main h1");
		assertThat(this.browser.place()).doesNotStartWith("login");
	}

}
