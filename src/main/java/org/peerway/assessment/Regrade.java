package org.peerway.assessment;

/**
 * What the correction of one question is about, for those attempts that put it.
 *
 * @param question its id
 * @param before the quiz as it stood
 * @param after the quiz as it stands then
 * @param neverLower whether the question counts no less afterwards
 */
record Regrade(String question, Quiz before, Quiz after, boolean neverLower) {
}
