package org.peerway.assessment.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps published versions. */
interface BankVersionRepository extends Repository<BankVersion, UUID> {

	BankVersion saveAndFlush(BankVersion version);

	Optional<BankVersion> findByQuestionAndNumber(UUID question, int number);

	@Query("""
			select new org.peerway.assessment.bank.VersionInfo(v.number, v.hash,
				new org.peerway.people.PersonId(v.author), new org.peerway.people.PersonId(v.reviewer), v.note,
				v.publishedAt)
			from BankVersion v where v.question = :question order by v.number desc
			""")
	List<VersionInfo> infos(UUID question);

	@Query("""
			select new org.peerway.assessment.bank.BankVersionRepository$Live(q.id, q.language, v.number, v.text)
			from BankQuestion q join BankVersion v on v.question = q.id and v.number = q.liveVersion
			where q.id in :questions
			""")
	List<Live> live(Collection<UUID> questions);

	@Query("""
			select new org.peerway.assessment.bank.BankVersionRepository$Live(q.id, q.language, v.number, v.text)
			from BankQuestion q join BankVersion v on v.question = q.id
			where q.id = :question and v.number = :number
			""")
	Optional<Live> version(UUID question, int number);

	/** A version with its text. */
	record Live(UUID question, String language, int number, String text) {
	}

}
