package org.peerway.assessment.bank;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds live questions by what their live version says. */
interface PoolRepository extends Repository<BankQuestion, UUID> {

	String IN_POOL = """
			from BankQuestion q join BankVersion v on v.question = q.id and v.number = q.liveVersion
			where q.status = LIVE and q.language = :#{#pool.language}
			and (:#{#pool.anyFolder} = true or q.folder in :#{#pool.folders})
			and (:#{#pool.anyDifficulty} = true or v.difficulty = :#{#pool.difficulty})
			and (:#{#pool.anyKind} = true or v.kind in :#{#pool.kinds})
			and (:#{#pool.anyConcept} = true or exists (select 1 from BankVersion w join w.concepts c
				where w = v and c in :#{#pool.concepts}))
			and (:#{#pool.anyTopic} = true or exists (select 1 from BankVersion x join x.concepts d
				where x = v and d in :#{#pool.topics}))
			and (:#{#pool.tagged} = 0 or (select count(t) from BankQuestion r join r.tags t
				where r = q and t in :#{#pool.tags}) = :#{#pool.tagged})
			""";

	@Query("select q.id " + IN_POOL + " order by q.id")
	List<UUID> find(Pool pool);

	@Query("select count(q) " + IN_POOL)
	long count(Pool pool);

	/** A rule in the form that a query takes: no list is empty. */
	record Pool(String language, boolean anyFolder, Set<UUID> folders, boolean anyDifficulty,
			Head.Difficulty difficulty, boolean anyKind, Set<Kind> kinds, boolean anyConcept, Set<String> concepts,
			boolean anyTopic, Set<String> topics, long tagged, Set<String> tags) {
	}

}
