package org.peerway.assessment.bank;

import java.util.UUID;

/** The same question in another language. */
public record Sibling(UUID id, String language, BankStatus status, String title) {
}
