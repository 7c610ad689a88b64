package org.peerway.roleplay.write.edit;

import java.util.List;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.check.ScenarioCheck;
import org.peerway.roleplay.script.GeneratedScenarios;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.edit.Search.Hit;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	private final Scenario scenario = Translations
		.say(Choices.change(Fixtures.graph("first: second", "second: end", "end!"), "second", "to-end",
				(choice) -> ChoicePen.on(choice).text("I could bring coffee on Thursday, if you like that").write()),
				"es", "ending/end/text", "Nos vemos el jueves con un café");

	@Test
	void findsWordsWithTheirPlace() {
		var hits = Search.of(this.scenario, "BRING COFFEE", 10);

		assertThat(hits).singleElement()
			.isEqualTo(new Hit(new Spot("second", "to-end"), "second/to-end",
					"I could bring coffee on Thursday, if you like that"));
	}

	@Test
	void accentsDoNotCountAndTranslationsAreSearched() {
		assertThat(Search.of(this.scenario, "cafe", 10)).extracting(Hit::spot).containsExactly(new Spot("end", ""));
	}

	@Test
	void whatBelongsToNoTurnIsOfTheWhole() {
		assertThat(Search.of(this.scenario, "day center", 10)).extracting(Hit::spot).containsExactly(Spot.WHOLE);
		assertThat(Search.of(this.scenario, " ", 10)).isEmpty();
		assertThat(Search.of(this.scenario, "e", 2)).hasSize(2);
	}

	@Test
	void longTextsAreCutAroundTheWords() {
		var text = "x ".repeat(100) + "lighthouse" + " y".repeat(100);
		var scenario = ScenarioPen.on(this.scenario).scene(text).write();

		assertThat(Search.of(scenario, "lighthouse", 5).getFirst().excerpt()).startsWith("…")
			.endsWith("…")
			.contains("lighthouse")
			.hasSizeLessThan(110);
	}

	@Test
	void findingsAreFoundInTheOutline() {
		var scenario = Fixtures.graph("first: seconf", "second: end", "lost: end", "end!");
		var findings = new ScenarioCheck(List.of()).faults(scenario);

		assertThat(findings).extracting((finding) -> Spot.of(scenario, finding.place()))
			.contains(new Spot("first", "to-seconf"), new Spot("lost", ""));
		assertThat(Spot.of(scenario, "pass")).isEqualTo(Spot.WHOLE);
	}

	@RepeatedTest(50)
	void everyDraftCanBeSearched(RepetitionInfo repetition) {
		var scenario = new GeneratedScenarios(repetition.getCurrentRepetition()).scenario();

		assertThat(Search.of(scenario, "a", 1000))
			.allMatch((hit) -> hit.spot().isWhole() || scenario.place(hit.spot().place()).isPresent());
	}

}
