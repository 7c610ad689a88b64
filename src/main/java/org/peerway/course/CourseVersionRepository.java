package org.peerway.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored versions of all courses. */
interface CourseVersionRepository extends Repository<CourseVersion, UUID> {

	Optional<CourseVersion> findById(UUID id);

	Optional<CourseVersion> findByCourseAndHash(String course, String hash);

	Optional<CourseVersion> findFirstByCourseOrderByInForceSinceDescNumberDesc(String course);

	@Query("select coalesce(max(v.number), 0) from CourseVersion v where v.course = :course")
	int lastNumber(String course);

	@Query("select distinct v.course from CourseVersion v order by v.course")
	List<String> courses();

	@Query("select f from CourseVersion v join v.files f where v.id = :version and key(f) = :path")
	Optional<String> file(UUID version, String path);

	CourseVersion saveAndFlush(CourseVersion version);

}
