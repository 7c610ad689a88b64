package org.peerway.roleplay.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.peerway.base.Languages;
import org.peerway.roleplay.check.ScenarioCheck;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.write.ScenarioTemplate.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ScenarioTemplatesTests {

	static final List<Locale> LANGUAGES = Languages.ALL;

	private final List<String> principles = principles();

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void everyTemplateCanBePlayed(Locale language) {
		var check = new ScenarioCheck(this.principles);

		assertThat(ScenarioTemplates.all(language))
			.allSatisfy((template) -> assertThat(check.faults(template.scenario())).isEmpty());
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void everyTemplateIsInOneLanguage(Locale language) {
		assertThat(ScenarioTemplates.all(language)).extracting(ScenarioTemplate::scenario)
			.allSatisfy((scenario) -> assertThat(scenario.language()).isEqualTo(language.getLanguage()))
			.allSatisfy((scenario) -> assertThat(scenario.translations()).isEmpty());
	}

	@Test
	void anUnknownLanguageGetsEnglish() {
		assertThat(ScenarioTemplates.all(Locale.FRENCH)).isEqualTo(ScenarioTemplates.all(Locale.ENGLISH));
	}

	@Test
	void everyTextIsTranslatedAndNothingElse() {
		assertThat(ScenarioTemplates.whole())
			.allSatisfy((scenario) -> assertThat(Lines.missing(scenario, "es")).isEmpty())
			.allSatisfy((scenario) -> assertThat(Lines.leftOver(scenario, "es")).isEmpty());
	}

	@Test
	void everyPrincipleHasAnExampleThatShowsItMost() {
		var examples = examples();

		assertThat(examples).extracting((example) -> example.principle().orElseThrow())
			.containsExactlyElementsOf(this.principles);
		assertThat(examples).allSatisfy((example) -> assertThat(this.principles.stream()
			.max((one, other) -> Integer.compare(touches(example.scenario(), one), touches(example.scenario(), other))))
			.isEqualTo(example.principle()));
	}

	@Test
	void examplesHaveFiveToEightTurns() {
		assertThat(examples()).extracting((example) -> example.scenario().turns().size())
			.allSatisfy((turns) -> assertThat(turns).isBetween(5, 8));
	}

	@Test
	void theBestReplyIsNotFoundByItsPlaceOrLength() {
		assertThat(examples()).extracting(ScenarioTemplate::scenario).allSatisfy((scenario) -> {
			var turns = scenario.turns().stream().filter((turn) -> !turn.choices().isEmpty()).toList();
			assertThat(turns).anySatisfy((turn) -> assertThat(best(turn)).isNotEqualTo(turn.choices().getFirst()));
			assertThat(turns).anySatisfy((turn) -> assertThat(best(turn)).isNotEqualTo(turn.choices().getLast()));
			assertThat(turns).anySatisfy((turn) -> assertThat(best(turn)).isNotEqualTo(longest(turn)));
		});
	}

	@Test
	void twoFramesStandBeforeTheExamples() {
		assertThat(ScenarioTemplates.all(Locale.ENGLISH)).extracting(ScenarioTemplate::kind)
			.startsWith(Kind.GUIDED, Kind.START, Kind.EXAMPLE);
		assertThat(ScenarioTemplates.all(Locale.ENGLISH).get(1).scenario().turns()).hasSize(3);
	}

	private static List<ScenarioTemplate> examples() {
		return ScenarioTemplates.all(Locale.ENGLISH)
			.stream()
			.filter((template) -> template.kind() == Kind.EXAMPLE)
			.toList();
	}

	private static int touches(Scenario scenario, String principle) {
		return scenario.turns()
			.stream()
			.flatMap((turn) -> turn.choices().stream())
			.mapToInt((choice) -> Math.abs(choice.score(principle)))
			.sum();
	}

	private static Choice best(Turn turn) {
		return turn.choices().stream().max((one, other) -> Integer.compare(one.total(), other.total())).orElseThrow();
	}

	private static Choice longest(Turn turn) {
		return turn.choices()
			.stream()
			.max((one, other) -> Integer.compare(one.text().length(), other.text().length()))
			.orElseThrow();
	}

	/** Those of the course, in its order. */
	private static List<String> principles() {
		try {
			return Pattern.compile("(?m)^  - id: (.+)$")
				.matcher(Files.readString(Path.of("content/principles.yaml")))
				.results()
				.map((found) -> found.group(1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
