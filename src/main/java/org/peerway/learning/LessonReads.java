package org.peerway.learning;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LessonReads extends Repository<LessonRead, UUID> {

	LessonRead saveAndFlush(LessonRead read);

	/** What is read and what is handed in, in one query: each step of a trainee asks. */
	@Query("""
			select r.enrolment as enrolment, true as lesson, r.lesson as subject
			from LessonRead r where r.enrolment in :enrolments
			union all
			select w.enrolment as enrolment, false as lesson, w.subject as subject
			from Writing w where w.enrolment in :enrolments
				and w.kind = org.peerway.learning.Writing.Kind.REFLECTION and w.handedInAt is not null
			""")
	List<DoneRow> done(Collection<UUID> enrolments);

	/** A lesson that is read or a reflection that is handed in, by its id. */
	interface DoneRow {

		UUID getEnrolment();

		boolean isLesson();

		String getSubject();

	}

}
