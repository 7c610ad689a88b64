package org.peerway.assessment.results;

import java.util.UUID;

/**
 * A version of a question in the bank.
 *
 * @param version counted from 1
 */
public record BankSource(UUID question, int version) {
}
