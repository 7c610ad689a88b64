package org.peerway.course;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;

import org.peerway.course.content.ContentFiles;

/**
 * The files of a course as they were when they were first loaded; only the time since
 * which they are in force ever changes.
 */
@Entity
class CourseVersion {

	private static final int LONGEST_TEXT = 1_000_000;

	@Id
	private UUID id;

	private String course;

	private int number;

	private String hash;

	private Instant loadedAt;

	private Instant inForceSince;

	@ElementCollection
	@CollectionTable(name = "course_file", joinColumns = @JoinColumn(name = "version"))
	@MapKeyColumn(name = "path", length = 300)
	@Column(name = "text", length = LONGEST_TEXT)
	private Map<String, String> files = new TreeMap<>();

	@Version
	private Integer revision;

	@SuppressWarnings("NullAway")
	protected CourseVersion() {
	}

	@SuppressWarnings("NullAway")
	CourseVersion(String course, int number, ContentFiles files, Instant now) {
		this.id = UUID.randomUUID();
		this.course = course;
		this.number = number;
		this.hash = files.hash();
		this.loadedAt = now;
		this.inForceSince = now;
		this.files.putAll(files.texts());
	}

	void comeIntoForce(Instant now) {
		this.inForceSince = now;
	}

	ContentFiles files() {
		return new ContentFiles(this.files);
	}

	CourseVersionInfo info() {
		return new CourseVersionInfo(new CourseVersionId(this.id), this.course, this.number, this.hash, this.loadedAt);
	}

	UUID id() {
		return this.id;
	}

}
