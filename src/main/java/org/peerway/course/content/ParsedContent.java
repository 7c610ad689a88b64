package org.peerway.course.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;

/**
 * The files of a course as trees; what cannot be parsed is missing here and named in
 * {@code unreadable}.
 *
 * @param lens the list of shorthand, where the course has one
 * @param codes the codes of ethics by path
 * @param unreadable paths of files that are there and cannot be read or parsed
 */
record ParsedContent(Optional<Entry> course, Optional<Entry> principles, Optional<Entry> lens, List<Entry> programmes,
		Map<String, MarkdownFile> codes, List<ModuleFiles> modules, Set<String> unreadable) {

	/**
	 * The files of one published module.
	 *
	 * @param planned its lines in course.yaml, unless that cannot be read
	 */
	record ModuleFiles(String folder, Optional<Entry> planned, Optional<Entry> module, Optional<Entry> glossary,
			List<MarkdownFile> lessons, Optional<Entry> quiz, List<Entry> scenarios) {

		String path(String name) {
			return "modules/" + this.folder + "/" + name;
		}

		/** The lesson with that id. */
		Optional<MarkdownFile> lesson(String id) {
			return this.lessons.stream()
				.filter((lesson) -> lesson.front().find("id").equals(Optional.of(id)))
				.findFirst();
		}

		/** The scenario with that id. */
		Optional<Entry> scenario(String id) {
			return this.scenarios.stream()
				.filter((scenario) -> scenario.find("id").equals(Optional.of(id)))
				.findFirst();
		}

	}

	/**
	 * Parses each file once.
	 * @param refused paths of files that could not even be taken
	 */
	static ParsedContent of(ContentFiles files, Set<String> refused, Faults faults) {
		return new ContentParser(files, refused, faults).parse();
	}

	/**
	 * The folder of a module of course.yaml, as in {@code 03-peer-principles}; empty
	 * while it has no number or no id.
	 */
	static Optional<String> folder(Entry module) {
		int number = module.node().path("number").asInt(0);
		return module.find("id").filter((id) -> number > 0).map((id) -> "%02d-%s".formatted(number, id));
	}

}
