package org.peerway.course.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.peerway.base.yaml.Fault;
import org.peerway.base.yaml.Faults;
import org.peerway.course.Course;

/** Reads a course from files; needs neither Spring nor a database. */
public final class ContentReader {

	private ContentReader() {
	}

	/**
	 * What a folder holds.
	 *
	 * @param files of the course and its published modules
	 * @param faults all of them, by file and line
	 * @param course there is one only if there is no fault
	 */
	public record Reading(ContentFiles files, List<Fault> faults, Optional<Course> course) {
	}

	/** Reads a folder and checks everything in it. */
	public static Reading read(Path folder) {
		var faults = new Faults();
		if (!Files.isDirectory(folder)) {
			faults.add(folder.toString(), 1, "There is no such folder.", "Name the folder that holds course.yaml.");
			return new Reading(new ContentFiles(Map.of()), faults.list(), Optional.empty());
		}
		var taken = ContentFolder.read(folder, faults);
		var files = taken.files();
		var content = ParsedContent.of(files, taken.refused(), faults);
		new ContentCheck(files, content, faults).check();
		var used = files.only(inUse(content));
		return new Reading(used, faults.list(),
				faults.isEmpty() ? Optional.of(CourseBuilder.build(content)) : Optional.empty());
	}

	/**
	 * Builds the course from files that were found without fault before; rules that were
	 * added since then are not held against it.
	 */
	public static Course course(ContentFiles files) {
		return CourseBuilder.build(ParsedContent.of(files, Set.of(), new Faults()));
	}

	private static Predicate<String> inUse(ParsedContent content) {
		Set<String> folders = content.modules()
			.stream()
			.map(ParsedContent.ModuleFiles::folder)
			.collect(Collectors.toSet());
		return (path) -> ContentPath.moduleFolder(path).map(folders::contains).orElse(true);
	}

}
