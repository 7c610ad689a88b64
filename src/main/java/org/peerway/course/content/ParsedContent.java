package org.peerway.course.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a course as trees; what cannot be parsed is missing here and named in
 * {@code unreadable}.
 *
 * @param codes the codes of ethics by path
 * @param unreadable paths of files that are there and cannot be read or parsed
 */
record ParsedContent(Optional<Entry> course, Optional<Entry> principles, List<Entry> programmes,
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
		return new Parser(files, refused, faults).parse();
	}

	/** The folder of a module of course.yaml, as in {@code 03-peer-principles}. */
	static String folder(Entry module) {
		return "%02d-%s".formatted(module.number("number"), module.text("id"));
	}

	/** Reads each file once. */
	private static final class Parser {

		private final ContentFiles files;

		private final Faults faults;

		private final Set<String> unreadable;

		Parser(ContentFiles files, Set<String> refused, Faults faults) {
			this.files = files;
			this.unreadable = new TreeSet<>(refused);
			this.faults = faults;
		}

		ParsedContent parse() {
			var course = yaml("course.yaml");
			var codes = new TreeMap<String, MarkdownFile>();
			paths(ContentPath.CODE_OF_ETHICS, "")
				.forEach((path) -> markdown(path).ifPresent((file) -> codes.put(path, file)));
			return new ParsedContent(course, yaml("principles.yaml"), yamls(ContentPath.PROGRAMME, ""), codes,
					modules(course), this.unreadable);
		}

		private List<ModuleFiles> modules(Optional<Entry> course) {
			if (course.isPresent()) {
				return course.get()
					.entries("modules")
					.stream()
					.filter((module) -> module.flag("published"))
					.flatMap((module) -> {
						try {
							return Optional.of(module(folder(module), Optional.of(module))).stream();
						}
						catch (Entry.Unreadable ex) {
							return Optional.<ModuleFiles>empty().stream();
						}
					})
					.toList();
			}
			return this.files.texts()
				.keySet()
				.stream()
				.flatMap((path) -> ContentPath.moduleFolder(path).stream())
				.distinct()
				.map((folder) -> module(folder, Optional.empty()))
				.toList();
		}

		private ModuleFiles module(String folder, Optional<Entry> planned) {
			String start = "modules/" + folder + "/";
			var lessons = new ArrayList<MarkdownFile>();
			paths(ContentPath.LESSON, start).forEach((path) -> markdown(path).ifPresent(lessons::add));
			return new ModuleFiles(folder, planned, yaml(start + "module.yaml"), yaml(start + "glossary.yaml"), lessons,
					yaml(start + "quiz.yaml"), yamls(ContentPath.SCENARIO, start));
		}

		private List<String> paths(ContentPath kind, String start) {
			return this.files.texts()
				.keySet()
				.stream()
				.filter((path) -> path.startsWith(start) && ContentPath.of(path).equals(Optional.of(kind)))
				.toList();
		}

		private List<Entry> yamls(ContentPath kind, String start) {
			return paths(kind, start).stream().flatMap((path) -> yaml(path).stream()).toList();
		}

		private Optional<Entry> yaml(String path) {
			return this.files.text(path).flatMap((text) -> {
				var document = YamlReader.read(path, text, this.faults);
				noteIfMissing(path, document);
				return document.map(YamlDocument::entry);
			});
		}

		private Optional<MarkdownFile> markdown(String path) {
			return this.files.text(path).flatMap((text) -> {
				var file = MarkdownFile.read(path, text, this.faults);
				noteIfMissing(path, file);
				return file;
			});
		}

		private void noteIfMissing(String path, Optional<?> parsed) {
			if (parsed.isEmpty()) {
				this.unreadable.add(path);
			}
		}

	}

}
