package org.peerway.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.peerway.people.CurrentPerson;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people are told until they have read it, and after. */
@Service
public class NoticeService {

	private final Notices notices;

	private final CurrentPerson current;

	private final Clock clock;

	NoticeService(Notices notices, CurrentPerson current, Clock clock) {
		this.notices = notices;
		this.current = current;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(Tell tell) {
		this.notices.save(new Notice(tell, now()));
	}

	/** What the acting person was told before that, or all of it, the newest first. */
	@PreAuthorize("isAuthenticated()")
	@Transactional(readOnly = true)
	public List<NoticeLine> own(Optional<NoticeLine> before, int limit) {
		var person = this.current.id().value();
		return before.map((line) -> this.notices.before(person, line.at(), line.id().value(), Limit.of(limit)))
			.orElseGet(() -> this.notices.newest(person, Limit.of(limit)))
			.stream()
			.map(Notice::line)
			.toList();
	}

	/** How many the acting person has not read. */
	@PreAuthorize("isAuthenticated()")
	@Transactional(readOnly = true)
	public long unread() {
		return this.notices.countByPersonAndReadAtIsNull(this.current.id().value());
	}

	/**
	 * Remembers that the acting person has read it.
	 * @throws NoSuchElementException if there is no such notice
	 */
	@PreAuthorize("isAuthenticated()")
	@Transactional
	public void read(NoticeId id) {
		var notice = this.notices.findById(id.value())
			.orElseThrow(() -> new NoSuchElementException("There is no notice " + id.value()));
		this.current.mustBe(notice.person());
		notice.read(now());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
