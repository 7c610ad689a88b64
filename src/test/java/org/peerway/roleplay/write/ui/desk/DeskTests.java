package org.peerway.roleplay.write.ui.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;

import org.junit.jupiter.api.Test;
import org.peerway.StillClock;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.check.ScenarioCheck;
import org.peerway.roleplay.script.GeneratedScenarios;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.edit.Cast;
import org.peerway.roleplay.write.edit.ScenarioPen;
import org.peerway.roleplay.write.edit.Turns;
import org.peerway.roleplay.write.edit.Undo;

import static org.assertj.core.api.Assertions.assertThat;

class DeskTests {

	private final List<String> heard = new ArrayList<>();

	private final Desk desk = desk(Fixtures.coffee(), true);

	@Test
	void typingChangesTheScenarioAndLeavesTheFormAlone() {
		this.desk.type("title", (scenario) -> ScenarioPen.on(scenario).title("Tea").write());

		assertThat(this.desk.scenario().title()).isEqualTo("Tea");
		assertThat(this.heard).containsExactly("changed typed");
	}

	@Test
	void stepTellsWhatWasDoneAndWhereOneGoesOn() {
		var added = Turns.add(this.desk.scenario(), "meds");

		this.desk.act("turn-added", added.scenario(), At.place(added.scenario(), added.id()), "text");

		assertThat(this.heard).containsExactly("changed turn-added", "opened text");
		assertThat(this.desk.at()).isEqualTo(new At(At.Section.TURN, "turn-4"));
	}

	@Test
	void stepBackShowsWhatItChanged() {
		this.desk.act("turn-removed", Turns.remove(this.desk.scenario(), "meds"), At.ABOUT, "");
		this.heard.clear();

		this.desk.undo();

		assertThat(this.desk.at().place()).isEqualTo("meds");
		assertThat(this.heard).containsExactly("changed ", "opened ", "undone turn-removed");
	}

	@Test
	void whatIsOnlyReadIsNotChanged() {
		var read = desk(Fixtures.coffee(), false);

		read.type("title", (scenario) -> ScenarioPen.on(scenario).title("Tea").write());

		assertThat(read.scenario()).isEqualTo(Fixtures.coffee());
	}

	@Test
	void formIsDrawnAnewOnlyIfOthersChangedIt() {
		this.desk.go(At.place(this.desk.scenario(), "meds"), "");
		this.heard.clear();

		this.desk.takeIn(Turns.add(this.desk.scenario(), "radios").scenario(), Optional::of);
		assertThat(this.heard).containsExactly("changed ");
		this.desk.takeIn(Turns.remove(this.desk.scenario(), "meds"), Optional::of);

		assertThat(this.heard).contains("opened ");
		assertThat(this.desk.at()).isEqualTo(At.ABOUT);
	}

	@Test
	void addressesNameWhatIsOpen() {
		var scenario = Fixtures.coffee();

		for (At.Section section : At.Section.ofWhole().toList()) {
			assertThat(At.ofKey(scenario, At.of(section).key())).isEqualTo(At.of(section));
		}
		assertThat(At.ofKey(scenario, "meds")).isEqualTo(new At(At.Section.TURN, "meds"));
		assertThat(At.ofKey(scenario, "leaves")).isEqualTo(new At(At.Section.ENDING, "leaves"));
		assertThat(At.ofKey(scenario, "nowhere")).isEqualTo(At.ABOUT);
	}

	@Test
	void findingsAndLinesLeadToTheirFields() {
		var scenario = Cast.addAct(Fixtures.walk(), "More").scenario();

		assertThat(Way.toLine(scenario, "gate")).isEqualTo(way("gate", "text"));
		assertThat(Way.toLine(scenario, "gate/wait")).isEqualTo(way("gate", "choice/wait/text"));
		assertThat(Way.toLine(scenario, "gate/wait/feedback")).isEqualTo(way("gate", "choice/wait/feedback"));
		assertThat(Way.toLine(scenario, "words/free/ask")).isEqualTo(way("words", "free/ask"));
		assertThat(Way.toLine(scenario, "scene")).isEqualTo(new Way(At.ABOUT, "scene"));
		assertThat(Way.toLine(scenario, "speaker/devon/moves"))
			.isEqualTo(new Way(At.of(At.Section.PEOPLE), "speaker/devon/moves"));
		assertThat(Way.toLine(scenario, "ending/apart/debrief"))
			.isEqualTo(new Way(new At(At.Section.ENDING, "apart"), "debrief"));
	}

	@Test
	void everyDraftHasAMap() {
		for (int seed = 0; seed < 200; seed++) {
			var scenario = new GeneratedScenarios(seed).scenario();
			var problems = Problems.of(scenario, new ScenarioCheck(List.of("hope")).faults(scenario));

			var map = MapMaker.of(scenario, new PlaceNames(new Div(), scenario), problems);

			assertThat(map.nodes())
				.hasSizeGreaterThanOrEqualTo((int) scenario.places().map((place) -> place.id()).distinct().count());
			assertThat(problems.all()).allSatisfy((finding) -> assertThat(Way.to(scenario, finding).at()).isNotNull());
		}
	}

	private static Way way(String turn, String spot) {
		return new Way(new At(At.Section.TURN, turn), spot);
	}

	private Desk desk(Scenario scenario, boolean editable) {
		var desk = new Desk(scenario, At.ABOUT, editable, new StillClock(Instant.parse("2026-11-24T12:00:00Z")));
		desk.listen(new Desk.Listener() {

			@Override
			public void changed(Scenario before, String told) {
				DeskTests.this.heard.add("changed " + told);
			}

			@Override
			public void opened(String focus) {
				DeskTests.this.heard.add("opened " + focus);
			}

			@Override
			public void stepped(String key, Undo.Label what) {
				DeskTests.this.heard.add(key + " " + what.key());
			}

		});
		return desk;
	}

}
