package org.peerway.assessment.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps pictures and sounds. */
interface BankMediaRepository extends Repository<BankMediaFile, UUID> {

	BankMediaFile save(BankMediaFile media);

	List<BankMediaFile> findByQuestionOrderByName(UUID question);

	Optional<BankMediaFile> findByQuestionAndName(UUID question, String name);

	Optional<BankMediaFile> findById(UUID id);

	@Query("""
			select new org.peerway.assessment.bank.BankMediaRepository$Name(m.id, m.name)
			from BankMediaFile m where m.question = :question and m.type in :types
			""")
	List<Name> names(UUID question, Collection<String> types);

	@Query("select m.name from BankMediaFile m where m.question = :question")
	List<String> allNames(UUID question);

	void deleteByQuestion(UUID question);

	/** What a picture is called. */
	record Name(UUID id, String name) {
	}

}
