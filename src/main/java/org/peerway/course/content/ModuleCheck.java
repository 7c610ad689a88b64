package org.peerway.course.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.course.content.ParsedContent.ModuleFiles;

/** Checks module.yaml and glossary.yaml of one module. */
final class ModuleCheck {

	private static final int MINUTES_PER_HOUR = 60;

	private final ModuleFiles files;

	private final References references;

	private final Faults faults;

	ModuleCheck(ModuleFiles files, References references, Faults faults) {
		this.files = files;
		this.references = references;
		this.faults = faults;
	}

	/**
	 * Checks the module.
	 * @param unreadable files that may hold what seems to be missing
	 */
	void check(Set<String> unreadable) {
		this.files.module().ifPresent((module) -> {
			ContentSchema.MODULE.check(module, this.faults);
			checkSameAsCourse(module);
			checkQuiz(module);
			checkList(module, "lessons", "lesson", this.files.lessons().stream().map(MarkdownFile::front).toList(),
					unreadable);
			checkList(module, "scenarios", "scenario", this.files.scenarios(), unreadable);
			checkHours();
		});
		this.files.glossary().ifPresent((glossary) -> {
			ContentSchema.GLOSSARY.check(glossary, this.faults);
			glossary.entries("terms").forEach((term) -> this.references.check(term, "lesson", Ids.Kind.LESSON));
		});
	}

	private void checkSameAsCourse(Entry module) {
		this.files.planned().ifPresent((planned) -> Stream.of("id", "title").forEach((property) -> {
			Optional<String> here = module.find(property);
			Optional<String> there = planned.find(property);
			if (here.isPresent() && there.isPresent() && !here.equals(there)) {
				this.faults.at(module, property, "“" + property + "” is “" + here.get() + "”.", "course.yaml:"
						+ planned.line(property) + " says “" + there.get() + "”; write the same in both.");
			}
		}));
	}

	private void checkQuiz(Entry module) {
		Optional<String> named = module.find("quiz");
		Optional<String> present = this.files.quiz().flatMap((quiz) -> quiz.find("id"));
		if (named.isPresent() && present.isPresent() && !named.equals(present)) {
			this.faults.at(module, "quiz", "The quiz of this module is not “" + named.get() + "”.",
					"quiz.yaml has the id “" + present.get() + "”.");
		}
	}

	private void checkList(Entry module, String property, String word, List<Entry> present, Set<String> unreadable) {
		var named = module.texts(property);
		var ids = present.stream().flatMap((file) -> file.find("id").stream()).toList();
		boolean complete = ids.size() == present.size()
				&& unreadable.stream().noneMatch((path) -> path.startsWith(this.files.path(property + "/")));
		for (Entry item : module.items(property)) {
			item.asText()
				.filter((id) -> complete && !ids.contains(id))
				.ifPresent((id) -> this.faults.at(item, "This module has no " + word + " “" + id + "”.",
						References.known(ids)));
		}
		for (Entry file : present) {
			file.find("id")
				.filter((id) -> !named.contains(id))
				.ifPresent((id) -> this.faults.at(file, "id",
						"The " + word + " “" + id + "” is not in the list of its module.",
						"Add it to " + property + " in module.yaml, or take the file away."));
		}
	}

	private void checkHours() {
		double hours = this.files.planned().map((planned) -> planned.node().path("hours").asDouble(0)).orElse(0d);
		int minutes = minutes();
		if (hours > 0 && minutes > hours * MINUTES_PER_HOUR) {
			Entry planned = this.files.planned().orElseThrow();
			this.faults.at(
					planned, "hours", "The module is planned for " + planned.node().path("hours")
							+ " hours, but its parts take " + minutes + " minutes.",
					"Plan the time of all parts, and of the live part, in hours.");
		}
	}

	private int minutes() {
		Function<Entry, Integer> time = (entry) -> entry.node().path("minutes").asInt(0);
		return Stream
			.of(this.files.lessons().stream().map(MarkdownFile::front), this.files.scenarios().stream(),
					this.files.quiz().stream(),
					this.files.module().stream().flatMap((module) -> module.entry("reflection").stream()))
			.flatMap(Function.identity())
			.mapToInt(time::apply)
			.sum();
	}

}
