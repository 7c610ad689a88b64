package org.peerway.roleplay.ui;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.roleplay.Scores;
import org.peerway.roleplay.Scores.Tally;
import org.peerway.roleplay.ui.Outlook.Remark;

import static org.assertj.core.api.Assertions.assertThat;

class OutlookTests {

	@ParameterizedTest
	@CsvSource({ "3,3,ALL_THE_WAY", "4,5,STEADY", "3,4,MOSTLY", "2,3,MOSTLY", "1,2,HALF", "1,3,TO_PRACTICE",
			"0,2,TO_PRACTICE" })
	void hasAWordForEachShare(int met, int calledFor, Remark remark) {
		assertThat(Outlook.remark(Talks.tally(Talks.LEARNING, met, calledFor))).isEqualTo(remark);
	}

	@Test
	void namesWhatTheTalkShowedBest() {
		Tally best = Talks.tally(Talks.LEARNING, 4, 5);

		assertThat(Outlook.strongest(scores(Talks.tally(Talks.BOUNDARIES, 3, 4), best))).contains(best);
	}

	@Test
	void ofEqualOnesNamesTheOneCalledForMoreOften() {
		Tally often = Talks.tally(Talks.BOUNDARIES, 3, 3);

		assertThat(Outlook.strongest(scores(Talks.tally(Talks.LEARNING, 1, 1), often))).contains(often);
	}

	@Test
	void praisesNothingThatWasMetInHalfTheMoments() {
		assertThat(Outlook.strongest(scores(Talks.tally(Talks.LEARNING, 1, 2)))).isEmpty();
	}

	@Test
	void namesTheMostRoomAndNoneWhereNothingWasMissed() {
		Tally room = Talks.tally(Talks.BOUNDARIES, 0, 2);

		assertThat(Outlook.room(scores(Talks.tally(Talks.LEARNING, 1, 3), room))).contains(room);
		assertThat(Outlook.room(scores(Talks.tally(Talks.LEARNING, 3, 3)))).isEmpty();
		assertThat(Outlook.room(scores())).isEmpty();
	}

	private static Scores scores(Tally... tallies) {
		return new Scores(List.of(tallies));
	}

}
