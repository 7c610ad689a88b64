package org.peerway.course.content;

import java.util.Locale;
import java.util.stream.Stream;

import org.peerway.base.lens.Lens;
import org.peerway.base.lens.LensFinding;
import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.course.content.ParsedContent.ModuleFiles;

/**
 * Checks that a course keeps to the language it teaches. What people say in it, in
 * quotation marks, in quotations, in talks or as a character, is theirs.
 */
final class WordingCheck {

	private static final String RIGHT = "Say what happened, as in: %s. If it is an example, put it into “…”, "
			+ "into a quotation with > or into a talk.";

	private final ParsedContent content;

	private final Faults faults;

	private final Lens lens;

	private final Locale language;

	WordingCheck(ParsedContent content, Faults faults) {
		this.content = content;
		this.faults = faults;
		this.lens = content.lens().map(LensFile::entries).map(Lens::of).orElse(Lens.NONE);
		this.language = Locale.of(content.course().flatMap((course) -> course.find("language")).orElse(""));
	}

	void check() {
		this.content.course().ifPresent((course) -> check(course, "title", "summary"));
		this.content.modules().forEach(this::check);
	}

	private void check(ModuleFiles module) {
		module.module().ifPresent((file) -> {
			check(file, "title", "summary", "contentNote");
			file.entry("reflection").ifPresent((reflection) -> check(reflection, "prompt"));
		});
		module.glossary().ifPresent((glossary) -> glossary.entries("terms").forEach((term) -> check(term, "meaning")));
		module.lessons().forEach(this::check);
		module.scenarios().forEach(this::checkScenario);
	}

	private void check(MarkdownFile lesson) {
		check(lesson.front(), "title", "lead", "contentNote");
		for (LensFinding finding : this.lens.look(lesson.body(), this.language)) {
			int line = (int) lesson.body().chars().limit(finding.start()).filter((sign) -> sign == '\n').count();
			tell(lesson.path(), lesson.line(line), finding, lesson.body());
		}
	}

	/** What nobody in the scenario says. */
	private void checkScenario(Entry scenario) {
		check(scenario, "title", "summary", "scene", "role", "contentNote");
		scenario.entries("endings").forEach((ending) -> check(ending, "title", "text", "debrief"));
		scenario.entries("turns").forEach((turn) -> {
			check(turn, "contentNote");
			turn.entry("free").ifPresent((free) -> check(free, "ask"));
			turn.entries("choices").forEach((choice) -> check(choice, "feedback", "harm"));
		});
	}

	private void check(Entry owner, String... properties) {
		Stream.of(properties)
			.forEach((property) -> owner.find(property)
				.ifPresent((text) -> this.lens.look(text, this.language)
					.forEach((finding) -> tell(owner.file(), owner.line(property), finding, text))));
	}

	private void tell(String file, int line, LensFinding finding, String text) {
		if (!finding.quoted()) {
			this.faults.add(file, line,
					"“" + finding.in(text) + "” is shorthand of the language lens. " + finding.entry().why(),
					RIGHT.formatted(String.join("; ", finding.entry().instead())));
		}
	}

}
