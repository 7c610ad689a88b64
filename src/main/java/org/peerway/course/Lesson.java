package org.peerway.course;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A text to read in one sitting.
 *
 * @param minutes 5..15
 * @param lead one or two sentences that stand large under the title
 * @param contentNote what hard material comes up, if any does
 * @param helpLines whether the help lines stand in the lesson
 * @param terms ids of the glossary terms in it, in the order of the text
 * @param sections the five parts, in the order of {@link Section.Kind}
 */
public record Lesson(String id, String title, int minutes, List<String> concepts, String lead,
		@Nullable String contentNote, boolean helpLines, List<String> sources, List<String> terms,
		List<Section> sections) {

	public Lesson {
		concepts = List.copyOf(concepts);
		sources = List.copyOf(sources);
		terms = List.copyOf(terms);
		sections = List.copyOf(sections);
	}

	public Optional<Section> section(Section.Kind kind) {
		return this.sections.stream().filter((section) -> section.kind() == kind).findFirst();
	}

}
