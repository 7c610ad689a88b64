package org.peerway.roleplay.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;

/** Collects what the checks find. */
final class Findings {

	private final List<Finding> found = new ArrayList<>();

	/** Says what is wrong in the words of the rule, and what would be right. */
	void add(Rule rule, String place, Object... details) {
		add(rule, place, "", Words.of(rule, details), Words.in(rule, "right"));
	}

	void add(Rule rule, String place, String property, Words wrong, Words right) {
		add(rule, place, property, wrong, right, null);
	}

	void add(Rule rule, String place, String property, Words wrong, Words right, @Nullable Fix fix) {
		this.found.add(new Finding(rule, place, property, wrong, right, fix));
	}

	/**
	 * Somebody named something that does not exist: says what was probably meant, else
	 * what there is.
	 */
	void unknown(Rule rule, String place, String property, Words wrong, String typed, Collection<String> known) {
		unknown(rule, place, property, wrong, typed, Closest.to(typed, known), known(known));
	}

	/** As above, where the guess is known already. */
	void unknown(Rule rule, String place, String property, Words wrong, String typed, Optional<String> meant,
			Words otherwise) {
		add(rule, place, property, wrong, meant.map((id) -> Words.of("did-you-mean", id)).orElse(otherwise),
				meant.<Fix>map((id) -> new Fix.Replace(typed, id)).orElse(null));
	}

	static Words known(Collection<String> ids) {
		return ids.isEmpty() ? Words.of("none-known")
				: Words.of("known", String.join(", ", ids.stream().sorted().toList()));
	}

	boolean have(Set<Rule> rules) {
		return this.found.stream().map(Finding::rule).anyMatch(rules::contains);
	}

	List<Finding> list() {
		return this.found;
	}

}
