package org.peerway.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps notices. */
interface Notices extends Repository<Notice, UUID> {

	Notice save(Notice notice);

	Optional<Notice> findById(UUID id);

	@Query("""
			select n from Notice n where n.person = :person and (n.toldAt < :at or n.toldAt = :at and n.id < :id)
			order by n.toldAt desc, n.id desc""")
	List<Notice> before(UUID person, Instant at, UUID id, Limit limit);

	@Query("select n from Notice n where n.person = :person order by n.toldAt desc, n.id desc")
	List<Notice> newest(UUID person, Limit limit);

	long countByPersonAndReadAtIsNull(UUID person);

	/** People with notices that a mail is to tell of; whoever waits longest first. */
	@Query("select n.person from Notice n where n.mailDue <= :now group by n.person order by min(n.mailDue)")
	List<UUID> findDue(Instant now, Limit limit);

	List<Notice> findByPersonAndMailDueIsNotNull(UUID person);

}
