package org.peerway.roleplay.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.OnH2;
import org.peerway.base.ui.PrincipleBars;
import org.peerway.roleplay.ui.DebriefPanel.Again;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
class DebriefPanelTests extends SpringBrowserlessTest {

	private final List<String> asked = new ArrayList<>();

	@BeforeEach
	void speakEnglish() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
	}

	@Test
	void beginsWithASentenceThatDoesNotHideHarm() {
		var panel = show(new DebriefPanel(Talks.debrief()));

		assertThat(panel.getElement().getChild(0).getChild(0).getTextRecursively())
			.isEqualTo("You asked before you assumed. One reply could hurt; it stands by itself below. "
					+ "Next time, keep an eye on the edges of your role. "
					+ "This is practice: it shows what to try next, and it is not a grade.");
	}

	@Test
	void saysEachBarInWords() {
		show(new DebriefPanel(Talks.debrief()));

		assertThat(text(PrincipleBars.class))
			.isEqualTo("Ask, don’t assume3 of 4mostlyKnowing the edges0 of 2to practice");
	}

	@Test
	void setsHarmApartWithItsReasonAndWhatToSayInstead() {
		show(new DebriefPanel(Talks.debrief()));

		assertThat(text(HarmNote.class)).contains("One reply that could hurt", "other good replies don’t cancel it",
				"“Skip the dose.”", "Stopping at once can be dangerous.", "Try: “Would it help if I came along?”");
	}

	@Test
	void readsTheWholeTalkWithEveryReplyThatCouldBeGiven() {
		show(new DebriefPanel(Talks.debrief()));

		assertThat(text(WholeTalk.class)).contains("Turn 1Devon", "Nobody listens.", "Your reply", "feedback on ask",
				"Could hurt", "feedback on skip", "Your words“With me.”One way to say it: “Shall we?”");
	}

	@Test
	void tellsHowItEndedAndWhatWentOnInside() {
		var panel = show(new DebriefPanel(Talks.debrief()));

		assertThat(panel.getElement().getTextRecursively()).contains("How it ended: See you Thursday",
				"You let him lead.", "Inside Devon", "Tired of being managed.", "What would have moved Devon",
				"A real question.");
	}

	@Test
	void tellsHowFarThePrinciplesWereShownWithHarmApart() {
		show(new DebriefPanel(Talks.debrief()));

		assertThat(text(LevelsCard.class)).contains("Ask, don’t assumeproficientpoints: 3",
				"Knowing the edgesnot yetpoints: -2", "not made up for by points");
	}

	@Test
	void letsWhoPlayedGoOnFromAMomentOrAnew() {
		show(new DebriefPanel(Talks.debrief(), new Again() {

			@Override
			public void playAgain() {
				DebriefPanelTests.this.asked.add("again");
			}

			@Override
			public void playFrom(int exchange) {
				DebriefPanelTests.this.asked.add("from " + exchange);
			}

		}));

		find(Button.class).all().forEach((button) -> test(button).click());

		assertThat(this.asked).containsExactly("from 2", "from 1", "from 2", "from 3", "again");
	}

	@Test
	void offersNothingToPlayToThoseWhoOnlyRead() {
		show(new DebriefPanel(Talks.debrief()));

		assertThat(find(Button.class).all()).isEmpty();
	}

	private DebriefPanel show(DebriefPanel panel) {
		UI.getCurrent().add(panel);
		return panel;
	}

	private <T extends Component> String text(Class<T> part) {
		return find(part).single().getElement().getTextRecursively();
	}

}
