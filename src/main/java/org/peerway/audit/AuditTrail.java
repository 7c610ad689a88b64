package org.peerway.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the record of who did what; entries are only ever added, each chained to the one
 * before.
 */
@Service
public class AuditTrail {

	private final AuditHeadRepository head;

	private final AuditEntryRepository entries;

	private final Clock clock;

	AuditTrail(AuditHeadRepository head, AuditEntryRepository entries, Clock clock) {
		this.head = head;
		this.entries = entries;
		this.clock = clock;
	}

	/**
	 * Adds an entry in the caller's transaction. Entries of other transactions wait until
	 * this one ends, so record last, and only what an office would ask about.
	 * @param act what was done, as {@code person.suspended}
	 * @param actor who did it; null for the system itself
	 * @param subject whom or what it was done to, as {@code person:<id>}
	 * @param detail what changed, without answers or secrets
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(String act, @Nullable UUID actor, String subject, String detail) {
		var end = this.head.lock();
		var entry = new AuditEntry(end.seq() + 1, this.clock.instant().truncatedTo(ChronoUnit.MICROS), actor, act,
				subject, detail, end.hash());
		this.entries.save(entry);
		end.moveTo(entry);
	}

	/** The newest entries of a part of the record, before the given one. */
	@PreAuthorize("hasAnyRole('OFFICE', 'ADMIN')")
	@Transactional(readOnly = true)
	public List<RecordedAct> newest(RecordedAct.Part part, Optional<RecordedAct> before, int limit) {
		return this.entries
			.newest(before.map(RecordedAct::seq).orElse(Long.MAX_VALUE), part == RecordedAct.Part.SIGN_INS,
					Limit.of(limit))
			.stream()
			.map(AuditEntry::toRecordedAct)
			.toList();
	}

	/**
	 * Reads the whole record again and lists what no longer fits; empty if all is whole.
	 */
	@PreAuthorize("hasAnyRole('OFFICE', 'ADMIN')")
	public List<AuditFault> verify() {
		var before = this.head.end();
		var check = new ChainCheck(before);
		List<AuditEntry> page;
		do {
			page = this.entries.findFirst1000BySeqGreaterThanOrderBySeq(check.lastSeq());
			page.forEach(check::next);
		}
		while (!page.isEmpty());
		return check.finish(this.head.end());
	}

}
