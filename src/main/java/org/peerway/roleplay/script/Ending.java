package org.peerway.roleplay.script;

/** Where a play can end, with what is worth talking over. */
public record Ending(String id, String title, String text, String debrief) implements Place {
}
