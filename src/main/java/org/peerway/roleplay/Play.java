package org.peerway.roleplay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import org.peerway.people.PersonId;
import org.peerway.roleplay.script.Ending;

/** One run through a scenario, with every step that was committed. */
@Entity
class Play {

	@Id
	private UUID id;

	private UUID person;

	private UUID courseVersion;

	private String scenario;

	@Enumerated(EnumType.STRING)
	private PlayMode mode;

	private long seed;

	@Enumerated(EnumType.STRING)
	private PlayStatus status = PlayStatus.OPEN;

	private int stepCount;

	private Instant startedAt;

	private Instant lastAt;

	private @Nullable Instant endedAt;

	private @Nullable String ending;

	private @Nullable UUID repeats;

	/** The language it is played in, if that is not the scenario's own. */
	private @Nullable String language;

	/** Counts plays without the coach, which rules may limit. */
	private @Nullable Integer attempt;

	/** Own words that were written and not said yet. */
	private @Nullable String unsent;

	/** Set while the play is open: a person has one open play of a scenario. */
	private @Nullable String activeKey;

	@ElementCollection
	@CollectionTable(name = "play_step", joinColumns = @JoinColumn(name = "play"))
	@OrderColumn(name = "number")
	@ListIndexBase(1)
	private List<PlayStep> steps = new ArrayList<>();

	@Version
	private @Nullable Long version;

	@SuppressWarnings("JpaEntity")
	protected Play() {
	}

	Play(PersonId person, ScenarioRef scenario, PlayMode mode, long seed, Instant now) {
		this.id = PlayId.random().value();
		this.person = person.value();
		this.courseVersion = scenario.courseVersion();
		this.scenario = scenario.scenario();
		this.mode = mode;
		this.seed = seed;
		this.startedAt = now;
		this.lastAt = now;
		this.activeKey = activeKey(person, scenario);
	}

	Play in(@Nullable String language) {
		this.language = language;
		return this;
	}

	Play counted(int attempt) {
		this.attempt = attempt;
		return this;
	}

	static String activeKey(PersonId person, ScenarioRef scenario) {
		return person.value() + "/" + scenario.courseVersion() + "/" + scenario.scenario();
	}

	/**
	 * A new play that stands where this one stood before the reply of that number.
	 */
	Play from(int number, long seed, Instant now) {
		if (this.status != PlayStatus.ENDED && !isCoached()) {
			throw new IllegalStateException("No reply is taken back in a play that is " + this.status);
		}
		if (number < 1 || number > this.stepCount) {
			throw new IllegalArgumentException("The play has replies 1 to " + this.stepCount + ", not " + number);
		}
		Play again = new Play(person(), scenario(), PlayMode.COACHED, seed, now);
		again.repeats = this.id;
		again.language = this.language;
		again.steps.addAll(this.steps.subList(0, number - 1));
		again.stepCount = number - 1;
		return again;
	}

	void mustStandAt(int expected) {
		if (this.stepCount != expected || this.status != PlayStatus.OPEN) {
			throw new StaleStepException(expected, this.stepCount);
		}
	}

	/** Whether it goes on with a coach's notes. */
	boolean isCoached() {
		return this.status == PlayStatus.OPEN && this.mode == PlayMode.COACHED;
	}

	/** Keeps words that are not said yet. */
	void keepUnsent(String words) {
		this.unsent = words.isEmpty() ? null : words;
	}

	void add(PlayStep step) {
		if (this.status != PlayStatus.OPEN) {
			throw new IllegalStateException("No step can be added to a play that is " + this.status);
		}
		this.steps.add(step);
		this.stepCount = this.steps.size();
		this.unsent = null;
		this.lastAt = step.chosenAt();
	}

	void end(Ending ending) {
		this.ending = ending.id();
		this.endedAt = this.lastAt;
		close(PlayStatus.ENDED);
	}

	void setAside() {
		if (this.status == PlayStatus.SET_ASIDE) {
			return;
		}
		close(PlayStatus.SET_ASIDE);
	}

	private void close(PlayStatus status) {
		if (this.status != PlayStatus.OPEN) {
			throw new IllegalStateException("A play that is " + this.status + " cannot become " + status);
		}
		this.status = status;
		this.activeKey = null;
	}

	PlayState state(PlayMachine machine) {
		return machine.replay(replies());
	}

	List<PlayState.Step> replies() {
		return this.steps.stream().map(PlayStep::toStep).toList();
	}

	/** How many of the first replies come from the play that it repeats. */
	int takenOver() {
		return (int) this.steps.stream().filter((step) -> step.chosenAt().isBefore(this.startedAt)).count();
	}

	PlaySummary toSummary() {
		return new PlaySummary(this.id, this.person, this.courseVersion, this.scenario, this.mode, this.status,
				this.stepCount, this.startedAt, this.lastAt, this.endedAt, this.ending, this.repeats);
	}

	Optional<String> language() {
		return Optional.ofNullable(this.language);
	}

	Optional<String> unsent() {
		return Optional.ofNullable(this.unsent);
	}

	PlayId id() {
		return new PlayId(this.id);
	}

	PersonId person() {
		return new PersonId(this.person);
	}

	ScenarioRef scenario() {
		return new ScenarioRef(this.courseVersion, this.scenario);
	}

	PlayMode mode() {
		return this.mode;
	}

	PlayStatus status() {
		return this.status;
	}

	ChoiceOrder order() {
		return new ChoiceOrder(this.seed);
	}

}
