package org.peerway.learning.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.Location;

import org.peerway.base.ui.PageHeader;
import org.peerway.learning.CohortService;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.people.SignedInPerson;

/**
 * The way back from somebody's work: for the office to the application that it was opened
 * from, else for a trainer to the cohorts.
 */
final class StaffWay {

	private static final String APPLICATION = "application";

	private StaffWay() {
	}

	static PageHeader crumbs(PageHeader header, Location here, SignedInPerson reader, PersonId person, String name,
			CohortService cohorts) {
		var application = application(here).filter((id) -> reader.roles().contains(Role.OFFICE));
		if (application.isPresent()) {
			return header.crumb(header.getTranslation("learning.office.applications"), "applications")
				.crumb(name, "applications/" + application.get());
		}
		if (!reader.roles().contains(Role.TRAINER)) {
			return header;
		}
		header.crumb(header.getTranslation("learning.cohorts.title"), "cohorts");
		cohorts.wayTo(person)
			.ifPresent((way) -> header.crumb(way.cohortName(), Links.to(way.cohort()))
				.crumb(name, Links.to(way.enrolment())));
		return header;
	}

	private static Optional<UUID> application(Location here) {
		try {
			return here.getQueryParameters().getSingleParameter(APPLICATION).map(UUID::fromString);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
