package org.peerway.certification.ui;

import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

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
		return this.addresses.get(network(address), (absent) -> fresh()).tryConsume(1);
	}

	/** One person commands a whole /64 of IPv6 addresses. */
	private static String network(String address) {
		String[] parts = address.split(":", -1);
		return (parts.length > 4) ? String.join(":", List.of(parts).subList(0, 4)) : address;
	}

	private static Bucket fresh() {
		return Bucket.builder().addLimit((limit) -> limit.capacity(CHECKS).refillGreedy(CHECKS, SPAN)).build();
	}

}
