package org.peerway.assessment.question;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;

/** What holds for questions of every kind. */
final class Rules {

	private Rules() {
	}

	static void must(boolean holds, Head head, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException("Question " + head.id() + " " + otherwise);
		}
	}

	static <T> void idsDiffer(Head head, Collection<T> parts, Function<T, String> id) {
		var seen = new HashSet<String>();
		parts.stream().map(id).forEach((one) -> {
			must(!one.isBlank() && one.chars().noneMatch((ch) -> ch == ',' || ch == '=' || ch == '&'), head,
					"has a part with an id that cannot be used: “" + one + "”");
			must(seen.add(one), head, "has two parts with the id “" + one + "”");
		});
	}

}
