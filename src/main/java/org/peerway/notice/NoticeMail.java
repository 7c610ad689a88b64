package org.peerway.notice;

import java.time.Clock;
import java.util.UUID;

import org.peerway.base.Afresh;
import org.peerway.people.PersonId;
import org.peerway.people.Post;

import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells people by mail that there is something for them, one letter for all of it, and
 * never what it is: mail is read by others too.
 */
@Component
class NoticeMail {

	private static final Limit AT_ONCE = Limit.of(100);

	private final Notices notices;

	private final Post post;

	private final Afresh afresh;

	private final Clock clock;

	NoticeMail(Notices notices, Post post, Afresh afresh, Clock clock) {
		this.notices = notices;
		this.post = post;
		this.afresh = afresh;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
	void send() {
		if (this.post.isSetUp()) {
			this.notices.findDue(this.clock.instant(), AT_ONCE).forEach(this::send);
		}
	}

	/** Of several machines the one whose transaction comes through sends it. */
	private void send(UUID person) {
		boolean mine = this.afresh.run(1, () -> {
			var due = this.notices.findByPersonAndMailDueIsNotNull(person);
			due.forEach(Notice::mailed);
			return !due.isEmpty();
		});
		if (mine) {
			this.post.send(new PersonId(person), "notice.mail.subject", "notice.mail.text", "/messages");
		}
	}

}
