package org.peerway.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What questions can be about.
 *
 * @param concepts ids, each once
 */
public record Topics(List<Module> modules, List<Lesson> lessons, List<String> concepts) {

	/** Nothing that is known. */
	public static final Topics NONE = new Topics(List.of(), List.of(), List.of());

	public Topics {
		modules = List.copyOf(modules);
		lessons = List.copyOf(lessons);
		concepts = concepts.stream().distinct().toList();
	}

	/**
	 * A unit of a course.
	 *
	 * @param concepts the ids of what it teaches
	 */
	public record Module(String id, String title, Set<String> concepts) {

		public Module {
			concepts = Set.copyOf(concepts);
		}

	}

	/**
	 * A lesson that a review can point at.
	 *
	 * @param module the title of the unit that it belongs to
	 */
	public record Lesson(String id, String title, String module) {
	}

	/** The same with more concepts after those that are there. */
	public Topics and(List<String> more) {
		return new Topics(this.modules, this.lessons, Stream.concat(this.concepts.stream(), more.stream()).toList());
	}

	/** What these modules teach. */
	public Set<String> taughtIn(Set<String> ids) {
		return this.modules.stream()
			.filter((module) -> ids.contains(module.id()))
			.flatMap((module) -> module.concepts().stream())
			.collect(Collectors.toSet());
	}

	public Optional<Lesson> lesson(String id) {
		return this.lessons.stream().filter((lesson) -> lesson.id().equals(id)).findFirst();
	}

}
