package org.peerway.people.security;

import java.net.URI;

import org.junit.jupiter.api.Test;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class SecureCookieTests {

	private final TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();

	@Test
	void cookiesTravelEncryptedWhereTheAddressIsHttps() {
		new SecureCookie(URI.create("https://peerway.example.org")).customize(this.factory);

		assertThat(this.factory.getSettings().getSession().getCookie().getSecure()).isTrue();
	}

	@Test
	void theLocalDemonstrationNeedsNoEncryption() {
		new SecureCookie(URI.create("http://localhost:8080")).customize(this.factory);

		assertThat(this.factory.getSettings().getSession().getCookie().getSecure()).isNull();
	}

}
