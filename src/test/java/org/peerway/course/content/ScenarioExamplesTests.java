package org.peerway.course.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlReader;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.yaml.ScenarioYaml;

import static org.assertj.core.api.Assertions.assertThat;

/** What the author's page of role-plays shows is what the reader takes. */
class ScenarioExamplesTests {

	private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

	private final Faults faults = new Faults();

	@Test
	void theExampleHasNoFault() throws IOException {
		check(example());

		assertThat(this.faults.list()).isEmpty();
	}

	@Test
	void theExampleShowsEverythingThatARolePlayCanHold() throws IOException {
		var scenario = ScenarioYaml.read(example());

		assertThat(scenario.variables()).hasSize(3);
		assertThat(scenario.acts()).hasSize(2);
		assertThat(scenario.pass().thresholds()).containsOnlyKeys("mutuality");
		assertThat(scenario.turns()).anyMatch((turn) -> turn.free() != null).anyMatch((turn) -> turn.must());
		assertThat(scenario.turns()).flatExtracting((turn) -> turn.choices())
			.anyMatch((choice) -> !choice.when().isEmpty())
			.anyMatch((choice) -> !choice.effects().isEmpty())
			.anyMatch((choice) -> choice.harm() != null);
		assertThat(Lines.leftOver(scenario, "es")).isEmpty();
		assertThat(ScenarioYaml.read(ScenarioYaml.write(scenario))).isEqualTo(scenario);
	}

	@Test
	void faultsOfWhatIsNewAreToldInTheirLines() throws IOException {
		check(example().replace("when: trust >= 1 and told", "when: trust >= and told")
			.replace("{variable: mood, set: closed}", "{variable: mod, set: closed}")
			.replace("act: asking\n    must", "act: asknig\n    must")
			.replace("to: together", "to: togehter")
			.replace("    free:  ", "    choices: []\n    free:  "));

		assertThat(this.faults.list()).extracting((fault) -> fault.wrong() + " " + fault.right())
			.anyMatch((told) -> told.contains("“choices” has 0 and needs 2 or more."))
			.anyMatch((told) -> told.contains("cannot be read in column 10"))
			.anyMatch((told) -> told.endsWith("“mod”, which is not among the variables. Did you mean “mood”?"))
			.anyMatch((told) -> told.contains("Turn “bench” belongs to act “asknig”"))
			.anyMatch((told) -> told.contains("What is written at turn “own-road” leads to “togehter”"));
		assertThat(this.faults.list()).filteredOn((fault) -> fault.wrong().contains("column 10"))
			.singleElement()
			.satisfies((fault) -> assertThat(example().lines().toList().get(fault.line() - 1)).contains("when:"));
	}

	private void check(String text) {
		var document = YamlReader.read("role-plays.md", text, this.faults).orElseThrow();
		new ScenarioFileCheck(document.entry(), this.faults)
			.check(List.of("mutuality", "critical-learning", "hope", "boundaries"), true);
	}

	private static String example() throws IOException {
		var block = BLOCK.matcher(Files.readString(Path.of("src/docs/role-plays.md")));
		assertThat(block.find()).isTrue();
		return block.group(1);
	}

}
