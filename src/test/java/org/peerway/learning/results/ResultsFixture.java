package org.peerway.learning.results;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.peerway.assessment.Records;
import org.peerway.assessment.panel.KeptCut;
import org.peerway.assessment.panel.PanelId;
import org.peerway.assessment.results.AttemptRecord;
import org.peerway.people.PersonId;

/** Results to write down in tests. */
final class ResultsFixture {

	private ResultsFixture() {
	}

	/** With a panel's cut score; see {@link Records#ofEveryKind()}. */
	static Results ofEveryKind(boolean ratersNamed) {
		var attempt = Records.ofEveryKind();
		var cut = new KeptCut(new PanelId(UUID.fromString("00000000-0000-4000-8000-00000000000c")), 1,
				attempt.summary().quiz(), 6.5, 12, 2, 6.4217, 0.8, 9, "Between the rounds", Records.OFFICE,
				Instant.parse("2026-10-01T08:00:00Z"));
		return results(attempt, Optional.of(cut), ratersNamed);
	}

	static Results ofText(String text) {
		return results(Records.ofText(text), Optional.empty(), true);
	}

	private static Results results(AttemptRecord attempt, Optional<KeptCut> cut, boolean ratersNamed) {
		Map<PersonId, String> names = new HashMap<>(
				Map.of(Records.PERSON, "Rosa Villarreal", Records.OFFICE, "Ines Kowalczyk"));
		if (ratersNamed) {
			Records.RATERS.forEach((rater) -> names.put(rater, "Trainer " + (Records.RATERS.indexOf(rater) + 1)));
		}
		var origin = new QuizOrigin(QuizOrigin.Kind.COURSE, attempt.summary().quiz().courseVersion(), 3, "Foundations",
				"fedcba9876543210".repeat(4), "en");
		return new Results(attempt, origin, cut, names, ratersNamed);
	}

}
