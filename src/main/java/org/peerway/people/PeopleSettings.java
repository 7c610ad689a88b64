package org.peerway.people;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an agency sets about accounts.
 *
 * @param baseUrl where people reach this server; every link that is given away begins so
 * @param mailFrom the sender of invitations
 * @param invitationValid how long an invitation can be taken
 */
@ConfigurationProperties("peerway")
record PeopleSettings(@DefaultValue("http://localhost:8080") URI baseUrl, @DefaultValue("auto") DemoSetting demo,
		@DefaultValue("peerway@localhost") String mailFrom, @DefaultValue("7d") Duration invitationValid) {

	URI link(String path) {
		return URI.create(this.baseUrl.toString().replaceAll("/+$", "") + path);
	}

	boolean isLocal() {
		return "localhost".equals(this.baseUrl.getHost());
	}

	/** Whether this server is a demonstration; auto finds out. */
	enum DemoSetting {

		AUTO, TRUE, FALSE

	}

}
