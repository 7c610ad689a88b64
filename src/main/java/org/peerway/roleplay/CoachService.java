package org.peerway.roleplay;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.peerway.people.CurrentPerson;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Principle;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coach does for somebody who plays: hints, and a reply taken back. */
@Service
@PreAuthorize("hasRole('TRAINEE')")
public class CoachService {

	private final PlayRepository plays;

	private final PlayOpening opening;

	private final Scenarios scenarios;

	private final CurrentPerson currentPerson;

	private final Clock clock;

	CoachService(PlayRepository plays, PlayOpening opening, Scenarios scenarios, CurrentPerson currentPerson,
			Clock clock) {
		this.plays = plays;
		this.opening = opening;
		this.scenarios = scenarios;
		this.currentPerson = currentPerson;
		this.clock = clock;
	}

	/**
	 * The principle that most helps at this moment; nothing if no reply shows any.
	 * @throws StaleStepException if the play has gone on since
	 * @throws IllegalStateException if the play has no coach
	 */
	@Transactional(readOnly = true)
	public Optional<Principle> hint(PlayId id, int expectedStep) {
		Play play = coached(id, expectedStep);
		PlayMachine machine = new PlayMachine(this.scenarios.scenario(play.scenario()));
		return machine.offered(play.state(machine))
			.stream()
			.filter((choice) -> choice.harm() == null)
			.max(Comparator.comparingInt(Choice::total))
			.flatMap((best) -> most(best, play));
	}

	private Optional<Principle> most(Choice choice, Play play) {
		return this.scenarios.principles(play.scenario())
			.stream()
			.filter((principle) -> choice.score(principle.id()) > 0)
			.max(Comparator.comparingInt((principle) -> choice.score(principle.id())));
	}

	/**
	 * Takes the last reply back: a new play that stands before it. The old one is set
	 * aside and keeps what was replied.
	 * @throws StaleStepException if the play has gone on since
	 * @throws IllegalStateException if the play has no coach
	 */
	public PlayId takeBack(PlayId id, int expectedStep) {
		Play play = coached(id, expectedStep);
		return this.opening.insteadOfOpen(
				play.from(expectedStep, play.order().seed(), this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
	}

	private Play coached(PlayId id, int expectedStep) {
		Play play = this.plays.findWithSteps(id.value())
			.orElseThrow(() -> new NoSuchElementException("No play " + id.value()));
		this.currentPerson.mustBe(play.person());
		play.mustStandAt(expectedStep);
		if (!play.isCoached()) {
			throw new IllegalStateException("This play has no coach");
		}
		return play;
	}

}
