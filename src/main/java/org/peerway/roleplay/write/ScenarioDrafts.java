package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps drafts of scenarios. */
interface ScenarioDrafts extends Repository<ScenarioDraft, UUID> {

	ScenarioDraft saveAndFlush(ScenarioDraft draft);

	Optional<ScenarioDraft> findById(UUID id);

	@Query("""
			select new org.peerway.roleplay.write.ScenarioDrafts$Titled(d.id, d.title)
			from ScenarioDraft d where d.id in :ids
			""")
	List<Titled> titles(Collection<UUID> ids);

	/** A draft with what it is called. */
	record Titled(UUID id, String title) {
	}

	boolean existsById(UUID id);

	void delete(ScenarioDraft draft);

	/** Others who change it wait, so that nothing is lost between reading and writing. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from ScenarioDraft d where d.id = :id")
	Optional<ScenarioDraft> findLocked(UUID id);

	@Query("""
			select new org.peerway.roleplay.write.DraftCard(d.id, d.title, d.language, d.status, d.turns, d.changedAt,
				d.changedBy, d.lastVersion, d.publishedHash, d.hash)
			from ScenarioDraft d
			where d.putAway = false and d.status in :statuses and d.words like :words escape '!'
				and (:all = true or :person member of d.authors)
				and (d.changedAt < :at or d.changedAt = :at and d.id < :id)
			order by d.changedAt desc, d.id desc""")
	List<DraftCard> cards(Collection<DraftStatus> statuses, String words, boolean all, UUID person, Instant at, UUID id,
			Limit limit);

}
