package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps signs of people; each statement for itself, as nothing hangs on them. */
interface Presences extends Repository<Presence, Presence.Key> {

	@Transactional
	Presence saveAndFlush(Presence presence);

	/** How many rows there were of that person, 0 or 1. */
	@Modifying
	@Transactional
	@Query("update Presence p set p.place = :place, p.seen = :seen where p.id = :id")
	int move(Presence.Key id, String place, Instant seen);

	@Modifying
	@Transactional
	@Query("delete from Presence p where p.id = :id")
	void remove(Presence.Key id);

	@Modifying
	@Transactional
	@Query("delete from Presence p where p.id.draft = :draft and p.seen < :since")
	void removeGone(UUID draft, Instant since);

	@Query("""
			select p from Presence p where p.id.draft = :draft and p.id.person <> :person and p.seen >= :since
			order by p.seen desc, p.id.person""")
	List<Presence> others(UUID draft, UUID person, Instant since);

}
