package org.peerway.roleplay.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;

/** Collects what the checks find, in the order of the file. */
final class Findings {

	private final List<Finding> found = new ArrayList<>();

	/** Says what is wrong in the words of the rule, and what would be right. */
	void add(Rule rule, String place, Object... details) {
		add(rule, place, "", Words.of(rule, details), Words.in(rule, "right"));
	}

	void add(Rule rule, String place, String property, Words wrong, Words right) {
		this.found.add(new Finding(rule, place, property, wrong, right, null));
	}

	/**
	 * Somebody named something that does not exist: says what was probably meant, else
	 * what there is. The name alone is the property.
	 */
	void unknown(Rule rule, String place, String property, Words wrong, String typed, Collection<String> known) {
		unknown(rule, place, property, wrong, Closest.to(typed, known), known(known));
	}

	/** As above, where the guess is known already. */
	void unknown(Rule rule, String place, String property, Words wrong, Optional<String> meant, Words otherwise) {
		this.found.add(new Finding(rule, place, property, wrong, meant.map(Findings::meant).orElse(otherwise),
				meant.orElse(null)));
	}

	/** Somebody named something that does not exist inside of something larger. */
	void unknownWithin(Rule rule, String place, String property, Words wrong, String typed, Collection<String> known) {
		add(rule, place, property, wrong, Closest.to(typed, known).map(Findings::meant).orElseGet(() -> known(known)));
	}

	private static Words meant(String id) {
		return Words.of("did-you-mean", id);
	}

	private static Words known(Collection<String> ids) {
		return ids.isEmpty() ? Words.of("none-known")
				: Words.of("known", String.join(", ", ids.stream().sorted().toList()));
	}

	List<Finding> list() {
		return List.copyOf(this.found);
	}

}
