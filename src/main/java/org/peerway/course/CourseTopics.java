package org.peerway.course;

import java.util.Set;
import java.util.stream.Stream;

import org.peerway.assessment.TopicSource;
import org.peerway.assessment.Topics;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The lessons and concepts of the courses in force, for those who write questions. */
@Service
@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE')")
class CourseTopics implements TopicSource {

	private final CourseVersionStore versions;

	private final CourseCatalogue catalogue;

	CourseTopics(CourseVersionStore versions, CourseCatalogue catalogue) {
		this.versions = versions;
		this.catalogue = catalogue;
	}

	@Override
	public Topics inForce() {
		var modules = this.versions.courses()
			.stream()
			.map(this.catalogue::current)
			.map(this.catalogue::course)
			.flatMap((course) -> course.publishedModules().stream())
			.toList();
		return new Topics(modules.stream().map(CourseTopics::module).toList(),
				modules.stream().flatMap(CourseTopics::lessons).toList(),
				modules.stream().flatMap((module) -> module.concepts().stream()).toList());
	}

	private static Topics.Module module(CourseModule module) {
		return new Topics.Module(module.id(), module.title(), Set.copyOf(module.concepts()));
	}

	private static Stream<Topics.Lesson> lessons(CourseModule module) {
		return module.lessons()
			.stream()
			.map((lesson) -> new Topics.Lesson(lesson.id(), lesson.title(), module.title()));
	}

}
