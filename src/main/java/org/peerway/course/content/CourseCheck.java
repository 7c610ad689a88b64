package org.peerway.course.content;

import java.util.TreeSet;
import java.util.stream.Collectors;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.course.content.ParsedContent.ModuleFiles;

/** Checks course.yaml and that the folders are those it names. */
final class CourseCheck {

	private final ContentFiles files;

	private final ParsedContent content;

	private final Faults faults;

	CourseCheck(ContentFiles files, ParsedContent content, Faults faults) {
		this.files = files;
		this.content = content;
		this.faults = faults;
	}

	void check() {
		requireFile("course.yaml", "Write course.yaml with id, title, language, summary and modules.");
		requireFile("principles.yaml", "Write principles.yaml with the practice principles.");
		this.content.course().ifPresent((course) -> {
			ContentSchema.COURSE.check(course, this.faults);
			checkOrder(course);
			checkFolders(course);
		});
		this.content.modules().forEach(this::checkFiles);
	}

	private void checkOrder(Entry course) {
		int last = 0;
		for (Entry module : course.entries("modules")) {
			int number = module.node().path("number").asInt(0);
			if (number > 0 && number <= last) {
				this.faults.at(module, "number", "Module number " + number + " comes after number " + last + ".",
						"Number the modules upward, each number once.");
			}
			last = Math.max(last, number);
		}
	}

	private void checkFolders(Entry course) {
		var planned = course.entries("modules")
			.stream()
			.flatMap((module) -> ParsedContent.folder(module).stream())
			.toList();
		var present = this.files.texts()
			.keySet()
			.stream()
			.flatMap((path) -> ContentPath.moduleFolder(path).stream())
			.collect(Collectors.toCollection(TreeSet::new));
		present.stream()
			.filter((folder) -> !planned.contains(folder))
			.forEach((folder) -> this.faults.at(course, "modules",
					"No module of the course belongs to the folder modules/" + folder + ".",
					"Name a module with this number and id here, or take the folder away."));
	}

	private void checkFiles(ModuleFiles module) {
		requireFile(module.path("module.yaml"), "Each published module has a module.yaml.");
		requireFile(module.path("quiz.yaml"), "Each published module has a quiz.yaml.");
	}

	private void requireFile(String path, String right) {
		if (this.files.text(path).isEmpty() && !this.content.unreadable().contains(path)) {
			this.faults.add(path, 1, "The file is missing.", right);
		}
	}

}
