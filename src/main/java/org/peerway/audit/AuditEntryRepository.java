package org.peerway.audit;

import java.util.List;

import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, Long> {

	AuditEntry save(AuditEntry entry);

	List<AuditEntry> findFirst1000BySeqGreaterThanOrderBySeq(long seq);

}
