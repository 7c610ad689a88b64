package org.peerway.certification;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.peerway.course.CodeOfEthics;
import org.peerway.course.Programme;
import org.peerway.learning.CourseEvidence;
import org.peerway.learning.CourseState;
import org.peerway.learning.EnrolmentId;
import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class IssueBarTests {

	private static final Programme PROGRAMME = new Programme("specialist", "2026.1", "Specialist", "en", "foundations",
			Period.ofYears(2), List.of(), new CodeOfEthics("ethics", "Code of ethics", "2026.1", "", ""));

	private final PersonId applicant = PersonId.random();

	private final PersonId trainer = PersonId.random();

	private final PersonId rater = PersonId.random();

	@Test
	void whoeverStandsNearCannotIssue() {
		var findings = findings(Set.of(this.trainer), Set.of(this.rater, this.trainer));

		assertThat(findings.bar(this.applicant)).contains(IssueBar.OWN);
		assertThat(findings.bar(this.trainer)).contains(IssueBar.TAUGHT);
		assertThat(findings.bar(this.rater)).contains(IssueBar.RATED);
		assertThat(findings.bar(PersonId.random())).isEmpty();
	}

	private Judge.Findings findings(Set<PersonId> trainers, Set<PersonId> raters) {
		var evidence = new CourseEvidence(new EnrolmentId(UUID.randomUUID()), UUID.randomUUID(), "Foundations", 1,
				new CourseState(List.of()), trainers, raters, Optional.empty());
		var application = new Application(this.applicant, PROGRAMME, UUID.randomUUID(), "Rosa Villarreal",
				Locale.ENGLISH, Instant.parse("2026-11-22T10:00:00Z"));
		return new Judge.Findings(application, Worksheets.evaluate(PROGRAMME, Optional.of(evidence), Optional.empty()),
				Optional.of(evidence));
	}

}
