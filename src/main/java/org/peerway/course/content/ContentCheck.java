package org.peerway.course.content;

import java.util.List;
import java.util.Set;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.course.content.Ids.Kind;
import org.peerway.course.content.ParsedContent.ModuleFiles;

/** Checks the files of a course against each other and one by one. */
final class ContentCheck {

	private final ContentFiles files;

	private final ParsedContent content;

	private final Faults faults;

	private final Ids ids;

	private final References references;

	ContentCheck(ContentFiles files, ParsedContent content, Faults faults) {
		this.files = files;
		this.content = content;
		this.faults = faults;
		this.ids = new Ids(faults);
		this.references = new References(this.ids, faults);
	}

	void check() {
		declare();
		new CourseCheck(this.files, this.content, this.faults).check();
		this.content.principles().ifPresent((principles) -> ContentSchema.PRINCIPLES.check(principles, this.faults));
		this.content.lens().ifPresent((lens) -> new LensCheck(lens, this.faults).check());
		new ProgrammeCheck(this.content, this.faults).check();
		var terms = new Terms(this.content.modules().stream().flatMap(CourseBuilder::glossary).toList());
		this.content.modules().forEach((module) -> check(module, terms));
		new WordingCheck(this.content, this.faults).check();
	}

	private void declare() {
		this.content.unreadable()
			.forEach((path) -> ContentPath.of(path).map(ContentCheck::declares).ifPresent(this.ids::incomplete));
		this.content.course().ifPresent((course) -> declare(Kind.MODULE, course.entries("modules")));
		this.content.principles().ifPresent((file) -> declare(Kind.PRINCIPLE, file.entries("principles")));
		declare(Kind.PROGRAMME, this.content.programmes());
		declare(Kind.CODE_OF_ETHICS, this.content.codes().values().stream().map(MarkdownFile::front).toList());
		this.content.modules().forEach(this::declare);
	}

	private void declare(ModuleFiles files) {
		files.module().ifPresent((module) -> {
			module.items("concepts")
				.forEach((concept) -> concept.asText()
					.ifPresent((id) -> this.ids.declare(Kind.CONCEPT, id, module, concept.line())));
			module.entry("reflection").ifPresent((reflection) -> this.ids.declare(Kind.REFLECTION, reflection));
		});
		files.glossary().ifPresent((glossary) -> declare(Kind.TERM, glossary.entries("terms")));
		declare(Kind.LESSON, files.lessons().stream().map(MarkdownFile::front).toList());
		files.quiz().ifPresent((quiz) -> {
			this.ids.declare(Kind.QUIZ, quiz);
			declare(Kind.QUESTION, quiz.entries("questions"));
		});
		declare(Kind.SCENARIO, files.scenarios());
	}

	private void declare(Kind kind, List<Entry> owners) {
		owners.forEach((owner) -> this.ids.declare(kind, owner));
	}

	private static Set<Kind> declares(ContentPath file) {
		return switch (file) {
			case COURSE -> Set.of(Kind.MODULE);
			case PRINCIPLES -> Set.of(Kind.PRINCIPLE);
			case LANGUAGE_LENS -> Set.of();
			case PROGRAMME -> Set.of(Kind.PROGRAMME);
			case CODE_OF_ETHICS -> Set.of(Kind.CODE_OF_ETHICS);
			case MODULE -> Set.of(Kind.CONCEPT, Kind.REFLECTION);
			case GLOSSARY -> Set.of(Kind.TERM);
			case QUIZ -> Set.of(Kind.QUIZ, Kind.QUESTION);
			case LESSON -> Set.of(Kind.LESSON);
			case SCENARIO -> Set.of(Kind.SCENARIO);
			case PICTURE -> Set.of();
		};
	}

	private void check(ModuleFiles files, Terms terms) {
		new ModuleCheck(files, this.references, this.faults).check(this.content.unreadable());
		files.lessons().forEach((lesson) -> {
			new LessonCheck(lesson, this.faults).check(terms, this.ids.isComplete(Kind.TERM));
			this.references.checkConcepts(lesson.front(), files.module());
		});
		files.quiz().ifPresent((quiz) -> new QuizCheck(quiz, this.faults).check(this.references, files.module()));
		files.scenarios().forEach((scenario) -> {
			new ScenarioFileCheck(scenario, this.faults).check(this.ids.known(Kind.PRINCIPLE),
					this.content.principles().isPresent() && this.ids.isComplete(Kind.PRINCIPLE));
			this.references.checkConcepts(scenario, files.module());
			checkPictures(scenario);
		});
	}

	/** A picture lies beside the scenario that shows it. */
	private void checkPictures(Entry scenario) {
		String folder = scenario.file().substring(0, scenario.file().lastIndexOf('/') + 1);
		scenario.entries("turns")
			.stream()
			.flatMap((turn) -> turn.entry("picture").stream())
			.filter((picture) -> picture.find("file")
				.filter((file) -> this.files.text(folder + file).isEmpty())
				.isPresent())
			.forEach((picture) -> this.faults.add(picture.file(), picture.line("file"),
					"There is no picture " + picture.text("file") + " beside this file.", "Put it into " + folder
							+ " as PNG, JPEG, GIF or WebP; its name has lower-case letters, digits and hyphens."));
	}

}
