package org.peerway.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PersonId;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Measures by the server's clock how long people have questions before them. What was
 * measured waits in memory until the attempt is changed anyway, so that looking costs no
 * statement; what waits when a server stops is lost, and with it a look at most.
 */
@Service
public class QuestionTimes {

	private static final Duration FORGOTTEN = Duration.ofHours(12);

	private static final int MOST = 50_000;

	private final Cache<Key, Watch> watches = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfterAccess(FORGOTTEN)
		.build();

	private final CurrentPerson current;

	private final Clock clock;

	QuestionTimes(CurrentPerson current, Clock clock) {
		this.current = current;
		this.clock = clock;
	}

	/** Under this key a stranger's looks never count for the owner. */
	private record Key(PersonId person, AttemptId attempt) {
	}

	/** A question is before a person until this ends. */
	public interface Visit {

		/** The question is no longer before the person; said twice, nothing happens. */
		void end();

	}

	/**
	 * A question comes before the acting person; one that was there before is gone.
	 * @param position of the question on the paper, counted from 0
	 */
	@PreAuthorize("hasRole('TRAINEE')")
	public Visit shown(AttemptId attempt, int position) {
		var watch = this.watches.get(key(attempt), (key) -> new Watch());
		var visit = new Object();
		watch.begin(visit, position, this.clock.instant());
		return () -> watch.end(visit, this.clock.instant());
	}

	/** What is not kept yet, by position. */
	Map<Integer, Duration> spent(AttemptId attempt) {
		var watch = this.watches.getIfPresent(key(attempt));
		return (watch != null) ? watch.spent(this.clock.instant()) : Map.of();
	}

	/** That is kept now. */
	void keep(AttemptId attempt, Map<Integer, Duration> kept) {
		var watch = this.watches.getIfPresent(key(attempt));
		if (watch != null) {
			watch.keep(kept);
		}
	}

	private Key key(AttemptId attempt) {
		return new Key(this.current.id(), attempt);
	}

}
