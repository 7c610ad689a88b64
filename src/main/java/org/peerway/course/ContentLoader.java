package org.peerway.course;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.peerway.base.yaml.Fault;
import org.peerway.course.content.ContentReader;
import org.peerway.course.content.ContentReader.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads the content folder at start, before the web server takes requests. With a fault
 * the version in force stays in force; without any version there is nothing to start for.
 */
@Component
class ContentLoader implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ContentLoader.class);

	private final String folder;

	private final CourseVersionStore versions;

	private final Clock clock;

	private volatile ContentStatus status;

	private volatile boolean running;

	ContentLoader(@Value("${peerway.content}") String folder, CourseVersionStore versions, Clock clock) {
		this.folder = folder;
		this.versions = versions;
		this.clock = clock;
		this.status = new ContentStatus(clock.instant(), List.of());
	}

	@Override
	public void start() {
		load();
		this.running = true;
	}

	void load() {
		Reading reading = ContentReader.read(Path.of(this.folder));
		this.status = new ContentStatus(this.clock.instant(), reading.faults());
		reading.course()
			.ifPresentOrElse((course) -> putInForce(course, reading), () -> keepWhatIsThere(reading.faults()));
	}

	private void putInForce(Course course, Reading reading) {
		CourseVersionInfo version = this.versions.putInForce(course.id(), reading.files());
		log.info("Course {} version {} is in force", version.course(), version.number());
	}

	private void keepWhatIsThere(List<Fault> faults) {
		faults.forEach((fault) -> log.error("Content: {}", fault));
		if (this.versions.courses().isEmpty()) {
			throw new ContentFaultException(this.folder, faults);
		}
		log.error("Content has {} faults; the versions that were in force stay in force", faults.size());
	}

	ContentStatus status() {
		return this.status;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 0;
	}

}
