package org.peerway.course;

import java.util.UUID;

/** Identifies one immutable version of a course. */
public record CourseVersionId(UUID value) {
}
