package org.peerway.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

import org.peerway.audit.AuditTrail;
import org.peerway.base.Afresh;
import org.peerway.people.CurrentPerson;
import org.peerway.roleplay.PlayId;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.Scenarios;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings role-plays that trainers published to the people of a cohort. */
@Service
public class SetScenarioService {

	private static final String TRAINEE = "hasRole('TRAINEE')";

	private static final String TRAINER = "hasRole('TRAINER')";

	private final CohortScenarios set;

	private final Cohorts cohorts;

	private final Scenarios scenarios;

	private final PlayService plays;

	private final AuditTrail audit;

	private final CurrentPerson current;

	private final Afresh afresh;

	private final Clock clock;

	SetScenarioService(CohortScenarios set, Cohorts cohorts, Scenarios scenarios, PlayService plays, AuditTrail audit,
			CurrentPerson current, Afresh afresh, Clock clock) {
		this.set = set;
		this.cohorts = cohorts;
		this.scenarios = scenarios;
		this.plays = plays;
		this.audit = audit;
		this.current = current;
		this.afresh = afresh;
		this.clock = clock;
	}

	/** The role-plays set for the acting trainee, the latest first. */
	@PreAuthorize(TRAINEE)
	@Transactional(readOnly = true)
	public List<SetScenario> own() {
		return this.set.ofPerson(this.current.id().value()).stream().map(this::view).toList();
	}

	/**
	 * Starts a role-play set for the acting trainee, or goes on with the play that is
	 * open; the engine opens its own transaction.
	 * @param language it is played in, if it speaks it
	 * @throws NoSuchElementException if it is not set for them
	 */
	@PreAuthorize(TRAINEE)
	public PlayId start(ScenarioRef ref, PlayMode mode, Locale language) {
		if (own().stream().noneMatch((scenario) -> scenario.ref().equals(ref))) {
			throw new NoSuchElementException("Role-play " + ref.scenario() + " is not set for this person");
		}
		return this.plays.startOrResume(ref, mode, language);
	}

	/**
	 * All role-plays that were ever set for a cohort of the acting trainer, the latest
	 * first.
	 */
	@PreAuthorize(TRAINER)
	@Transactional(readOnly = true)
	public List<SetScenario> of(CohortId cohort) {
		mustLead(cohort);
		return this.set.of(cohort.value()).stream().map(this::view).toList();
	}

	/**
	 * Sets a published role-play for a cohort of the acting trainer; set again, it stays.
	 * @throws NoSuchElementException if there is no such version
	 */
	@PreAuthorize(TRAINER)
	public void set(CohortId cohort, ScenarioRef ref) {
		if (!this.scenarios.isPublished(ref)) {
			throw new NoSuchElementException("Role-play " + ref.scenario() + " was not published here");
		}
		this.afresh.run(() -> {
			mustLead(cohort);
			this.set.findByCohortAndEdition(cohort.value(), ref.courseVersion())
				.ifPresentOrElse((before) -> before.set(this.current.id(), now()),
						() -> this.set.saveAndFlush(new CohortScenario(cohort, ref, this.current.id(), now())));
			record("scenario.set", cohort);
			return true;
		});
	}

	/**
	 * Lets nobody start it any more; open plays go on, and what was done stays.
	 * @throws NoSuchElementException if it is not set
	 */
	@PreAuthorize(TRAINER)
	@Transactional
	public void takeAway(CohortId cohort, ScenarioRef ref) {
		mustLead(cohort);
		this.set.findByCohortAndEdition(cohort.value(), ref.courseVersion())
			.orElseThrow(() -> new NoSuchElementException("Role-play " + ref.scenario() + " is not set"))
			.takeAway(now());
		record("scenario.taken-away", cohort);
	}

	private SetScenario view(CohortScenario set) {
		var scenario = this.scenarios.scenario(set.ref());
		return new SetScenario(set.ref(), scenario.title(), scenario.summary(), scenario.language(), scenario.minutes(),
				set.setAt(), set.isThere());
	}

	private void mustLead(CohortId id) {
		this.cohorts.findById(id.value())
			.filter((cohort) -> cohort.isLedBy(this.current.id()))
			.orElseThrow(() -> new AccessDeniedException("Not a cohort of this trainer"));
	}

	private void record(String act, CohortId cohort) {
		this.audit.record(act, this.current.id().value(), "cohort:" + cohort.value(), "");
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
