package org.peerway.assessment.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Keeps pictures and sounds. */
interface BankMediaRepository extends Repository<BankMediaFile, UUID> {

	BankMediaFile save(BankMediaFile media);

	List<BankMediaFile> findByQuestionOrderByName(UUID question);

	Optional<BankMediaFile> findByQuestionAndName(UUID question, String name);

	void deleteByQuestion(UUID question);

}
