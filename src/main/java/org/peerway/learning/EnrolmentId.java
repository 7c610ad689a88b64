package org.peerway.learning;

import java.util.UUID;

/** Identifies a person's enrolment in a course, through a cohort. */
public record EnrolmentId(UUID value) {
}
