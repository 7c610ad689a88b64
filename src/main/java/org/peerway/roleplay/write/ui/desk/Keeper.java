package org.peerway.roleplay.write.ui.desk;

import java.util.Optional;
import java.util.function.Function;

import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.write.DraftId;
import org.peerway.roleplay.write.HinderedException;
import org.peerway.roleplay.write.Hindrance;
import org.peerway.roleplay.write.OpenDraft;
import org.peerway.roleplay.write.ScenarioWriting;
import org.peerway.roleplay.write.StaleDraftException;
import org.peerway.roleplay.write.merge.ScenarioMerge;

/** Keeps what stands on a desk, and brings there what others keep meanwhile. */
final class Keeper {

	private final ScenarioWriting writing;

	private final DraftId id;

	private final Desk desk;

	/** What was kept when this desk last heard of it. */
	private Scenario base;

	/** While two versions are put together, nothing is kept. */
	private boolean waits;

	/** What came of keeping. */
	sealed interface Outcome {

		/** All is kept, with what others wrote. */
		record Kept() implements Outcome {
		}

		/** There was nothing to keep. */
		record Same() implements Outcome {
		}

		/** Somebody else changed the same; it stays on the desk alone. */
		record Stale(StaleDraftException why) implements Outcome {
		}

		/** It cannot be kept as the draft stands. */
		record Hindered(Hindrance why) implements Outcome {
		}

	}

	Keeper(ScenarioWriting writing, OpenDraft draft, Desk desk) {
		this.writing = writing;
		this.id = draft.id();
		this.base = draft.scenario();
		this.desk = desk;
	}

	Outcome keep() {
		var mine = this.desk.scenario();
		if (this.waits || mine.equals(this.base)) {
			return new Outcome.Same();
		}
		try {
			take(mine, this.writing.save(this.id, this.base, mine).scenario());
			return new Outcome.Kept();
		}
		catch (StaleDraftException ex) {
			return new Outcome.Stale(ex);
		}
		catch (HinderedException ex) {
			return new Outcome.Hindered(ex.hindrance());
		}
	}

	private void take(Scenario mine, Scenario kept) {
		this.base = kept;
		if (!kept.equals(mine)) {
			this.desk.takeIn(kept, with(mine, kept));
		}
	}

	/** Puts what others changed into another state of the desk, if it fits. */
	private static Function<Scenario, Optional<Scenario>> with(Scenario before, Scenario after) {
		return (state) -> {
			var merge = ScenarioMerge.of(before, state, after);
			return merge.conflicts().isEmpty() ? Optional.of(merge.merged()) : Optional.empty();
		};
	}

	/** Keeps mine where two people changed the same, and all else of both. */
	Outcome keepMine() {
		takeInBehind();
		return keep();
	}

	/** Takes theirs where two people changed the same; a step back brings mine again. */
	Outcome takeTheirs() {
		var before = this.base;
		var mine = this.desk.scenario();
		var theirs = this.writing.open(this.id).scenario();
		takeInBehind();
		this.desk.act("theirs-taken", ScenarioMerge.of(before, theirs, mine).merged(), "");
		return keep();
	}

	private void takeInBehind() {
		var before = this.base;
		var mine = this.desk.scenario();
		var theirs = this.writing.open(this.id).scenario();
		this.base = theirs;
		this.waits = true;
		this.desk.takeIn(ScenarioMerge.of(before, mine, theirs).merged(),
				(state) -> Optional.of(ScenarioMerge.of(before, state, theirs).merged()));
		this.waits = false;
	}

	/** Brings what others kept, unless something here is not kept yet. */
	OpenDraft look() {
		var now = this.writing.open(this.id);
		var mine = this.desk.scenario();
		if (mine.equals(this.base)) {
			take(mine, now.scenario());
		}
		return now;
	}

}
