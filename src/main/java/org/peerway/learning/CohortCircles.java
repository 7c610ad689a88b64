package org.peerway.learning;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.peerway.people.CurrentPerson;
import org.peerway.people.PersonId;
import org.peerway.roleplay.insight.PlayCircles;

import org.springframework.stereotype.Component;

/** Trainers look into the plays of their cohorts. */
@Component
class CohortCircles implements PlayCircles {

	private final Enrolments enrolments;

	private final CurrentPerson current;

	CohortCircles(Enrolments enrolments, CurrentPerson current) {
		this.enrolments = enrolments;
		this.current = current;
	}

	@Override
	public List<Circle> circles() {
		Map<String, Set<PersonId>> people = new LinkedHashMap<>();
		this.enrolments.led(this.current.id().value())
			.forEach((member) -> people.computeIfAbsent(member.cohort(), (cohort) -> new LinkedHashSet<>())
				.add(new PersonId(member.person())));
		return people.entrySet().stream().map((cohort) -> new Circle(cohort.getKey(), cohort.getValue())).toList();
	}

}
