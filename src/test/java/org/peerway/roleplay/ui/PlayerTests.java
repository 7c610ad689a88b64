package org.peerway.roleplay.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.OnH2;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.PlayScreen;
import org.peerway.roleplay.PlayScreen.Said;
import org.peerway.roleplay.script.Principle;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
class PlayerTests extends SpringBrowserlessTest {

	private final List<String> given = new ArrayList<>();

	private final List<String> written = new ArrayList<>();

	private Player player;

	@BeforeEach
	void open() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.player = new Player(new Player.Ways("practice", "play/7/debrief"), new Player.Replying() {

			@Override
			public void choose(int step, int position) {
				PlayerTests.this.given.add(step + "/" + position);
			}

			@Override
			public void say(int step, String text) {
				PlayerTests.this.given.add(step + ": " + text);
			}

			@Override
			public void written(int step, String text) {
				PlayerTests.this.written.add(step + ": " + text);
			}

			@Override
			public Optional<Principle> hint(int step) {
				return Optional.of(Fixtures.LEARNING).filter((principle) -> step == 1);
			}

			@Override
			public void takeBack(int step) {
				PlayerTests.this.given.add("back from " + step);
			}

		});
		UI.getCurrent().add(this.player);
	}

	@Test
	void offersNumberedRepliesWithTheirKeys() {
		this.player.show(Talks.screen(Talks.FIRST));

		assertThat(replies()).extracting((reply) -> reply.getElement().getTextRecursively())
			.containsExactly("1“What did you want them to hear?”", "2“Skip the dose.”", "3“It gets better.”");
		assertThat(replies()).extracting((reply) -> reply.getElement().getAttribute("aria-keyshortcuts"))
			.containsExactly("1", "2", "3");
	}

	@Test
	void passesAReplyOnWithTheStepItWasGivenOn() {
		this.player.show(Talks.screen(Talks.FIRST));
		test(replies().get(1)).click();
		this.player.show(Talks.screen(Talks.SECOND, Talks.ASKED));
		test(replies().getFirst()).click();

		assertThat(this.given).containsExactly("0/2", "1/1");
	}

	@Test
	void takesOwnWordsWithTheStepTheyWereGivenOn() {
		this.player.show(Talks.screen(Talks.THIRD, Talks.ASKED));

		assertThat(text()).contains("And now?", "What do you say to him?", "Saved 10:42 am.");
		assertThat(find(TextArea.class).single().getLabel()).isEqualTo("What you say, in your own words");
		test(find(TextArea.class).single()).setValue("  I was there. ");
		test(say()).click();

		assertThat(this.given).containsExactly("1: I was there.");
	}

	@Test
	void sendsNoWordsThatSayNothing() {
		this.player.show(Talks.screen(Talks.THIRD, Talks.ASKED));

		test(find(TextArea.class).single()).setValue(" ");
		test(say()).click();

		assertThat(this.given).isEmpty();
		assertThat(find(TextArea.class).single().isInvalid()).isTrue();
		assertThat(say().isEnabled()).isTrue();
	}

	@Test
	void beginsEachTurnInOwnWordsAfresh() {
		this.player.show(Talks.screen(Talks.THIRD));
		test(find(TextArea.class).single()).setValue("Once.");
		test(say()).click();
		this.player.show(Talks.screen(Talks.THIRD, Talks.SAID));

		assertThat(lines().get(2).getElement().getTextRecursively()).isEqualTo("YouOnce.");
		assertThat(lines()).hasSize(4);
		assertThat(find(TextArea.class).single().getValue()).isEmpty();
		assertThat(say().isEnabled()).isTrue();
	}

	@Test
	void keepsWordsThatAreNotSaidYet() {
		this.player
			.show(Talks.screen(new PlayScreen.YourWords(new Said("Devon", "And now?"), "What do you say?", "I wa")));

		assertThat(find(TextArea.class).single().getValue()).isEqualTo("I wa");
		test(find(TextArea.class).single()).setValue("I was");

		assertThat(this.written).containsExactly("0: I was");
		assertThat(this.given).isEmpty();
		assertThat(text()).contains("Your words are kept.");
	}

	@Test
	void givesAHintWhenItIsAskedFor() {
		this.player.show(Talks.screen(Talks.SECOND, Talks.ASKED));
		assertThat(text()).doesNotContain("Look out for");

		test(button("A hint")).click();

		assertThat(text()).contains("Look out for: Ask, don’t assume");
	}

	@Test
	void takesBackNothingBeforeTheFirstReply() {
		this.player.show(Talks.screen(Talks.FIRST));
		assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Take the last reply back");

		this.player.show(Talks.screen(Talks.SECOND, Talks.ASKED));
		test(button("Take the last reply back")).click();

		assertThat(this.given).containsExactly("back from 1");
	}

	@Test
	void showsTheActThePictureAndWhatIsHardBeforeTheWords() {
		var said = new Said("Devon", "You came.", "Arriving", "A hard day comes up.",
				new PlayScreen.Shown("download/plays/7/1", "An open gate."));

		this.player.show(Talks.screen(new PlayScreen.YourTurn(said, List.of())));

		assertThat(text()).containsSubsequence("Arriving", "Before you read on", "A hard day comes up.", "You came.");
		assertThat(find(Image.class).single().getSrc()).isEqualTo("download/plays/7/1");
		assertThat(find(Image.class).single().getAlt()).hasValue("An open gate.");
	}

	private Button say() {
		return button("Say it");
	}

	private Button button(String text) {
		return find(Button.class).all().stream().filter((one) -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	@Test
	void announcesPolitelyWhatJoinsTheTalk() {
		this.player.show(Talks.screen(Talks.FIRST));
		var first = lines().getFirst();

		this.player.show(Talks.screen(Talks.SECOND, Talks.ASKED));

		assertThat(log().getElement().getAttribute("role")).isEqualTo("log");
		assertThat(log().getElement().getAttribute("aria-label")).isEqualTo("Conversation");
		assertThat(lines().getFirst()).isSameAs(first);
		assertThat(lines()).extracting((line) -> line.getElement().getClassList().contains("new"))
			.containsExactly(false, false, true, true, true);
	}

	@Test
	void letsTheCoachSpeakUnderTheReply() {
		this.player.show(Talks.screen(Talks.SECOND, Talks.ASKED));

		var note = lines().get(3).getElement();
		assertThat(note.getTextRecursively()).isEqualTo("This worked: Ask, don’t assume. He has room to go on.");
		assertThat(note.getClassList()).contains("note", "done");
	}

	@Test
	void tellsHarmApartWithItsReasonAndWhatToTry() {
		this.player.show(Talks.screen(Talks.SECOND, Talks.HURT));

		var note = lines().get(3).getElement();
		assertThat(note.getTextRecursively()).startsWith("Could hurt.")
			.contains("Stopping at once can be dangerous.", "Try: “Would it help if I came along?”");
		assertThat(note.getClassList()).contains("note", "care");
	}

	@Test
	void saysWhenAReplyWasSaved() {
		this.player.show(Talks.screen(Talks.FIRST));
		assertThat(text()).doesNotContain("Saved");

		this.player.show(Talks.screen(Talks.SECOND, Talks.ASKED));

		assertThat(text()).contains("Saved 10:42 am. You can leave and come back to this line.");
	}

	@Test
	void saysThatTheTalkHadGoneOnElsewhere() {
		this.player.show(Talks.screen(Talks.FIRST));

		this.player.catchUp(Talks.screen(Talks.SECOND, Talks.HURT));

		assertThat(text()).contains("gone on in another window", "Skip the dose.");
	}

	@Test
	void leadsFromTheEndingToTheLookBack() {
		this.player.show(Talks.screen(Talks.END, Talks.ASKED));

		assertThat(text()).contains("Devon smiles.", "See you Thursday").doesNotContain("What do you say?");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("play/7/debrief");
		assertThat(replies()).isEmpty();
	}

	@Test
	void saysThatTheTalkHadEndedElsewhere() {
		this.player.show(Talks.screen(Talks.FIRST));

		this.player.catchUp(Talks.screen(Talks.END, Talks.HURT));

		assertThat(text()).contains("gone on in another window", "See how it went").doesNotContain("Saved");
	}

	@Test
	void keepsATalkThatWasSetAsideToRead() {
		this.player.show(Talks.screen(new PlayScreen.SetAside(), Talks.ASKED));

		assertThat(text()).contains("What did you want them to hear?", "You left this talk for a newer one");
		assertThat(replies()).isEmpty();
	}

	private List<NativeButton> replies() {
		return find(NativeButton.class, this.player).all();
	}

	private Conversation log() {
		return find(Conversation.class).single();
	}

	private List<Component> lines() {
		return log().getContent().getChildren().toList();
	}

	private String text() {
		return this.player.getElement().getTextRecursively();
	}

}
