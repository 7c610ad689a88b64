package org.peerway.learning;

import java.time.Clock;

import org.peerway.course.CourseCatalogue;
import org.peerway.people.DemoAccountsCreated;
import org.peerway.people.Role;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts the demonstration's trainee into a cohort of the demonstration's trainer. */
@Component
class DemoCohort {

	private final Cohorts cohorts;

	private final Enrolments enrolments;

	private final CourseCatalogue catalogue;

	private final Clock clock;

	DemoCohort(Cohorts cohorts, Enrolments enrolments, CourseCatalogue catalogue, Clock clock) {
		this.cohorts = cohorts;
		this.enrolments = enrolments;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@EventListener
	void open(DemoAccountsCreated created) {
		var now = this.clock.instant();
		var cohort = new Cohort("Autumn evenings", CohortService.COURSE,
				this.catalogue.current(CohortService.COURSE).value(), now);
		cohort.addTrainer(created.people().get(Role.TRAINER));
		this.cohorts.save(cohort);
		this.enrolments.saveAndFlush(new Enrolment(created.people().get(Role.TRAINEE), cohort, now));
	}

}
