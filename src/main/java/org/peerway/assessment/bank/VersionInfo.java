package org.peerway.assessment.bank;

import java.time.Instant;

import org.peerway.people.PersonId;

/**
 * A published version.
 *
 * @param number counted from 1
 * @param hash SHA-256 over its YAML in UTF-8, in hexadecimal
 * @param note what the reviewer said; empty if nothing
 */
public record VersionInfo(int number, String hash, PersonId author, PersonId reviewer, String note,
		Instant publishedAt) {
}
