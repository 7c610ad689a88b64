package org.peerway.roleplay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.insight.PlayedScenario;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlayRepository extends JpaRepository<Play, UUID> {

	@Query("select p from Play p left join fetch p.steps where p.id = :id")
	Optional<Play> findWithSteps(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Play p where p.id = :id")
	Optional<Play> findLocked(UUID id);

	Optional<Play> findByActiveKey(String activeKey);

	@Query("""
			select new org.peerway.roleplay.PlaySummary(p.id, p.person, p.courseVersion, p.scenario, p.mode, p.status,
					p.stepCount, p.startedAt, p.lastAt, p.endedAt, p.ending, p.repeats)
			from Play p
			where p.person = :person and p.courseVersion in :versions
				and not (p.status = org.peerway.roleplay.PlayStatus.SET_ASIDE
					and exists (select 1 from Play again where again.repeats = p.id))
			order by p.startedAt desc, p.id desc""")
	List<PlaySummary> newest(UUID person, Collection<UUID> versions, Limit limit);

	@Query("""
			select new org.peerway.roleplay.PlaySummary(p.id, p.person, p.courseVersion, p.scenario, p.mode, p.status,
					p.stepCount, p.startedAt, p.lastAt, p.endedAt, p.ending, p.repeats)
			from Play p
			where p.person = :person and p.courseVersion in :versions
				and not (p.status = org.peerway.roleplay.PlayStatus.SET_ASIDE
					and exists (select 1 from Play again where again.repeats = p.id))
				and (p.startedAt < :startedAt or p.startedAt = :startedAt and p.id < :id)
			order by p.startedAt desc, p.id desc""")
	List<PlaySummary> newestBefore(UUID person, Collection<UUID> versions, Instant startedAt, UUID id, Limit limit);

	@Query("""
			select distinct new org.peerway.roleplay.PlayRepository$Ended(p.person, p.scenario) from Play p
			where p.person in :people and p.courseVersion = :courseVersion and p.endedAt is not null""")
	List<Ended> ended(Collection<UUID> people, UUID courseVersion);

	@Query("""
			select new org.peerway.roleplay.PlayRepository$Counted(count(p), max(p.lastAt)) from Play p
			where p.person = :person and p.courseVersion = :courseVersion and p.scenario = :scenario
				and p.attempt is not null""")
	Counted counted(UUID person, UUID courseVersion, String scenario);

	@Query("""
			select new org.peerway.roleplay.insight.PlayedScenario(
				new org.peerway.roleplay.ScenarioRef(p.courseVersion, p.scenario), count(p), count(distinct p.person),
				max(p.lastAt))
			from Play p
			where p.person in :people
				and not (p.status = org.peerway.roleplay.PlayStatus.SET_ASIDE
					and exists (select 1 from Play again where again.repeats = p.id))
			group by p.courseVersion, p.scenario
			order by max(p.lastAt) desc""")
	List<PlayedScenario> played(Collection<UUID> people);

	@Query("""
			select p.id from Play p
			where p.courseVersion = :courseVersion and p.scenario = :scenario and p.person in :people
				and p.mode in :modes and p.id > :after
				and not (p.status = org.peerway.roleplay.PlayStatus.SET_ASIDE
					and exists (select 1 from Play again where again.repeats = p.id))
			order by p.id""")
	List<UUID> ids(UUID courseVersion, String scenario, Collection<UUID> people, Collection<PlayMode> modes, UUID after,
			Limit limit);

	@Query("select distinct p from Play p left join fetch p.steps where p.id in :ids")
	List<Play> withSteps(Collection<UUID> ids);

	@Query("""
			select new org.peerway.roleplay.PlayRepository$WrittenRow(p.id, index(s), p.person, s.chosenAt, s.text)
			from Play p join p.steps s
			where p.courseVersion = :courseVersion and p.scenario = :scenario and p.person in :people
				and s.turn = :turn and s.text is not null and s.chosenAt >= p.startedAt
			order by s.chosenAt desc, p.id""")
	List<WrittenRow> written(UUID courseVersion, String scenario, String turn, Collection<UUID> people, Pageable page);

	/** Somebody said something in their own words. */
	record WrittenRow(UUID play, int number, UUID person, Instant at, String text) {
	}

	/** How many plays without the coach there were, and when something last happened. */
	record Counted(Long used, @Nullable Instant last) {
	}

	/** Somebody has played a scenario to an ending. */
	record Ended(UUID person, String scenario) {
	}

}
