package org.peerway.learning;

import java.util.Optional;
import java.util.UUID;

/**
 * A trainee's whole way through a course, as their home page shows it.
 *
 * @param resume the lesson to carry on with, if they left in the middle of one
 */
public record Journey(EnrolmentId enrolment, UUID courseVersion, String courseTitle, String cohortName,
		CourseState state, Optional<CourseState.Step> resume, boolean attested) {

	/** What to do next: the lesson that was left open, else the next open activity. */
	public Optional<CourseState.Step> next() {
		return this.resume.or(this.state::next);
	}

}
