package org.peerway.assessment;

/**
 * What practice tells about a question after it was asked something.
 *
 * @param step to expect with the next change
 */
public record Practised(int step, Told told) {
}
