package org.peerway.audit;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, Long> {

	AuditEntry save(AuditEntry entry);

	@Query("""
			select e from AuditEntry e
			where e.seq < :before and (case when e.act like 'sign-in.%' then true else false end) = :signIns
			order by e.seq desc""")
	List<AuditEntry> newest(long before, boolean signIns, Limit limit);

	List<AuditEntry> findFirst1000BySeqGreaterThanOrderBySeq(long seq);

}
