package org.peerway.roleplay.script;

/** Something that a play remembers; its kind is that of the value it starts with. */
public record Variable(String id, Value initial) {
}
