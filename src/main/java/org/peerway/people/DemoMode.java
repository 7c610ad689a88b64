package org.peerway.people;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Decides at start, before anybody can connect, whether this server is a demonstration.
 * Demo passwords are public, so elsewhere their accounts keep the server from starting.
 */
@Component
class DemoMode implements SmartInitializingSingleton {

	private static final String EMBEDDED = "jdbc:h2:file:./data/peerway";

	private final PeopleSettings settings;

	private final PersonRepository people;

	private final Environment environment;

	private boolean on;

	DemoMode(PeopleSettings settings, PersonRepository people, Environment environment) {
		this.settings = settings;
		this.people = people;
		this.environment = environment;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.on = switch (this.settings.demo()) {
			case TRUE -> true;
			case FALSE -> false;
			case AUTO -> nothingIsConfigured() && (hasDemoPeople() || !hasRealPeople());
		};
		if (!this.on && hasDemoPeople()) {
			throw new DemoAccountsPresent();
		}
	}

	boolean isOn() {
		return this.on;
	}

	private boolean nothingIsConfigured() {
		return this.environment.getProperty("spring.datasource.url", "").startsWith(EMBEDDED) && this.settings.isLocal()
				&& !this.environment.containsProperty("spring.mail.host");
	}

	private boolean hasDemoPeople() {
		return this.people.existsByDemo(true);
	}

	private boolean hasRealPeople() {
		return this.people.existsByDemo(false);
	}

}
