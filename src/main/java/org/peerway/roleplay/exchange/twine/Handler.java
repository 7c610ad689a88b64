package org.peerway.roleplay.exchange.twine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Effect;

/**
 * What a link does: it sets variables and goes to a passage.
 *
 * @param target the name of the passage
 */
record Handler(String target, List<Effect> effects) {

	/**
	 * Reads what stands within a link, if it is nothing more than that.
	 * @param target where it leads, if that is already known
	 * @param goes finds the target of a macro that goes to a passage
	 */
	static Optional<Handler> of(List<Piece> pieces, @Nullable String target, Function<String, Optional<String>> goes) {
		var effects = new ArrayList<Effect>();
		Optional<String> found = Optional.ofNullable(target);
		for (Piece piece : pieces) {
			if (piece instanceof Piece.Assigned assigned && (target != null || found.isEmpty())) {
				effects.addAll(assigned.effects());
			}
			else if (piece instanceof Piece.Unread unread && found.isEmpty()) {
				found = goes.apply(unread.raw());
				if (found.isEmpty()) {
					return Optional.empty();
				}
			}
			else if (!(piece instanceof Piece.Words words && words.raw().isBlank())) {
				return Optional.empty();
			}
		}
		return found.map((name) -> new Handler(name, effects));
	}

}
