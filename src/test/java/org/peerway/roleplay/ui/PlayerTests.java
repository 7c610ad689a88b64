package org.peerway.roleplay.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.OnH2;
import org.peerway.roleplay.PlayScreen;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
class PlayerTests extends SpringBrowserlessTest {

	private final List<String> given = new ArrayList<>();

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

		assertThat(text()).contains("And now?", "What do you say to him?", "Saved 10:42.");
		assertThat(find(TextArea.class).single().getLabel()).isEqualTo("What you say, in your own words");
		test(find(TextArea.class).single()).setValue("  I was there. ");
		test(find(Button.class).single()).click();

		assertThat(this.given).containsExactly("1: I was there.");
	}

	@Test
	void sendsNoWordsThatSayNothing() {
		this.player.show(Talks.screen(Talks.THIRD, Talks.ASKED));

		test(find(TextArea.class).single()).setValue(" ");
		test(find(Button.class).single()).click();

		assertThat(this.given).isEmpty();
		assertThat(find(TextArea.class).single().isInvalid()).isTrue();
		assertThat(find(Button.class).single().isEnabled()).isTrue();
	}

	@Test
	void beginsEachTurnInOwnWordsAfresh() {
		this.player.show(Talks.screen(Talks.THIRD));
		test(find(TextArea.class).single()).setValue("Once.");
		test(find(Button.class).single()).click();
		this.player.show(Talks.screen(Talks.THIRD, Talks.SAID));

		assertThat(lines().get(2).getElement().getTextRecursively()).isEqualTo("YouOnce.");
		assertThat(lines()).hasSize(4);
		assertThat(find(TextArea.class).single().getValue()).isEmpty();
		assertThat(find(Button.class).single().isEnabled()).isTrue();
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
		assertThat(note.getTextRecursively()).isEqualTo("Ask, don’t assume. He has room to go on.");
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

		assertThat(text()).contains("Saved 10:42. You can leave and come back to this line.");
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
