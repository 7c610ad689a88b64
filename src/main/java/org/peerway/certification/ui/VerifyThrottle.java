package org.peerway.certification.ui;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

import org.peerway.base.ClientNetwork;

import org.springframework.stereotype.Component;

/** Lets each address check so many certificates in a minute and no more. */
@Component
class VerifyThrottle {

	/**
	 * Checks that one address may make in a minute; an employer's list, but no search for
	 * codes.
	 */
	static final int CHECKS = 30;

	static final Duration SPAN = Duration.ofMinutes(1);

	private final Cache<String, Bucket> addresses = Caffeine.newBuilder()
		.maximumSize(100_000)
		.expireAfterAccess(SPAN.multipliedBy(2))
		.build();

	/** Counts one check; false if there were too many. */
	boolean take(String address) {
		return this.addresses.get(ClientNetwork.of(address), (absent) -> fresh()).tryConsume(1);
	}

	private static Bucket fresh() {
		return Bucket.builder().addLimit((limit) -> limit.capacity(CHECKS).refillGreedy(CHECKS, SPAN)).build();
	}

}
