package org.peerway.people;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.peerway.people.PeopleSettings.DemoSetting;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class DemoModeTests {

	private final PersonRepository people = mock();

	private final MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url",
			"jdbc:h2:file:./data/peerway;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");

	private String baseUrl = "http://localhost:8080";

	@Test
	void isOnWhenNothingIsConfigured() {
		assertThat(start(DemoSetting.AUTO).isOn()).isTrue();
	}

	@Test
	void isOffWithAnotherDatabase() {
		this.environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/peerway");

		assertThat(start(DemoSetting.AUTO).isOn()).isFalse();
	}

	@Test
	void isOffWithAnAddressForOthers() {
		this.baseUrl = "https://training.example.org";

		assertThat(start(DemoSetting.AUTO).isOn()).isFalse();
	}

	@Test
	void isOffWithMail() {
		this.environment.setProperty("spring.mail.host", "mail.example.org");

		assertThat(start(DemoSetting.AUTO).isOn()).isFalse();
	}

	@Test
	void isOffWhereRealPeopleHaveAccounts() {
		given(this.people.existsByDemo(false)).willReturn(true);

		assertThat(start(DemoSetting.AUTO).isOn()).isFalse();
	}

	@Test
	void staysOnWhenSomebodyWasInvitedToTheDemonstration() {
		given(this.people.existsByDemo(false)).willReturn(true);
		given(this.people.existsByDemo(true)).willReturn(true);

		assertThat(start(DemoSetting.AUTO).isOn()).isTrue();
	}

	@Test
	void isAsTheAgencySays() {
		this.baseUrl = "https://demo.example.org";

		assertThat(start(DemoSetting.TRUE).isOn()).isTrue();
		assertThat(start(DemoSetting.FALSE).isOn()).isFalse();
	}

	@Test
	void refusesToStartWithDemoAccountsWhenItIsOff() {
		given(this.people.existsByDemo(true)).willReturn(true);

		assertThatExceptionOfType(DemoAccountsPresent.class).isThrownBy(() -> start(DemoSetting.FALSE));

		this.baseUrl = "https://training.example.org";
		assertThatExceptionOfType(DemoAccountsPresent.class).isThrownBy(() -> start(DemoSetting.AUTO));
	}

	private DemoMode start(DemoSetting setting) {
		var settings = new PeopleSettings(URI.create(this.baseUrl), setting, "peerway@localhost", Duration.ofDays(7));
		var mode = new DemoMode(settings, this.people, this.environment);
		mode.afterSingletonsInstantiated();
		return mode;
	}

}
