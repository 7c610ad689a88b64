package org.peerway.course;

import java.time.Instant;

/**
 * What is said about a version of a course without opening it.
 *
 * @param number counts up from 1 in each course
 * @param hash SHA-256 of all its files, in hex
 * @param loadedAt when these files were first loaded
 */
public record CourseVersionInfo(CourseVersionId id, String course, int number, String hash, Instant loadedAt) {
}
