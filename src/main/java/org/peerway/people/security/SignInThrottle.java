package org.peerway.people.security;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

import org.peerway.base.ClientNetwork;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: tries are counted by account, by address and for all together, and
 * come back with time, so that nobody is locked out for good. Who succeeds gets the try
 * back.
 */
@Component
class SignInThrottle {

	private static final int MOST_REMEMBERED = 50_000;

	private final ThrottleSettings settings;

	private final Cache<String, Bucket> accounts = cache();

	private final Cache<String, Bucket> addresses = cache();

	private final Bucket everybody;

	SignInThrottle(ThrottleSettings settings) {
		this.settings = settings;
		this.everybody = bucket(settings.perServer());
	}

	/**
	 * Counts one try.
	 * @throws AuthenticationServiceException if there were too many; the answer is the
	 * same for known and unknown accounts
	 */
	Pass take(String account, String address) {
		return take(of(this.accounts, account.strip().toLowerCase(Locale.ROOT), this.settings.perAccount()),
				of(this.addresses, ClientNetwork.of(address), this.settings.perAddress()), this.everybody)
			.orElseThrow(() -> new AuthenticationServiceException("Too many tries"));
	}

	/** Counts one try with a link; empty if there were too many. */
	Optional<Pass> takeLink(String address) {
		return take(of(this.addresses, ClientNetwork.of(address), this.settings.perAddress()), this.everybody);
	}

	/** Starts counting anew. */
	void forget() {
		this.accounts.invalidateAll();
		this.addresses.invalidateAll();
		this.everybody.reset();
	}

	private static Optional<Pass> take(Bucket... buckets) {
		var taken = Arrays.stream(buckets).takeWhile((bucket) -> bucket.tryConsume(1)).toList();
		Pass pass = () -> taken.forEach((bucket) -> bucket.addTokens(1));
		if (taken.size() < buckets.length) {
			pass.giveBack();
			return Optional.empty();
		}
		return Optional.of(pass);
	}

	private Bucket of(Cache<String, Bucket> buckets, String key, int tries) {
		return buckets.get(key, (absent) -> bucket(tries));
	}

	private Bucket bucket(int tries) {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(tries).refillGreedy(tries, this.settings.within()))
			.build();
	}

	private static Cache<String, Bucket> cache() {
		return Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(Duration.ofHours(1)).build();
	}

	/** A try that may be given back. */
	interface Pass {

		void giveBack();

	}

}
