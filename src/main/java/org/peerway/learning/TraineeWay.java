package org.peerway.learning;

/**
 * Where a trainer finds one of their trainees: in which cohort, under which enrolment.
 */
public record TraineeWay(CohortId cohort, String cohortName, EnrolmentId enrolment) {
}
