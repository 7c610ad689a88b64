package org.peerway.people.security;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many tries to sign in may fail in five minutes: by account, by address (which a
 * whole class may share) and for all together.
 */
@ConfigurationProperties("peerway.sign-in")
record ThrottleSettings(@DefaultValue("10") int perAccount, @DefaultValue("100") int perAddress,
		@DefaultValue("1000") int perServer, @DefaultValue("5m") Duration within) {
}
