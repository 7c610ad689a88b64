package org.peerway.assessment.bank;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Keeps what was done and said on the way of questions to their readers. */
interface BankReviewRepository extends Repository<BankReviewEntry, UUID> {

	BankReviewEntry save(BankReviewEntry entry);

	int countByQuestion(UUID question);

	List<BankReviewEntry> findByQuestionOrderByNumberDesc(UUID question);

	void deleteByQuestion(UUID question);

}
