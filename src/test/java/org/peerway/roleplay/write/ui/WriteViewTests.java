package org.peerway.roleplay.write.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;

import org.junit.jupiter.api.Test;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.write.DraftFilter;
import org.peerway.roleplay.write.DraftId;
import org.peerway.roleplay.write.DraftStatus;
import org.peerway.roleplay.write.edit.ScenarioPen;
import org.peerway.roleplay.write.edit.Turns;

import static org.assertj.core.api.Assertions.assertThat;

class WriteViewTests extends WritingScreens {

	@Test
	void twoPeopleBringARolePlayToItsPlayers() {
		var draft = coffee();
		part(draft, "review");
		press("Ask for a review");
		assertThat(screen()).contains("It waits for a second person").doesNotContain("Publish version");

		as(this.ines);
		assertThat(part(draft, "review")).contains("Publish version 1");
		press("Give it back");
		assertThat(area("Why it goes back").isInvalid()).isTrue();
		test(area("Why it goes back")).setValue("The ending comes too soon.");
		press("Give it back");
		assertThat(screen()).contains("It was given back to you", "The ending comes too soon.");
		as(this.marcus);
		assertThat(open(draft)).contains("The ending comes too soon.");
		this.writing.askReview(draft);
		as(this.ines);
		part(draft, "review");
		test(area("What is new")).setValue("The first one");
		press("Publish version 1");

		assertThat(this.writing.versions(draft)).singleElement()
			.satisfies((version) -> assertThat(version.note()).isEqualTo("The first one"));
		assertThat(part(draft, "history")).contains("Marcus Bell", "Ines Ortega", "The first one");
	}

	@Test
	void whatWasChangedSinceIsNotPublished() {
		var draft = coffee();
		this.writing.askReview(draft);
		as(this.ines);
		part(draft, "review");
		as(this.marcus);
		this.writing.takeBack(draft);
		this.writing.save(draft, Fixtures.coffee(), ScenarioPen.on(Fixtures.coffee()).title("Newer").write());
		this.writing.askReview(draft);
		as(this.ines);

		press("Publish version 1");

		assertThat(screen()).contains("It was changed since you opened it");
		assertThat(this.writing.versions(draft)).isEmpty();
	}

	@Test
	void faultsKeepItFromBeingPublishedAndAreTold() {
		var draft = this.writing.create(Turns.remove(Fixtures.coffee(), "meds"));
		this.writing.askReview(draft);
		as(this.ines);

		assertThat(part(draft, "review")).contains("Publishing opens when 2 problems are solved", "Solve them",
				"leads to “meds”");
	}

	@Test
	void versionsAreComparedWordByWordAndBroughtBack() {
		var draft = coffee();
		publish(draft);
		var newer = Turns.remove(ScenarioPen.on(Fixtures.coffee()).scene("The harbor, a little after nine.").write(),
				"meds");
		this.writing.save(draft, Fixtures.coffee(), newer);

		assertThat(part(draft, "history")).contains("Taken away: day center", "Added: harbor", "taken away");
		press("Bring back");
		test(find(Button.class).withText("Bring back").all().getLast()).click();

		assertThat(kept(draft)).isEqualTo(Fixtures.coffee());
		assertThat(find(H1.class).single().getText()).isEqualTo("Coffee with Devon");
	}

	@Test
	void isTriedFromAnyTurnWithAnythingRemembered() {
		var draft = this.writing.create(Fixtures.walk());
		part(draft, "try");

		test(from()).selectItem("2 · Shall we sit?");
		test(find(IntegerField.class).single()).setValue(3);
		test(find(Checkbox.class).single()).click();
		press("Begin here");
		assertThat(screen()).contains("Shall we sit?", "reply story", "What the play remembers now");
		reply("reply story");
		assertThat(screen()).contains("Tell a little of your road.", "feedback on story");
		test(area("What you say, in your own words")).setValue("I walked here, too.");
		press("Say it");
		assertThat(screen()).contains("Side by side", "You waited.");
		press("One reply back");

		assertThat(screen()).contains("Tell a little of your road.");
	}

	@Test
	void isTriedAsTheOtherPersonWithTheirInside() {
		var draft = coffee();
		part(draft, "try");

		test(this.<String>choice("As")).selectItem("Devon");
		press("Begin here");

		assertThat(screen()).contains("Inside Devon", "Tired of being managed.");
	}

	@Test
	void replyThatLeadsNowhereIsToldWhileTrying() {
		var draft = this.writing.create(Fixtures.graph("first: gone end", "end!"));
		part(draft, "try");
		press("Begin here");

		reply("reply to-gone");

		assertThat(screen()).contains("This reply leads nowhere yet");
	}

	@Test
	void triedPlayKeepsNothing() {
		var play = new TryOut(Fixtures.walk(), "bench",
				Map.of("trust", new Value.Amount(5), "told", new Value.Flag(true)));

		play.choose(play.offered().getFirst());
		play.back();

		assertThat(play.now().place().id()).isEqualTo("bench");
		assertThat(play.talk()).isEmpty();
		assertThat(TryOut.initial(Fixtures.walk())).containsOnlyKeys("trust", "told", "mood");
	}

	@Test
	void copiesAndRemovesTheWhole() {
		var draft = coffee();
		open(draft);

		press("Make a copy");
		assertThat(find(H1.class).single().getText()).isEqualTo("Coffee with Devon (copy)");
		press("Remove this role-play");
		press("Remove it");

		assertThat(this.writing.drafts(new DraftFilter("copy", Optional.empty(), false), Optional.empty()).cards())
			.isEmpty();
	}

	private void publish(DraftId draft) {
		this.writing.askReview(draft);
		as(this.ines);
		this.writing.publish(draft, "");
		as(this.marcus);
		assertThat(this.writing.open(draft).status()).isEqualTo(DraftStatus.WRITING);
	}

	@SuppressWarnings("unchecked")
	private ComboBox<String> from() {
		return (ComboBox<String>) find(ComboBox.class).all()
			.stream()
			.filter((one) -> "Begin at".equals(((ComboBox<?>) one).getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private void reply(String words) {
		List<NativeButton> replies = find(NativeButton.class).withClassName("choice").all();
		test(replies.stream()
			.filter((one) -> one.getElement().getTextRecursively().contains(words))
			.findFirst()
			.orElseThrow()).click();
	}

}
