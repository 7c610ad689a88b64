package org.peerway.learning.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.Location;

import org.peerway.base.ui.PageHeader;
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

	static PageHeader crumbs(PageHeader header, Location here, SignedInPerson reader, String name) {
		var application = application(here).filter((id) -> reader.roles().contains(Role.OFFICE));
		if (application.isPresent()) {
			return header.crumb(header.getTranslation("learning.office.applications"), "applications")
				.crumb(name, "applications/" + application.get());
		}
		return reader.roles().contains(Role.TRAINER)
				? header.crumb(header.getTranslation("learning.cohorts.title"), "cohorts") : header;
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
