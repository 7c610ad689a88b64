package org.peerway.roleplay.script;

/** A group of turns that belong together. */
public record Act(String id, String title) {
}
