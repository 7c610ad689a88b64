package org.peerway.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface Enrolments extends Repository<Enrolment, UUID> {

	Enrolment saveAndFlush(Enrolment enrolment);

	Optional<Enrolment> findById(UUID id);

	Optional<Enrolment> findByPersonAndCourse(UUID person, String course);

	List<Enrolment> findByCourseAndPersonIn(String course, Collection<UUID> people);

	Optional<Enrolment> findFirstByPersonOrderByEnrolledAtDesc(UUID person);

	List<Enrolment> findByIdIn(Collection<UUID> ids);

	@Query("select new org.peerway.learning.Enrolments$Member(e.id, e.person) from Enrolment e where e.cohort = :cohort")
	List<Member> members(UUID cohort);

	@Query("select e.cohort as cohort, count(e) as people from Enrolment e where e.cohort in :cohorts group by e.cohort")
	List<CohortSize> sizes(Collection<UUID> cohorts);

	/** Those of these people who are in a cohort of the trainer. */
	@Query("select e.person from Enrolment e join Cohort c on c.id = e.cohort join c.trainers t "
			+ "where t = :trainer and e.person in :people")
	Set<UUID> trained(UUID trainer, Collection<UUID> people);

	/** Everybody in a cohort of the trainer. */
	@Query("select distinct e.person from Enrolment e join Cohort c on c.id = e.cohort join c.trainers t "
			+ "where t = :trainer")
	Set<UUID> trained(UUID trainer);

	/** Everybody in a cohort of the trainer, with its name. */
	@Query("select new org.peerway.learning.Enrolments$Led(c.name, e.person) from Enrolment e "
			+ "join Cohort c on c.id = e.cohort join c.trainers t where t = :trainer order by c.name, e.id")
	List<Led> led(UUID trainer);

	@Modifying
	@Transactional
	@Query("update Enrolment e set e.lastLesson = :lesson, e.lastSeenAt = :now where e.id = :id")
	void visit(UUID id, String lesson, Instant now);

	@Modifying
	@Transactional
	@Query("update Enrolment e set e.lastSeenAt = :now where e.id = :id")
	void seen(UUID id, Instant now);

	/** Somebody in a cohort of that name. */
	record Led(String cohort, UUID person) {
	}

	/** Somebody in a cohort. */
	record Member(UUID id, UUID person) {
	}

	/** How many people are in a cohort. */
	interface CohortSize {

		UUID getCohort();

		long getPeople();

	}

}
