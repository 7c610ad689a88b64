package org.peerway.roleplay.write;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.peerway.people.CurrentPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has which draft open, on whatever machine. */
@Service
public class ScenarioPresence {

	/** Whoever gives no sign for longer is seen as gone. */
	public static final Duration SIGN = Duration.ofSeconds(45);

	private static final Logger LOG = LoggerFactory.getLogger(ScenarioPresence.class);

	private static final int LONGEST_PLACE = 300;

	private final Presences presences;

	private final CurrentPerson current;

	private final Clock clock;

	ScenarioPresence(Presences presences, CurrentPerson current, Clock clock) {
		this.presences = presences;
		this.current = current;
		this.clock = clock;
	}

	/**
	 * A sign of the acting person: here, at that place. Of a draft that is gone it is
	 * nothing.
	 */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void at(DraftId draft, String place) {
		var now = now();
		var where = WrittenScenario.cut(place, LONGEST_PLACE);
		if (this.presences.move(key(draft), where, now) == 0) {
			this.presences.removeGone(draft.value(), now.minus(SIGN));
			come(new Presence(key(draft), where, now));
		}
	}

	/**
	 * There may be a row by now, from another window, or no draft any more: either way
	 * there is nothing left to do.
	 */
	private void come(Presence presence) {
		try {
			this.presences.saveAndFlush(presence);
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			LOG.debug("A sign came twice or too late", ex);
		}
	}

	/** The acting person has closed the draft. */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void leave(DraftId draft) {
		this.presences.remove(key(draft));
	}

	/** All others who have it open, the one who gave the last sign first. */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	@Transactional(readOnly = true)
	public List<Editing> others(DraftId draft) {
		return this.presences.others(draft.value(), this.current.id().value(), now().minus(SIGN))
			.stream()
			.map(Presence::toEditing)
			.toList();
	}

	private Presence.Key key(DraftId draft) {
		return new Presence.Key(draft.value(), this.current.id().value());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
