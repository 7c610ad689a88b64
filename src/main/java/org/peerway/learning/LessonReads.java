package org.peerway.learning;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LessonReads extends Repository<LessonRead, UUID> {

	LessonRead saveAndFlush(LessonRead read);

	@Query("select r.enrolment as enrolment, r.lesson as subject from LessonRead r where r.enrolment in :enrolments")
	List<DoneRow> read(Collection<UUID> enrolments);

	/** Something that is done, by its id. */
	interface DoneRow {

		UUID getEnrolment();

		String getSubject();

	}

}
