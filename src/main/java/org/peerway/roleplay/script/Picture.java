package org.peerway.roleplay.script;

/**
 * A picture that goes with a turn.
 *
 * @param alternative what it shows, in words, for those who do not see it
 */
public record Picture(String file, String alternative) {
}
