package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps published versions. */
interface ScenarioVersions extends Repository<ScenarioVersion, UUID> {

	String CARD = """
			select new org.peerway.roleplay.write.PublishedCard(v.id, v.draft, v.number, v.scenario, v.title, v.summary,
				v.minutes, v.language, v.publishedAt)
			from ScenarioVersion v, ScenarioDraft d
			where d.id = v.draft and d.lastVersion = v.number and d.putAway = false
			""";

	String NEWEST_FIRST = " order by v.publishedAt desc, v.id desc";

	ScenarioVersion saveAndFlush(ScenarioVersion version);

	Optional<ScenarioVersion> findById(UUID id);

	@Query("select v from ScenarioVersion v where v.draft = :draft order by v.number desc")
	List<ScenarioVersion> of(UUID draft);

	@Query(CARD + NEWEST_FIRST)
	List<PublishedCard> newest(Limit limit);

	@Query(CARD + " and (v.publishedAt < :at or v.publishedAt = :at and v.id < :id)" + NEWEST_FIRST)
	List<PublishedCard> before(Instant at, UUID id, Limit limit);

}
