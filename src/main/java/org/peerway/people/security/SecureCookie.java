package org.peerway.people.security;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the cookie of a session off unencrypted connections where people reach the server
 * by https.
 */
@Component
class SecureCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

	private final URI baseUrl;

	SecureCookie(@Value("${peerway.base-url}") URI baseUrl) {
		this.baseUrl = baseUrl;
	}

	@Override
	public void customize(ConfigurableServletWebServerFactory factory) {
		if ("https".equals(this.baseUrl.getScheme())) {
			factory.getSettings().getSession().getCookie().setSecure(true);
		}
	}

}
