package org.peerway.course.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlDocument;
import org.peerway.base.yaml.YamlReader;
import org.peerway.course.content.ParsedContent.ModuleFiles;

/** Turns the texts of a course into trees, each text once. */
final class ContentParser {

	private final ContentFiles files;

	private final Faults faults;

	private final Set<String> unreadable;

	ContentParser(ContentFiles files, Set<String> refused, Faults faults) {
		this.files = files;
		this.unreadable = new TreeSet<>(refused);
		this.faults = faults;
	}

	ParsedContent parse() {
		var course = yaml("course.yaml");
		var codes = new TreeMap<String, MarkdownFile>();
		paths(ContentPath.CODE_OF_ETHICS, "")
			.forEach((path) -> markdown(path).ifPresent((file) -> codes.put(path, file)));
		return new ParsedContent(course, yaml("principles.yaml"), yaml("language-lens.yaml"),
				yamls(ContentPath.PROGRAMME, ""), codes, modules(course), this.unreadable);
	}

	private List<ModuleFiles> modules(Optional<Entry> course) {
		if (course.isEmpty()) {
			return allFolders();
		}
		return course.get()
			.entries("modules")
			.stream()
			.filter((module) -> module.flag("published"))
			.flatMap((module) -> ParsedContent.folder(module)
				.map((folder) -> module(folder, Optional.of(module)))
				.stream())
			.toList();
	}

	private List<ModuleFiles> allFolders() {
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
