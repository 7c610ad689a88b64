package org.peerway.assessment.bank;

/**
 * A question that is much like another one.
 *
 * @param similarity the share of neighbouring words that both have, above 0 and up to 1
 */
public record SimilarQuestion(BankRow question, double similarity) {
}
