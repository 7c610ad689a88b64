package org.peerway.course;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.peerway.base.file.Picture;
import org.peerway.course.content.ContentFiles;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps every version of every course, so that whoever began with an old one can go on
 * with it. Which one is in force is told by the database and not by memory: another
 * machine may have loaded a newer one.
 */
@Component
class CourseVersionStore {

	private static final int MOST_TRIES = 5;

	private final CourseVersionRepository versions;

	private final TransactionTemplate transaction;

	private final Clock clock;

	CourseVersionStore(CourseVersionRepository versions, PlatformTransactionManager transactions, Clock clock) {
		this.versions = versions;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Puts these files in force, as a new version unless they are stored already. Of
	 * several machines that do so at once one stores, the others find what it stored.
	 */
	CourseVersionInfo putInForce(String course, ContentFiles files) {
		for (int attempt = 1;; attempt++) {
			try {
				return this.transaction.execute((status) -> findOrStore(course, files).info());
			}
			catch (DataIntegrityViolationException | OptimisticLockingFailureException ex) {
				if (attempt == MOST_TRIES) {
					throw ex;
				}
			}
		}
	}

	private CourseVersion findOrStore(String course, ContentFiles files) {
		var stored = this.versions.findByCourseAndHash(course, files.hash());
		if (stored.isEmpty()) {
			int number = this.versions.lastNumber(course) + 1;
			return this.versions.saveAndFlush(new CourseVersion(course, number, files, this.clock.instant()));
		}
		if (!inForce(course).equals(stored.map(CourseVersion::id))) {
			stored.get().comeIntoForce(this.clock.instant());
		}
		return stored.get();
	}

	private Optional<UUID> inForce(String course) {
		return this.versions.findFirstByCourseOrderByInForceSinceDescNumberDesc(course).map(CourseVersion::id);
	}

	Optional<CourseVersionId> current(String course) {
		return inForce(course).map(CourseVersionId::new);
	}

	List<String> courses() {
		return this.versions.courses();
	}

	CourseVersionInfo info(UUID version) {
		return find(version).info();
	}

	/** A picture among the files of a version. */
	Optional<Picture> picture(UUID version, String path) {
		return this.versions.file(version, path).flatMap(ContentFiles::picture);
	}

	ContentFiles files(UUID version) {
		return this.transaction.execute((status) -> find(version).files());
	}

	private CourseVersion find(UUID version) {
		return this.versions.findById(version)
			.orElseThrow(() -> new NoSuchElementException("No course version " + version));
	}

}
