package org.peerway.course.content;

import java.util.Collection;
import java.util.Optional;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;

/** Checks that what a file names is there. */
final class References {

	private static final int MOST_SHOWN = 12;

	private final Ids ids;

	private final Faults faults;

	References(Ids ids, Faults faults) {
		this.ids = ids;
		this.faults = faults;
	}

	void check(Entry owner, String property, Ids.Kind kind) {
		owner.find(property)
			.filter((id) -> !this.ids.knows(kind, id))
			.ifPresent((id) -> this.faults.at(owner, property, "There is no " + kind + " “" + id + "”.",
					known(this.ids.known(kind))));
	}

	/** Checks that each concept named is one that the module teaches. */
	void checkConcepts(Entry owner, Optional<Entry> module) {
		module.map((entry) -> entry.texts("concepts")).ifPresent((taught) -> {
			for (Entry concept : owner.items("concepts")) {
				concept.asText()
					.filter((id) -> !taught.contains(id))
					.ifPresent((id) -> this.faults.at(concept, "The module does not teach a concept “" + id + "”.",
							known(taught)));
			}
		});
	}

	static String known(Collection<String> ids) {
		if (ids.isEmpty()) {
			return "None is known.";
		}
		String more = (ids.size() > MOST_SHOWN) ? ", …" : "";
		return "Known: " + String.join(", ", ids.stream().sorted().limit(MOST_SHOWN).toList()) + more + ".";
	}

}
