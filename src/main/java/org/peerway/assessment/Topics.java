package org.peerway.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What questions can be about.
 *
 * @param concepts ids, each once
 */
public record Topics(List<Lesson> lessons, List<String> concepts) {

	/** Nothing that is known. */
	public static final Topics NONE = new Topics(List.of(), List.of());

	public Topics {
		lessons = List.copyOf(lessons);
		concepts = concepts.stream().distinct().toList();
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
		return new Topics(this.lessons, Stream.concat(this.concepts.stream(), more.stream()).toList());
	}

	public Optional<Lesson> lesson(String id) {
		return this.lessons.stream().filter((lesson) -> lesson.id().equals(id)).findFirst();
	}

}
