package org.peerway.assessment;

import java.util.UUID;

import org.springframework.data.repository.Repository;

interface AttemptGrants extends Repository<AttemptGrant, UUID> {

	AttemptGrant saveAndFlush(AttemptGrant grant);

	int countByPersonAndCourseVersionAndQuiz(UUID person, UUID courseVersion, String quiz);

}
