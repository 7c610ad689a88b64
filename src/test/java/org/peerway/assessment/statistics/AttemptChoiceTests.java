package org.peerway.assessment.statistics;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.statistics.AttemptChoice.Candidate;
import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class AttemptChoiceTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private static final PersonId ROSA = PersonId.random();

	private static final PersonId SEAN = PersonId.random();

	private static final Candidate ROSA_1 = new Candidate(ROSA, 1, 4, NOON);

	private static final Candidate ROSA_2 = new Candidate(ROSA, 2, 9, NOON.plusSeconds(60));

	private static final Candidate ROSA_3 = new Candidate(ROSA, 3, 9, NOON.plusSeconds(120));

	private static final Candidate ROSA_4 = new Candidate(ROSA, 4, 7, NOON.plusSeconds(180));

	private static final Candidate SEAN_1 = new Candidate(SEAN, 1, 2, NOON);

	private static final List<Candidate> FINISHED = List.of(ROSA_3, SEAN_1, ROSA_1, ROSA_4, ROSA_2);

	@Test
	void choosesForEachPerson() {
		assertThat(AttemptChoice.FIRST.from(FINISHED)).containsExactlyInAnyOrder(ROSA_1, SEAN_1);
		assertThat(AttemptChoice.LAST.from(FINISHED)).containsExactlyInAnyOrder(ROSA_4, SEAN_1);
		assertThat(AttemptChoice.ALL.from(FINISHED)).isEqualTo(FINISHED);
		assertThat(AttemptChoice.ALL.from(List.of())).isEmpty();
	}

	@Test
	void choosesTheEarliestOfEquallyGoodOnes() {
		assertThat(AttemptChoice.BEST.from(FINISHED)).containsExactlyInAnyOrder(ROSA_2, SEAN_1);
		assertThat(AttemptChoice.BEST.from(FINISHED.reversed())).containsExactlyInAnyOrder(ROSA_2, SEAN_1);
	}

	@Test
	void looksAtTheTimeWhereNumbersAreTheSame() {
		var earlier = new Candidate(ROSA, 1, 4, NOON.minusSeconds(1));

		assertThat(AttemptChoice.FIRST.from(List.of(ROSA_1, earlier))).containsExactly(earlier);
		assertThat(AttemptChoice.LAST.from(List.of(ROSA_1, earlier))).containsExactly(ROSA_1);
	}

}
