package org.peerway.learning;

import java.time.Clock;
import java.util.Objects;

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
		var trainer = Objects.requireNonNull(created.people().get(Role.TRAINER));
		var trainee = Objects.requireNonNull(created.people().get(Role.TRAINEE));
		var now = this.clock.instant();
		var cohort = new Cohort("Autumn evenings", CohortService.COURSE,
				this.catalogue.current(CohortService.COURSE).value(), now);
		cohort.addTrainer(trainer);
		this.cohorts.save(cohort);
		this.enrolments.saveAndFlush(new Enrolment(trainee, cohort, now));
	}

}
