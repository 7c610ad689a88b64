package org.peerway.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.peerway.audit.RecordedAct;
import org.peerway.people.ActNames;
import org.peerway.people.PeopleService;

import org.springframework.stereotype.Component;

/** Names cohorts, and who is enrolled, for the record of acts. */
@Component
class CohortNames implements ActNames {

	private final Cohorts cohorts;

	private final Enrolments enrolments;

	private final PeopleService people;

	CohortNames(Cohorts cohorts, Enrolments enrolments, PeopleService people) {
		this.cohorts = cohorts;
		this.enrolments = enrolments;
		this.people = people;
	}

	@Override
	public Map<Long, String> subjects(List<RecordedAct> acts) {
		var names = new HashMap<>(ActNames.ofKind("cohort", acts, this::cohorts));
		names.putAll(ActNames.ofKind("enrolment", acts, this::enrolled));
		return names;
	}

	private Map<UUID, String> cohorts(Set<UUID> ids) {
		return this.cohorts.findWithTrainers(ids)
			.stream()
			.collect(Collectors.toMap((cohort) -> cohort.id().value(), Cohort::name));
	}

	private Map<UUID, String> enrolled(Set<UUID> ids) {
		var enrolments = this.enrolments.findByIdIn(ids);
		var names = this.people.names(enrolments.stream().map(Enrolment::person).toList());
		return enrolments.stream()
			.filter((enrolment) -> names.containsKey(enrolment.person()))
			.collect(Collectors.toMap((enrolment) -> enrolment.id().value(),
					(enrolment) -> names.getOrDefault(enrolment.person(), "")));
	}

}
