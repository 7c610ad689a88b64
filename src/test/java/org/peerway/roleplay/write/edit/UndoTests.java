package org.peerway.roleplay.write.edit;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.edit.Undo.Label;

import static org.assertj.core.api.Assertions.assertThat;

class UndoTests {

	private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

	private static final Label TITLE = new Label("typed", "title");

	private final Scenario first = Fixtures.graph("first: end", "end!");

	private final Undo undo = new Undo(this.first);

	@Test
	void takesBackAndDoesAgain() {
		var added = Turns.add(this.first, "first").scenario();
		this.undo.does(new Label("added"), added, NOON);

		assertThat(this.undo.back()).contains(new Label("added"));
		assertThat(this.undo.undo()).contains(new Label("added"));
		assertThat(this.undo.now()).isEqualTo(this.first);
		assertThat(this.undo.undo()).isEmpty();
		assertThat(this.undo.redo()).contains(new Label("added"));
		assertThat(this.undo.now()).isEqualTo(added);
		assertThat(this.undo.redo()).isEmpty();
	}

	@Test
	void typingOnInOneFieldIsOneStep() {
		this.undo.does(TITLE, titled("A"), NOON);
		this.undo.does(TITLE, titled("AB"), NOON.plusSeconds(5));
		this.undo.does(TITLE, titled("ABC"), NOON.plusSeconds(20));

		this.undo.undo();
		assertThat(this.undo.now().title()).isEqualTo("AB");
		this.undo.undo();
		assertThat(this.undo.now()).isEqualTo(this.first);
	}

	@Test
	void typingInAnotherFieldIsAnotherStep() {
		this.undo.does(TITLE, titled("A"), NOON);
		this.undo.does(new Label("typed", "scene"), ScenarioPen.on(titled("A")).scene("Park").write(), NOON);

		this.undo.undo();

		assertThat(this.undo.now()).isEqualTo(titled("A"));
	}

	@Test
	void newStepEndsWhatCouldBeDoneAgain() {
		this.undo.does(new Label("x"), titled("A"), NOON);
		this.undo.undo();
		this.undo.does(new Label("x"), titled("B"), NOON);

		assertThat(this.undo.again()).isEmpty();
		assertThat(this.undo.does(new Label("x"), titled("B"), NOON)).isFalse();
	}

	@Test
	void remembersAHundredSteps() {
		for (int i = 0; i < 150; i++) {
			this.undo.does(new Label("x"), titled("Title " + i), NOON);
		}

		int back = 0;
		while (this.undo.undo().isPresent()) {
			back++;
		}

		assertThat(back).isEqualTo(Undo.STEPS);
		assertThat(this.undo.now().title()).isEqualTo("Title 49");
	}

	@Test
	void whatOthersChangedStaysWhenAStepIsTakenBack() {
		this.undo.does(new Label("x"), titled("Mine"), NOON);

		this.undo.takeIn(theirs(titled("Mine")), (one) -> Optional.of(theirs(one)));

		assertThat(this.undo.now()).isEqualTo(theirs(titled("Mine")));
		this.undo.undo();
		assertThat(this.undo.now()).isEqualTo(theirs(this.first));
	}

	@Test
	void stepsThatNoLongerFitAreForgotten() {
		this.undo.does(new Label("x"), titled("One"), NOON);
		this.undo.does(new Label("y"), titled("Two"), NOON);

		this.undo.takeIn(theirs(titled("Two")),
				(one) -> one.equals(this.first) ? Optional.empty() : Optional.of(theirs(one)));

		assertThat(this.undo.undo()).contains(new Label("y"));
		assertThat(this.undo.undo()).isEmpty();
		assertThat(this.undo.now()).isEqualTo(theirs(titled("One")));
	}

	private Scenario titled(String title) {
		return ScenarioPen.on(this.first).title(title).write();
	}

	private static Scenario theirs(Scenario scenario) {
		return ScenarioPen.on(scenario).scene("What they wrote").write();
	}

}
