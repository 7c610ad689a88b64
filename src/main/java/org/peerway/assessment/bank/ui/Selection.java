package org.peerway.assessment.bank.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.peerway.assessment.bank.BankBulk;

/** The questions that are chosen to be changed together, also those of other pages. */
final class Selection {

	private final Set<UUID> chosen = new LinkedHashSet<>();

	private final Runnable changed;

	Selection(Runnable changed) {
		this.changed = changed;
	}

	/** Chooses or leaves one; beyond what can be changed at once none is chosen. */
	void set(UUID question, boolean wanted) {
		if (!wanted) {
			this.chosen.remove(question);
		}
		else if (this.chosen.size() < BankBulk.MOST) {
			this.chosen.add(question);
		}
		this.changed.run();
	}

	void clear() {
		this.chosen.clear();
		this.changed.run();
	}

	boolean has(UUID question) {
		return this.chosen.contains(question);
	}

	List<UUID> all() {
		return List.copyOf(this.chosen);
	}

	int size() {
		return this.chosen.size();
	}

}
