package org.peerway.course;

/**
 * The rules of conduct that a trainee accepts.
 *
 * @param html sanitised, without a title
 * @param sha256 of the text as the author wrote it, in hex: what exactly was accepted
 */
public record CodeOfEthics(String id, String title, String version, String html, String sha256) {
}
