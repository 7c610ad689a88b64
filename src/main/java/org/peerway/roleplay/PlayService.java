package org.peerway.roleplay;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.peerway.people.CurrentPerson;
import org.peerway.people.PersonId;
import org.peerway.people.ReadingRights;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people play scenarios; every reply is committed here before anything follows. */
@Service
public class PlayService {

	/** The most characters of a reply in one's own words. */
	public static final int LONGEST_TEXT = 20_000;

	/** PostgreSQL keeps no character of value 0. */
	private static final String NOTHING = "\0";

	private static final RandomGenerator SEEDS = RandomGenerator.getDefault();

	private final PlayRepository plays;

	private final PlayOpening opening;

	private final PlayScreens screens;

	private final Scenarios scenarios;

	private final CurrentPerson currentPerson;

	private final ReadingRights rights;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlayService(PlayRepository plays, PlayOpening opening, PlayScreens screens, Scenarios scenarios,
			CurrentPerson currentPerson, ReadingRights rights, ApplicationEventPublisher events, Clock clock) {
		this.plays = plays;
		this.opening = opening;
		this.screens = screens;
		this.scenarios = scenarios;
		this.currentPerson = currentPerson;
		this.rights = rights;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The acting person's open play of a scenario, whatever its mode; a new one in that
	 * mode if there is none.
	 * @param language it is played in, if the scenario speaks it
	 * @throws NoSuchElementException if there is no such scenario
	 * @throws NotNowException if the rules allow no further play without the coach now
	 */
	@PreAuthorize("hasRole('TRAINEE')")
	public PlayId startOrResume(ScenarioRef scenario, PlayMode mode, Locale language) {
		boolean isSpoken = this.scenarios.scenario(scenario).translations().containsKey(language.getLanguage());
		Play fresh = new Play(this.currentPerson.id(), scenario, mode, SEEDS.nextLong(), now())
			.in(isSpoken ? language.getLanguage() : null);
		return switch (mode) {
			case COACHED -> this.opening.resumeOr(fresh);
			case ASSESSED -> this.opening.resumeOrCount(fresh, this.scenarios.rules(scenario), now());
		};
	}

	/** Whether the acting person may play a scenario without the coach now. */
	@PreAuthorize("hasRole('TRAINEE')")
	@Transactional(readOnly = true)
	public PlayStanding standing(ScenarioRef scenario) {
		return this.opening.standing(this.currentPerson.id(), scenario, this.scenarios.rules(scenario), now());
	}

	/** The acting person's play of a scenario that has not come to an ending yet. */
	@PreAuthorize("hasRole('TRAINEE')")
	@Transactional(readOnly = true)
	public Optional<PlayId> openPlay(ScenarioRef scenario) {
		return this.plays.findByActiveKey(Play.activeKey(this.currentPerson.id(), scenario)).map(Play::id);
	}

	/**
	 * Plays on from a moment of an ended play: a new, coached play that repeats the
	 * replies before the one of that number and asks for it again. The ended play stays
	 * as it is; an open play of the same scenario is set aside.
	 */
	@PreAuthorize("hasRole('TRAINEE')")
	public PlayId playFrom(PlayId ended, int number) {
		Play play = own(this.plays.findWithSteps(ended.value()), ended);
		if (play.status() != PlayStatus.ENDED) {
			throw new IllegalStateException("Only an ended play can be played from, not one that is " + play.status());
		}
		return this.opening.insteadOfOpen(play.from(number, SEEDS.nextLong(), now()));
	}

	/** Leaves an open play for good, so that the scenario can be started anew. */
	@PreAuthorize("hasRole('TRAINEE')")
	@Transactional
	public void setAside(PlayId id) {
		own(this.plays.findLocked(id.value()), id).setAside();
	}

	/** The acting person's play as it stands. */
	@PreAuthorize("hasRole('TRAINEE')")
	@Transactional(readOnly = true)
	public PlayScreen open(PlayId id) {
		return this.screens.of(own(this.plays.findWithSteps(id.value()), id));
	}

	/**
	 * Commits a reply and shows what follows.
	 * @param expectedStep the step of the screen that the reply was given on
	 * @param position the reply's position on that screen, from 1
	 * @throws StaleStepException if the play has gone on since
	 */
	@PreAuthorize("hasRole('TRAINEE')")
	@Transactional
	public PlayScreen choose(PlayId id, int expectedStep, int position) {
		Play play = own(this.plays.findLocked(id.value()), id);
		play.mustStandAt(expectedStep);
		PlayMachine machine = machine(play);
		PlayState before = play.state(machine);
		Turn turn = before.turn().orElseThrow();
		Choice choice = at(position, play.order().of(turn, machine.offered(before)));
		return commit(play, PlayStep.chosen(turn.id(), choice.id(), play.person(), now()),
				machine.choose(before, choice.id()));
	}

	/**
	 * Commits a reply in one's own words and shows what follows.
	 * @param expectedStep the step of the screen that the reply was given on
	 * @param text up to {@value #LONGEST_TEXT} characters
	 * @throws StaleStepException if the play has gone on since
	 * @throws IllegalArgumentException if the text says nothing or too much, or none is
	 * asked for
	 */
	@PreAuthorize("hasRole('TRAINEE')")
	@Transactional
	public PlayScreen say(PlayId id, int expectedStep, String text) {
		Play play = own(this.plays.findLocked(id.value()), id);
		play.mustStandAt(expectedStep);
		String said = said(text);
		PlayMachine machine = machine(play);
		PlayState before = play.state(machine);
		return commit(play, PlayStep.said(before.place().id(), said, play.person(), now()), machine.say(before, said));
	}

	/**
	 * Keeps words that are written and not said yet, so that they are there wherever the
	 * play goes on.
	 * @throws StaleStepException if the play has gone on since
	 * @throws IllegalArgumentException if there are too many
	 */
	@PreAuthorize("hasRole('TRAINEE')")
	@Transactional
	public void keepUnsent(PlayId id, int expectedStep, String text) {
		Play play = own(this.plays.findLocked(id.value()), id);
		play.mustStandAt(expectedStep);
		String words = text.replace(NOTHING, "");
		if (words.length() > LONGEST_TEXT) {
			throw new IllegalArgumentException(
					"A reply has up to " + LONGEST_TEXT + " characters, not " + words.length());
		}
		play.keepUnsent(words);
	}

	private static String said(String text) {
		String said = text.replace(NOTHING, "").strip();
		if (said.isEmpty() || said.length() > LONGEST_TEXT) {
			throw new IllegalArgumentException(
					"A reply has 1 to " + LONGEST_TEXT + " characters, not " + said.length());
		}
		return said;
	}

	private PlayMachine machine(Play play) {
		return new PlayMachine(this.scenarios.scenario(play.scenario()));
	}

	private PlayScreen commit(Play play, PlayStep step, PlayState after) {
		play.add(step);
		endIfOver(play, after);
		return this.screens.of(play);
	}

	private static Choice at(int position, List<Choice> mixed) {
		if (position < 1 || position > mixed.size()) {
			throw new IllegalArgumentException("There are replies 1 to " + mixed.size() + ", not " + position);
		}
		return mixed.get(position - 1);
	}

	private void endIfOver(Play play, PlayState state) {
		state.ending().ifPresent((ending) -> {
			play.end(ending);
			this.events.publishEvent(new PlayEnded(play.id(), play.person(), play.scenario(), play.mode(), ending.id(),
					play.toSummary().lastAt()));
		});
	}

	/**
	 * Looks back on an ended play: one's own, or somebody's whose work one may look at.
	 * @throws StillOpenException if it has not ended
	 */
	@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER', 'OFFICE')")
	@Transactional(readOnly = true)
	public Debrief debrief(PlayId id) {
		Play play = found(this.plays.findWithSteps(id.value()), id);
		this.rights.mustCover(play.person());
		Scenario scenario = this.screens.scenario(play);
		return Debrief.of(play.toSummary(), play.language().orElse(scenario.language()), scenario,
				this.scenarios.principles(play.scenario()), play.state(new PlayMachine(scenario)));
	}

	/** A person's newest plays in a course version, before the given one. */
	@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER', 'OFFICE')")
	@Transactional(readOnly = true)
	public List<PlaySummary> plays(PersonId person, UUID courseVersion, Optional<PlaySummary> before, int limit) {
		this.rights.mustCover(person);
		return before
			.map((play) -> this.plays.newestBefore(person.value(), courseVersion, play.startedAt(), play.id().value(),
					Limit.of(limit)))
			.orElseGet(() -> this.plays.newest(person.value(), courseVersion, Limit.of(limit)));
	}

	/**
	 * The scenarios of a course version that each of these people has played to an
	 * ending, in one query.
	 */
	@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER', 'OFFICE')")
	@Transactional(readOnly = true)
	public Map<PersonId, Set<String>> endedScenarios(Collection<PersonId> people, UUID courseVersion) {
		this.rights.mustCover(people);
		return this.plays.ended(people.stream().map(PersonId::value).toList(), courseVersion)
			.stream()
			.collect(Collectors.groupingBy((row) -> new PersonId(row.person()),
					Collectors.mapping(PlayRepository.Ended::scenario, Collectors.toSet())));
	}

	private Play own(Optional<Play> play, PlayId id) {
		Play found = found(play, id);
		this.currentPerson.mustBe(found.person());
		return found;
	}

	private static Play found(Optional<Play> play, PlayId id) {
		return play.orElseThrow(() -> new NoSuchElementException("No play " + id.value()));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
