package org.peerway.people;

import java.util.List;
import java.util.Optional;

/**
 * Part of the list of people.
 *
 * @param next where the following part begins, if there is one
 */
public record PersonPage(List<PersonRow> rows, Optional<String> next) {

	public PersonPage {
		rows = List.copyOf(rows);
	}

}
