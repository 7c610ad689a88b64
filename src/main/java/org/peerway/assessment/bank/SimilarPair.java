package org.peerway.assessment.bank;

/**
 * Two questions that are much alike.
 *
 * @param similarity the share of neighbouring words that both have, above 0 and up to 1
 */
public record SimilarPair(BankRow one, BankRow other, double similarity) {
}
