package org.peerway.learning.results;

/**
 * A file to hand out; its name tells nothing of the person.
 *
 * @param hash SHA-256 of the JSON, whatever the format
 */
public record ResultsFile(String name, ExportFormat format, byte[] bytes, String hash) {
}
