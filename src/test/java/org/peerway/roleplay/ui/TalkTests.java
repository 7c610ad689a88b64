package org.peerway.roleplay.ui;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.peerway.roleplay.PlayScreen;
import org.peerway.roleplay.PlayScreen.Said;
import org.peerway.roleplay.ui.Talk.Growth;

import static org.assertj.core.api.Assertions.assertThat;

class TalkTests {

	private final Talk talk = new Talk();

	@Test
	void beginsWithTheSceneAndTheFirstLine() {
		Growth growth = this.talk.follow(Talks.screen(Talks.FIRST));

		assertThat(growth).isEqualTo(new Growth(true,
				List.of(new Line.Scene("The day center."), new Line.Theirs(new Said("Devon", "Nobody listens.")))));
		assertThat(this.talk.step()).isZero();
	}

	@Test
	void growsByTheReplyTheCoachAndTheNextLine() {
		this.talk.follow(Talks.screen(Talks.FIRST));

		Growth growth = this.talk.follow(Talks.screen(Talks.SECOND, Talks.ASKED));

		assertThat(growth).isEqualTo(new Growth(false, List.of(new Line.Yours("What did you want them to hear?"),
				new Line.Coach(Talks.ASKED.note()), new Line.Theirs(new Said("Devon", "I used to fix radios.")))));
		assertThat(this.talk.step()).isEqualTo(1);
	}

	@Test
	void closesWithTheLastScene() {
		this.talk.follow(Talks.screen(Talks.FIRST));

		Growth growth = this.talk.follow(Talks.screen(Talks.END, Talks.ASKED));

		assertThat(growth.lines()).last().isEqualTo(new Line.Scene("Devon smiles."));
	}

	@Test
	void addsNothingToTheSameState() {
		this.talk.follow(Talks.screen(Talks.FIRST));

		Growth growth = this.talk.follow(Talks.screen(Talks.FIRST));

		assertThat(growth).isEqualTo(new Growth(false, List.of()));
	}

	@Test
	void drawsAnewWhatDoesNotFollow() {
		this.talk.follow(Talks.screen(Talks.SECOND, Talks.ASKED));

		Growth growth = this.talk.follow(Talks.screen(Talks.SECOND, Talks.HURT));

		assertThat(growth.anew()).isTrue();
		assertThat(growth.lines()).contains(new Line.Yours("Skip the dose.")).hasSize(5);
	}

	@Test
	void keepsWhatWasSaidOfATalkThatWasSetAside() {
		this.talk.follow(Talks.screen(Talks.FIRST));

		Growth growth = this.talk.follow(Talks.screen(new PlayScreen.SetAside(), Talks.ASKED));

		assertThat(growth.lines()).containsExactly(new Line.Yours("What did you want them to hear?"),
				new Line.Coach(Talks.ASKED.note()));
	}

}
