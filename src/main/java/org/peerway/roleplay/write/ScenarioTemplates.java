package org.peerway.roleplay.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.ScenarioTemplate.Kind;
import org.peerway.roleplay.yaml.ScenarioYaml;

/** The scenarios that authors can start from; they come with the application. */
public final class ScenarioTemplates {

	private static final List<Template> ALL = List.of(new Template("guided", Kind.GUIDED),
			new Template("one-meeting", Kind.START), new Template("mutuality", Kind.EXAMPLE),
			new Template("self-determination", Kind.EXAMPLE), new Template("critical-learning", Kind.EXAMPLE),
			new Template("hope", Kind.EXAMPLE), new Template("language", Kind.EXAMPLE),
			new Template("boundaries", Kind.EXAMPLE));

	private ScenarioTemplates() {
	}

	/**
	 * What stands in a file.
	 *
	 * @param name of the file; of an example the principle that it shows
	 */
	private record Template(String name, Kind kind) {

		ScenarioTemplate in(Locale language) {
			var principle = (this.kind == Kind.EXAMPLE) ? Optional.of(this.name) : Optional.<String>empty();
			return new ScenarioTemplate(this.kind, principle, only(read(), language.getLanguage()));
		}

		Scenario read() {
			try (var file = ScenarioTemplates.class.getResourceAsStream("/roleplay/templates/" + this.name + ".yaml")) {
				if (file == null) {
					throw new IllegalStateException("There is no template " + this.name);
				}
				return ScenarioYaml.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	/** All in that language, in English where it is not known: frames, then examples. */
	public static List<ScenarioTemplate> all(Locale language) {
		return ALL.stream().map((template) -> template.in(language)).toList();
	}

	/**
	 * An author writes in one language first; the other would soon say something else.
	 */
	private static Scenario only(Scenario all, String language) {
		var texts = Lines.in(all, language);
		return new Scenario(texts.id(), texts.title(), texts.minutes(), texts.summary(), texts.scene(), texts.role(),
				texts.contentNote(), texts.concepts(), texts.speakers(), texts.variables(), texts.acts(), texts.start(),
				texts.turns(), texts.endings(), texts.pass(),
				all.translations().containsKey(language) ? language : all.language(), Map.of());
	}

	/** All with their translations. */
	static List<Scenario> whole() {
		return ALL.stream().map(Template::read).toList();
	}

}
