package org.peerway.roleplay.exchange.twine;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Effect;

/**
 * A link of a passage, which becomes a choice.
 *
 * @param target the name of the passage it leads to
 * @param when it is there; null if always
 * @param line where it stands in the file
 */
record Reply(String text, String target, List<Effect> effects, @Nullable Condition when, int line) {
}
