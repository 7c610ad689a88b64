package org.peerway.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.audit.AuditFault.Kind;
import org.peerway.audit.RecordedAct.Part;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class AuditTrailTests {

	@Autowired
	private AuditTrail audit;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void emptyRecord() {
		this.database.update("delete from audit_entry");
		this.database.update("update audit_head set seq = 0, hash = ?", AuditHash.START);
		Acting.asSomebody(Role.OFFICE);
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void keepsWhatWasDone() {
		var actor = UUID.randomUUID();

		record("person.suspended", actor, "person:1", "é, ñ and 漢");

		assertThat(this.database.queryForMap("select * from audit_entry")).containsEntry("act", "person.suspended")
			.containsEntry("actor", actor)
			.containsEntry("subject", "person:1")
			.containsEntry("detail", "é, ñ and 漢")
			.containsEntry("previous_hash", AuditHash.START);
		assertThat(this.audit.verify()).isEmpty();
	}

	@Test
	void keepsWhatTheSystemDidWithoutAnActor() {
		record("demo.accounts-created", null, "system", "");

		assertThat(this.database.queryForMap("select * from audit_entry")).containsEntry("actor", null);
		assertThat(this.audit.verify()).isEmpty();
	}

	@Test
	void belongsToTheTransactionOfTheAct() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.audit.record("act", null, "system", ""));

		this.transaction.executeWithoutResult((status) -> {
			this.audit.record("act", null, "system", "");
			status.setRollbackOnly();
		});

		assertThat(entries()).isZero();
		assertThat(this.audit.verify()).isEmpty();
	}

	@Test
	void chainsEntriesOfManyAtOnce() throws Exception {
		int threads = 16;
		int each = 10;
		var start = new CyclicBarrier(threads);
		Callable<Void> work = () -> {
			start.await();
			IntStream.range(0, each).forEach((number) -> record("act", UUID.randomUUID(), "number:" + number, ""));
			return null;
		};

		try (var pool = Executors.newFixedThreadPool(threads)) {
			for (var done : pool.invokeAll(IntStream.range(0, threads).mapToObj((number) -> work).toList())) {
				done.get();
			}
		}

		assertThat(entries()).isEqualTo(threads * each);
		assertThat(this.audit.verify()).isEmpty();
	}

	@Test
	void noticesAnEntryThatWasEdited() {
		recordThree();

		this.database.update("update audit_entry set detail = 'nicer' where seq = 2");

		assertThat(this.audit.verify()).containsExactly(new AuditFault(2, Kind.CHANGED));
	}

	@Test
	void noticesAnEntryThatWasEditedAndHashedAgain() {
		recordThree();
		var second = new AuditEntry(2, Instant.EPOCH, null, "act", "other", "", hash(1));

		this.database.update("delete from audit_entry where seq = 2");
		insert(second, Instant.EPOCH, "other");

		assertThat(this.audit.verify()).containsExactly(new AuditFault(3, Kind.NOT_CHAINED));
	}

	@Test
	void noticesAnEntryThatWasDeleted() {
		recordThree();

		this.database.update("delete from audit_entry where seq = 2");

		assertThat(this.audit.verify()).containsExactly(new AuditFault(3, Kind.MISSING_BEFORE),
				new AuditFault(3, Kind.NOT_CHAINED));
	}

	@Test
	void noticesThatTheLastEntryWasDeleted() {
		recordThree();

		this.database.update("delete from audit_entry where seq = 3");

		assertThat(this.audit.verify()).containsExactly(new AuditFault(2, Kind.WRONG_END));
	}

	@Test
	void noticesThatAllEntriesWereDeleted() {
		recordThree();

		this.database.update("delete from audit_entry");

		assertThat(this.audit.verify()).containsExactly(new AuditFault(0, Kind.WRONG_END));
	}

	@Test
	void noticesEntriesThatWereExchanged() {
		recordThree();

		this.database.update("update audit_entry set seq = 9 where seq = 1");
		this.database.update("update audit_entry set seq = 1 where seq = 2");
		this.database.update("update audit_entry set seq = 2 where seq = 9");

		assertThat(this.audit.verify()).extracting(AuditFault::kind).contains(Kind.CHANGED, Kind.NOT_CHAINED);
	}

	@Test
	void noticesAnEntryPastTheEnd() {
		recordThree();

		this.database.update("update audit_head set seq = 2, hash = ?", hash(2));

		assertThat(this.audit.verify()).containsExactly(new AuditFault(3, Kind.WRONG_END));
	}

	@Test
	void letsNoTwoEntriesFollowTheSameOne() {
		recordThree();

		var fork = new AuditEntry(4, Instant.EPOCH, null, "act", "fork", "", hash(2));

		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert(fork, Instant.EPOCH, "fork"));
	}

	@Test
	void listsTheNewestFirstPageByPageAndSignInsApart() {
		var actor = UUID.randomUUID();
		record("person.suspended", actor, "person:1", "one");
		record("sign-in.entered", actor, "person:2", "");
		record("cohort.opened", null, "cohort:3", "three");
		record("person.reinstated", actor, "person:4", "");

		var first = this.audit.newest(Part.ACTS, Optional.empty(), 2);
		var second = this.audit.newest(Part.ACTS, Optional.of(first.getLast()), 2);

		assertThat(first).extracting(RecordedAct::seq).containsExactly(4L, 3L);
		assertThat(second).singleElement().satisfies((act) -> {
			assertThat(act.act()).isEqualTo("person.suspended");
			assertThat(act.actor()).contains(actor);
			assertThat(act.subject()).isEqualTo("person:1");
			assertThat(act.detail()).isEqualTo("one");
		});
		assertThat(first.getLast().actor()).isEmpty();
		assertThat(this.audit.newest(Part.SIGN_INS, Optional.empty(), 9)).extracting(RecordedAct::seq)
			.containsExactly(2L);
	}

	@Test
	void letsOnlyOfficeAndAdministratorsRead() {
		for (Role role : List.of(Role.TRAINEE, Role.TRAINER)) {
			Acting.asSomebody(role);
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.audit.newest(Part.ACTS, Optional.empty(), 1));
		}
		Acting.asNobody();
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.audit.newest(Part.ACTS, Optional.empty(), 1));
	}

	@Test
	void letsOnlyOfficeAndAdministratorsVerify() {
		for (Role role : List.of(Role.OFFICE, Role.ADMIN)) {
			Acting.asSomebody(role);
			assertThat(this.audit.verify()).isEmpty();
		}
		for (Role role : List.of(Role.TRAINEE, Role.TRAINER)) {
			Acting.asSomebody(role);
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this.audit::verify);
		}
		Acting.asNobody();
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).isThrownBy(this.audit::verify);
	}

	private void recordThree() {
		IntStream.rangeClosed(1, 3).forEach((number) -> record("act", null, "number:" + number, "plain"));
	}

	private void record(String act, UUID actor, String subject, String detail) {
		this.transaction.executeWithoutResult((status) -> this.audit.record(act, actor, subject, detail));
	}

	private void insert(AuditEntry entry, Instant recorded, String subject) {
		this.database.update("insert into audit_entry values (?, ?, null, 'act', ?, '', ?, ?)", entry.seq(),
				Timestamp.from(recorded), subject, entry.previousHash(), entry.hash());
	}

	private String hash(long seq) {
		return this.database.queryForObject("select hash from audit_entry where seq = ?", String.class, seq);
	}

	private int entries() {
		return this.database.queryForObject("select count(*) from audit_entry", Integer.class);
	}

}
