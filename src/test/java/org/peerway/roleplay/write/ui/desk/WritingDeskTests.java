package org.peerway.roleplay.write.ui.desk;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.map.ui.ScenarioMap;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.write.DraftId;
import org.peerway.roleplay.write.edit.ScenarioPen;
import org.peerway.roleplay.write.edit.Translations;
import org.peerway.roleplay.write.edit.Turns;
import org.peerway.roleplay.write.ui.WritingScreens;

import static org.assertj.core.api.Assertions.assertThat;

class WritingDeskTests extends WritingScreens {

	@ParameterizedTest
	@ValueSource(strings = { "scenarios/nonsense", "scenarios/00000000-0000-0000-0000-000000000000" })
	void knowsNoOtherDraft(String path) {
		assertThat(open(path)).contains("This page is not here");
	}

	@Test
	void showsEveryPartInBothLanguages() {
		var draft = this.writing.create(Translations.say(Fixtures.walk(), "es", "scene", "El parque."));

		for (var language : List.of("en", "es")) {
			UI.getCurrent().setLocale(Locale.of(language));
			for (var part : List.of("", "/try", "/review", "/history")) {
				assertThat(open("scenarios/" + draft.value() + part)).contains("A walk with Devon")
					.doesNotContain("!{", "roleplay.");
			}
			for (var at : List.of(".about", ".people", ".memory", ".acts", ".asked", ".languages", "gate", "words",
					"together")) {
				assertThat(open(draft, at)).doesNotContain("!{", "roleplay.");
			}
		}
	}

	@Test
	void keepsWhatIsWritten() {
		var draft = coffee();
		open(draft);

		test(line("Title")).setValue("Tea with Devon");

		assertThat(kept(draft).title()).isEqualTo("Tea with Devon");
		assertThat(screen()).contains("Saved at");
		assertThat(find(H1.class).single().getText()).isEqualTo("Tea with Devon");
	}

	@Test
	void writesATurnWithItsReplies() {
		var draft = coffee();
		open(draft, "radios");

		test(area("What is said")).setValue("I used to mend radios.");
		test(areas("What the trainee says").get(1)).setValue("I promise you will again.");
		test(areas("What the coach says to it").get(1)).setValue("Nobody can promise that.");
		select("Score for Plain and honest", 1).choose("-1");
		test(areas("Why it could hurt").get(1)).setValue("It may not come true.");

		var turn = turn(draft, "radios");
		assertThat(turn.text()).isEqualTo("I used to mend radios.");
		assertThat(turn.choices().get(1)).satisfies((choice) -> {
			assertThat(choice.text()).isEqualTo("I promise you will again.");
			assertThat(choice.feedback()).isEqualTo("Nobody can promise that.");
			assertThat(choice.score("language")).isEqualTo(-1);
			assertThat(choice.harm()).isEqualTo("It may not come true.");
		});
		assertThat(screen()).contains("One thing to solve", "nothing better is offered");
	}

	@Test
	void replyLeadsToANewTurnAndTheWriterGoesOnThere() {
		var draft = coffee();
		open(draft, "meds");

		target().setValue(" turn ");

		assertThat(title()).isEqualTo("Turn 3");
		assertThat(turn(draft, "meds").choices().getFirst().to()).isEqualTo("turn-4");
		assertThat(screen()).contains("leads to “”");
		target().setValue("thursday");
		target(1).setValue(" ending ");
		assertThat(title()).isEqualTo("Ending 3");
		assertThat(turn(draft, "turn-4").targets()).containsExactly("thursday", "ending-3");
	}

	@Test
	void replyWithoutAWayOnOffersOne() {
		var draft = coffee();
		open(draft, "meds");
		press("Add a reply");

		pressSmall("New turn: Reply c · a");
		pressSmall("New ending: Reply a");

		assertThat(turn(draft, "meds").choice("a").orElseThrow().to()).isEqualTo("turn-4");
		assertThat(turn(draft, "turn-4").targets()).containsExactly("ending-3", "");
	}

	@Test
	void addsCopiesMovesAndRemovesReplies() {
		var draft = coffee();
		open(draft, "meds");

		press("Add a reply");
		pressSmall("Copy: Reply a · own-up");
		pressSmall("Down: Reply a · own-up");
		pressSmall("Remove: Reply c · push");

		assertThat(turn(draft, "meds").choices()).extracting(Choice::id).containsExactly("b", "own-up", "a");
	}

	@Test
	void turnsAreAddedCopiedMovedAndRemoved() {
		var draft = coffee();
		open(draft, "meds");

		press("Turn");
		assertThat(title()).isEqualTo("Turn 3");
		pressSmall("Up: Turn 3");
		pressSmall("Copy: Turn 2");
		pressSmall("Remove: Turn 3");

		assertThat(kept(draft).turns()).extracting(Turn::id)
			.containsExactly("nobody-listens", "turn-4", "meds", "radios");
	}

	@Test
	void takesStepsBackAndDoesThemAgain() {
		var draft = coffee();
		open(draft, "meds");
		pressSmall("Remove: Turn 2");
		assertThat(kept(draft).turns()).hasSize(2);

		pressSmall("Undo: a turn taken out");

		assertThat(kept(draft)).isEqualTo(Fixtures.coffee());
		assertThat(screen()).contains("Taken back: a turn taken out");
		assertThat(title()).isEqualTo("Turn 2");
		pressSmall("Redo: a turn taken out");
		assertThat(kept(draft).turns()).hasSize(2);
	}

	@Test
	void asksForWordsOfOnesOwn() {
		var draft = coffee();
		open(draft, "radios");

		press("Ask for words of one’s own instead");
		test(area("What the trainee is asked to write")).setValue("Say something of your own road.");
		test(find(Checkbox.class).withCaption("Hope from own story").single()).click();

		assertThat(turn(draft, "radios").free()).satisfies((free) -> {
			assertThat(free.ask()).isEqualTo("Say something of your own road.");
			assertThat(free.principles()).containsExactly("hope");
			assertThat(free.to()).isEqualTo("thursday");
		});
		press("Offer replies instead");
		assertThat(turn(draft, "radios").free()).isNull();
	}

	@Test
	void changesIdsWithAllThatPointsThere() {
		var draft = coffee();
		open(draft, "meds");

		test(line("Id")).setValue("radios");
		assertThat(line("Id").isInvalid()).isTrue();
		test(line("Id")).setValue("like-them");

		assertThat(turn(draft, "nobody-listens").targets()).containsExactly("radios", "like-them", "like-them");
	}

	@Test
	void problemsLeadToTheirPlaceAndAreMended() {
		var draft = this.writing.create(Fixtures.graph("first: seconf", "second: end", "end!"));
		assertThat(open(draft)).contains("things to solve", "“seconf”, which is neither a turn nor an ending");

		pressSmall(small().stream().filter((name) -> name.startsWith("Go there: Choice")).findFirst().orElseThrow());
		assertThat(title()).isEqualTo("Turn 1");
		assertThat(target().isInvalid()).isTrue();
		pressSmall(small().stream().filter((name) -> name.startsWith("Make it “second”")).findFirst().orElseThrow());
		pressSmall(small().stream().filter((name) -> name.startsWith("Make it “second”")).findFirst().orElseThrow());

		assertThat(screen()).doesNotContain("which is neither a turn nor an ending");
		assertThat(turn(draft, "first").targets()).containsOnly("second");
	}

	@Test
	void outlineAndMapHaveTheSameSelection() {
		open(coffee());

		find(Outline.class).single().press("radios", "");

		assertThat(title()).isEqualTo("Turn 3");
		assertThat(find(ScenarioMap.class).single().selected()).contains("radios");
	}

	@Test
	void outlineTellsProblemsAndGroupsByAct() {
		var draft = this.writing.create(ScenarioPen.on(Fixtures.walk()).start("gone").write());

		assertThat(open(draft)).contains("Arriving · 1", "Asking · 1", "Turns without an act · 1", "Endings · 2",
				"one problem");
	}

	@Test
	void searchLeadsToTheField() {
		open(coffee());

		test(line("Search in all texts")).setValue("FIX RADIOS");
		assertThat(screen()).contains("Found once");
		test(find(NativeButton.class).withClassName("hit").single()).click();

		assertThat(title()).isEqualTo("Turn 3");
	}

	@Test
	void peopleMemoryActsAndPointsAreWritten() {
		var draft = coffee();
		open(draft, ".people");
		press("Add a person");
		test(labelled("Name", 1)).setValue("Ruth");
		open(draft, ".memory");
		press("Add something to remember");
		test(line("Name")).setValue("trust");
		open(draft, ".acts");
		press("Add an act");
		test(line("Title")).setValue("Arriving");
		open(draft, ".asked");
		press("Ask for points");

		var kept = kept(draft);
		assertThat(kept.speakers()).extracting((one) -> one.name()).containsExactly("Devon", "Ruth");
		assertThat(kept.variable("trust")).isPresent();
		assertThat(kept.acts()).extracting((one) -> one.title()).containsExactly("Arriving");
		assertThat(kept.pass().thresholds()).hasSize(1);
	}

	@Test
	void repliesChangeWhatIsRememberedAndAskForIt() {
		var draft = this.writing.create(Fixtures.walk());
		open(draft, "bench");

		test(line("Only if")).setValue("visits(bench) < 3");
		press("Let it change something");

		var choice = turn(draft, "bench").choices().getFirst();
		assertThat(choice.when()).isEqualTo("visits(bench) < 3");
		assertThat(choice.effects()).hasSize(1);
	}

	@Test
	void translatesLineByLine() {
		var draft = coffee();
		open(draft, ".languages");

		press("Begin in Spanish");
		assertThat(screen()).contains("lines are missing");
		test(areas("Spanish").getFirst()).setValue("Un café con Devon");

		assertThat(kept(draft).translations().get("es")).containsEntry("title", "Un café con Devon");
	}

	@Test
	void whatTwoPeopleWriteIsPutTogether() {
		var draft = coffee();
		open(draft);
		as(this.ines);
		this.writing.save(draft, Fixtures.coffee(), ScenarioPen.on(Fixtures.coffee()).scene("At the harbor.").write());
		as(this.marcus);

		test(line("Title")).setValue("Tea with Devon");

		assertThat(kept(draft).title()).isEqualTo("Tea with Devon");
		assertThat(kept(draft).scene()).isEqualTo("At the harbor.");
		assertThat(area("The scene, before anybody speaks").getValue()).isEqualTo("At the harbor.");
		pressSmall("Undo: what was typed");
		assertThat(kept(draft).title()).isEqualTo("Coffee with Devon");
		assertThat(kept(draft).scene()).isEqualTo("At the harbor.");
	}

	@Test
	void losesNothingWhenTwoPeopleChangeTheSame() {
		var draft = coffee();
		open(draft);
		theirs(draft, "Theirs");
		test(line("Title")).setValue("Mine");

		assertThat(screen()).contains("Somebody else changed the same part", "Ines Ortega");
		assertThat(line("Title").getValue()).isEqualTo("Mine");
		assertThat(kept(draft).title()).isEqualTo("Theirs");
		press("Keep mine");

		assertThat(kept(draft).title()).isEqualTo("Mine");
		assertThat(screen()).doesNotContain("Somebody else changed the same part");
	}

	@Test
	void takesTheirsAndCanStillGoBackToMine() {
		var draft = coffee();
		open(draft);
		theirs(draft, "Theirs");
		test(line("Title")).setValue("Mine");

		press("Take theirs");

		assertThat(line("Title").getValue()).isEqualTo("Theirs");
		pressSmall("Undo: theirs in place of mine");
		assertThat(kept(draft).title()).isEqualTo("Mine");
	}

	@Test
	void draftInReviewIsOnlyRead() {
		var draft = coffee();
		this.writing.askReview(draft);

		assertThat(open(draft, "radios")).contains("A second person reads this now");
		assertThat(area("What is said").isReadOnly()).isTrue();
		assertThat(hasButton("Add a reply")).isFalse();
	}

	@Test
	void commentsStandBesideTheirPlace() {
		var draft = coffee();
		open(draft, "radios");

		press("Add the note");
		assertThat(area("Note on: Turn 3").isInvalid()).isTrue();
		test(area("Note on: Turn 3")).setValue("Is this too fast?");
		press("Add the note");
		assertThat(screen()).contains("Is this too fast?", "Marcus Bell", "one comment");
		assertThat(area("Note on: Turn 3").getValue()).isEmpty();
		as(this.ines);
		open(draft, "radios");
		test(area("Answer to Marcus Bell")).setValue("I think so.");
		press("Answer");
		assertThat(screen()).contains("I think so.", "Ines Ortega");
		pressSmall("Settled: Marcus Bell");

		assertThat(screen()).contains("One settled");
	}

	@Test
	void tellsWhoElseHasItOpen() {
		var draft = coffee();
		as(this.ines);
		open(draft, "radios");
		as(this.marcus);

		assertThat(open(draft)).contains("Ines Ortega has this open, too", "Ines Ortega is here");
	}

	@Test
	void countsFactsAndRandomPlays() {
		open(coffee());

		find(FactsPanel.class).single().count();

		assertThat(screen()).contains("Different ways to an ending", "1,000 plays", "See you Thursday",
				"Every turn was seen");
	}

	@Test
	void longScenariosShowOnlyTheRowsAround() {
		var scenario = Fixtures.coffee();
		for (int i = 0; i < 400; i++) {
			scenario = Turns.add(scenario, "").scenario();
		}
		var draft = this.writing.create(scenario);

		assertThat(open(draft, "turn-200")).contains("151 to 200", "Endings · 2");
		assertThat(find(Outline.class).single().getElement().toString().split("<button").length).isLessThan(80);
	}

	private void theirs(DraftId draft, String title) {
		as(this.ines);
		this.writing.save(draft, Fixtures.coffee(), ScenarioPen.on(Fixtures.coffee()).title(title).write());
		as(this.marcus);
	}

	private Turn turn(DraftId draft, String id) {
		return Turns.find(kept(draft), id).orElseThrow();
	}

	private String title() {
		return find(H2.class).all()
			.stream()
			.filter((one) -> one.getParent()
				.flatMap((row) -> row.getParent())
				.filter((head) -> head.getElement().getClassList().contains("form-head"))
				.isPresent())
			.findFirst()
			.orElseThrow()
			.getText();
	}

	private TextField labelled(String label, int index) {
		return find(TextField.class).all().stream().filter((one) -> label.equals(one.getLabel())).toList().get(index);
	}

	private PlainSelect select(String label, int index) {
		return find(PlainSelect.class).all().stream().filter((one) -> one.label().equals(label)).toList().get(index);
	}

}
