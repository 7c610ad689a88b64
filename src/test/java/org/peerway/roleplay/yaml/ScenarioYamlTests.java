package org.peerway.roleplay.yaml;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.peerway.base.yaml.Entry;
import org.peerway.roleplay.script.GeneratedScenarios;
import org.peerway.roleplay.script.Scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScenarioYamlTests {

	@Property(tries = 1000)
	void whatIsWrittenReadsAsTheSameScenario(@ForAll long seed) {
		var scenario = new GeneratedScenarios(seed).scenario();

		var read = ScenarioYaml.read(ScenarioYaml.write(scenario));

		assertThat(read).isEqualTo(scenario);
		assertThat(orders(read)).isEqualTo(orders(scenario));
	}

	@Test
	void isWrittenAsPeopleWriteIt() {
		var text = """
				id: door
				title: At the door
				minutes: 10
				language: en
				summary: A visit.
				scene: It rains.
				role: You visit Teo.
				concepts:
				  - hello
				speakers:
				  - id: teo
				    name: Teo
				    inside: Tired.
				variables:
				  - id: trust
				    initial: 0
				start: knock
				turns:
				  - id: knock
				    speaker: teo
				    text: Who is it?
				    choices:
				      - id: a
				        when: trust >= 0
				        text: It is me.
				        to: end
				        scores:
				          hope: 1
				        feedback: Plain.
				        effects:
				          - variable: trust
				            add: 1
				endings:
				  - id: end
				    title: In
				    text: He opens.
				    debrief: You asked.
				""";

		assertThat(ScenarioYaml.write(ScenarioYaml.read(text))).isEqualTo(text);
	}

	@Test
	void saysWhatIsMissingWhere() {
		assertThatExceptionOfType(Entry.Unreadable.class).isThrownBy(() -> ScenarioYaml.read("id: door\ntitle: 3\n"))
			.satisfies((unreadable) -> {
				assertThat(unreadable.property()).isEqualTo("title");
				assertThat(unreadable.line()).isEqualTo(2);
			});
		assertThatIllegalArgumentException().isThrownBy(() -> ScenarioYaml.read("- a\n- b\n"));
	}

	/** Maps are equal in any order. */
	private static List<String> orders(Scenario scenario) {
		List<String> orders = new ArrayList<>(scenario.pass().thresholds().keySet());
		scenario.turns().forEach((turn) -> turn.choices().forEach((choice) -> orders.addAll(choice.scores().keySet())));
		scenario.translations().forEach((language, lines) -> {
			orders.add(language);
			orders.addAll(lines.keySet());
		});
		return orders;
	}

}
