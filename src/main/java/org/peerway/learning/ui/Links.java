package org.peerway.learning.ui;

import org.peerway.learning.Activity;
import org.peerway.learning.CohortId;
import org.peerway.learning.EnrolmentId;
import org.peerway.learning.ModuleState;

/** Addresses of the screens of this module. */
final class Links {

	private Links() {
	}

	static String to(Activity activity) {
		return switch (activity.kind()) {
			case LESSON -> "lesson/" + activity.id();
			case SCENARIO -> "practice/" + activity.id();
			case QUIZ -> "quiz/" + activity.id();
			case REFLECTION -> "reflection/" + activity.id();
		};
	}

	static String toModule(ModuleState module) {
		return "module/" + module.id();
	}

	static String to(CohortId cohort) {
		return "cohorts/" + cohort.value();
	}

	static String to(EnrolmentId enrolment) {
		return "trainee/" + enrolment.value();
	}

}
