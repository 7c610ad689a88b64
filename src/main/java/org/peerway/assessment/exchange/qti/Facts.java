package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.Optional;

import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;

/**
 * What a package says of an item beside the item itself.
 *
 * @param id of the question, where the item's identifier cannot be the same
 * @param kind where the item could be of several
 * @param aids nothing in it but difficulty, hint and source
 */
record Facts(Optional<String> id, Optional<Kind> kind, List<String> concepts, Optional<Head.Level> level,
		Optional<String> lesson, Head.Aids aids, List<String> folders, List<String> tags) {

	static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
			Optional.empty(), Head.Aids.NONE, List.of(), List.of());

	boolean is(Kind other) {
		return this.kind.filter(other::equals).isPresent();
	}

}
