package org.peerway.course.content;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.peerway.assessment.exchange.yaml.QuizYaml;
import org.peerway.base.yaml.Entry;
import org.peerway.course.CodeOfEthics;
import org.peerway.course.Course;
import org.peerway.course.CourseModule;
import org.peerway.course.GlossaryTerm;
import org.peerway.course.Lesson;
import org.peerway.course.Programme;
import org.peerway.course.Reflection;
import org.peerway.course.Section;
import org.peerway.course.content.ParsedContent.ModuleFiles;
import org.peerway.course.markdown.Markdown;
import org.peerway.roleplay.PlayRules;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.yaml.ScenarioYaml;

/** Builds a course from files in which no fault was found. */
final class CourseBuilder {

	private final ParsedContent content;

	private final List<GlossaryTerm> glossary;

	private final Terms terms;

	private final Markdown markdown;

	private CourseBuilder(ParsedContent content) {
		this.content = content;
		this.glossary = content.modules().stream().flatMap(CourseBuilder::glossary).toList();
		this.terms = new Terms(this.glossary);
		this.markdown = new Markdown(this.terms);
	}

	/**
	 * The course of these files.
	 * @throws RuntimeException if a part is missing
	 */
	static Course build(ParsedContent content) {
		return new CourseBuilder(content).course();
	}

	/** The terms of a module that have all their parts. */
	static Stream<GlossaryTerm> glossary(ModuleFiles module) {
		return module.glossary().stream().flatMap((file) -> file.entries("terms").stream()).flatMap((term) -> {
			try {
				return Stream.of(term(term));
			}
			catch (Entry.Unreadable ex) {
				return Stream.empty();
			}
		});
	}

	private static GlossaryTerm term(Entry term) {
		return new GlossaryTerm(term.text("id"), term.text("term"), term.texts("also"), term.text("meaning"),
				term.text("lesson"));
	}

	private Course course() {
		Entry course = this.content.course().orElseThrow();
		Entry principles = this.content.principles().orElseThrow();
		return new Course(course.text("id"), course.text("title"), course.text("summary"), course.text("language"),
				course.entries("modules").stream().map((module) -> module(module, course.text("language"))).toList(),
				this.glossary, principles.entries("principles").stream().map(CourseBuilder::principle).toList(),
				this.content.programmes()
					.stream()
					.map((programme) -> programme(programme, course.text("language")))
					.toList(),
				course.entry("rolePlays").map(CourseBuilder::plays).orElse(PlayRules.NONE),
				this.content.lens().map(LensFile::entries).orElse(List.of()));
	}

	private static PlayRules plays(Entry rules) {
		return new PlayRules(rules.has("attempts") ? rules.number("attempts") : PlayRules.UNLIMITED,
				rules.find("wait").map(Duration::parse).orElse(Duration.ZERO));
	}

	private CourseModule module(Entry planned, String language) {
		if (!planned.flag("published")) {
			return CourseModule.planned(planned.number("number"), planned.text("id"), planned.text("title"),
					planned.decimal("hours"));
		}
		ModuleFiles files = this.content.modules()
			.stream()
			.filter((each) -> ParsedContent.folder(planned).equals(Optional.of(each.folder())))
			.findFirst()
			.orElseThrow();
		Entry module = files.module().orElseThrow();
		return new CourseModule(planned.number("number"), planned.text("id"), planned.text("title"),
				planned.decimal("hours"), true, module.text("summary"), module.texts("concepts"),
				module.textOrNull("contentNote"), lessons(module, files), QuizYaml.quiz(files.quiz().orElseThrow()),
				module.texts("scenarios")
					.stream()
					.map((id) -> files.scenario(id).orElseThrow())
					.map((scenario) -> ScenarioYaml.scenario(scenario, language))
					.toList(),
				reflection(module.entry("reflection").orElseThrow()));
	}

	private List<Lesson> lessons(Entry module, ModuleFiles files) {
		return module.texts("lessons").stream().map((id) -> lesson(files.lesson(id).orElseThrow())).toList();
	}

	private Lesson lesson(MarkdownFile file) {
		Entry front = file.front();
		var body = LessonBody.of(file.body());
		return new Lesson(front.text("id"), front.text("title"), front.number("minutes"), front.texts("concepts"),
				front.text("lead"), front.textOrNull("contentNote"), front.flag("helpLines"), front.texts("sources"),
				body.terms(this.terms), sections(body));
	}

	private List<Section> sections(LessonBody body) {
		return Stream.of(Section.Kind.values())
			.flatMap((kind) -> part(body, kind)
				.map((part) -> new Section(kind, part.heading(), this.markdown.html(part.nodes())))
				.stream())
			.toList();
	}

	private static Optional<LessonBody.Part> part(LessonBody body, Section.Kind kind) {
		return body.parts().stream().filter((part) -> part.heading().equals(kind.heading())).findFirst();
	}

	private static Reflection reflection(Entry reflection) {
		return new Reflection(reflection.text("id"), reflection.number("minutes"), reflection.text("prompt"));
	}

	private static Principle principle(Entry principle) {
		return new Principle(principle.text("id"), principle.text("name"), principle.text("meaning"),
				principle.texts("anchors"));
	}

	private Programme programme(Entry programme, String language) {
		return new Programme(programme.text("id"), programme.text("version"), programme.text("title"), language,
				programme.text("course"), validity(programme),
				programme.entries("requirements").stream().map(CourseBuilder::requirement).toList(),
				codeOfEthics(programme.text("codeOfEthics")));
	}

	private static Programme.Requirement requirement(Entry requirement) {
		return new Programme.Requirement(requirement.text("id"), kind(requirement), requirement.text("title"),
				requirement.text("explain"));
	}

	private static Programme.Requirement.Kind kind(Entry requirement) {
		return switch (requirement.text("kind")) {
			case "modules-completed" -> Programme.Requirement.Kind.MODULES_COMPLETED;
			case "trainer-attestation" -> Programme.Requirement.Kind.TRAINER_ATTESTATION;
			case "code-of-ethics" -> Programme.Requirement.Kind.CODE_OF_ETHICS;
			default -> throw requirement.unreadable("kind");
		};
	}

	private static Period validity(Entry programme) {
		try {
			return Period.parse(programme.text("validity"));
		}
		catch (DateTimeParseException ex) {
			throw programme.unreadable("validity");
		}
	}

	private CodeOfEthics codeOfEthics(String name) {
		MarkdownFile file = Optional.ofNullable(this.content.codes().get("programmes/" + name)).orElseThrow();
		Entry front = file.front();
		return new CodeOfEthics(front.text("id"), front.text("title"), front.text("version"),
				this.markdown.html(file.body()), ContentFiles.hash(file.body()));
	}

}
