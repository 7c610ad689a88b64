package org.peerway.roleplay.write.ui;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

import org.peerway.roleplay.write.DraftId;

/** The addresses of the screens for writing. */
final class WriteLinks {

	static final String LIST = "scenarios";

	/** What of a scenario is open. */
	static final String AT = "at";

	private WriteLinks() {
	}

	static String to(DraftId draft) {
		return LIST + "/" + draft.value();
	}

	static String to(DraftId draft, DraftPart part) {
		return (part == DraftPart.WRITE) ? to(draft) : to(draft) + "/" + part.word();
	}

	/** The same with something open. */
	static String to(DraftId draft, DraftPart part, String at) {
		return new Location(to(draft, part), QueryParameters.simple(Map.of(AT, at))).getPathWithQueryParameters();
	}

	static Optional<DraftId> draft(String text) {
		try {
			return Optional.of(new DraftId(UUID.fromString(text)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	static String at(Location location) {
		return location.getQueryParameters().getSingleParameter(AT).orElse("");
	}

}
