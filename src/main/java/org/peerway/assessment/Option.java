package org.peerway.assessment;

/**
 * One answer that may be chosen, whether it fits, and what is said to a person who chose
 * it.
 */
public record Option(String id, String text, boolean fits, String feedback) {
}
