package org.peerway.course;

/** What a trainee thinks and writes about at the end of a module. */
public record Reflection(String id, int minutes, String prompt) {
}
