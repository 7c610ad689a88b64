package org.peerway.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose work the acting person may look at: their own, and what a {@link ReadingRight}
 * opens.
 */
@Component
public class ReadingRights {

	private final CurrentPerson current;

	private final ObjectProvider<ReadingRight> rights;

	ReadingRights(CurrentPerson current, ObjectProvider<ReadingRight> rights) {
		this.current = current;
		this.rights = rights;
	}

	/**
	 * Lets the call go on only for somebody who may look at this person's work.
	 * @throws AccessDeniedException if the acting person may not
	 */
	public void mustCover(PersonId person) {
		mustCover(List.of(person));
	}

	/**
	 * Lets the call go on only for somebody who may look at the work of all these people.
	 * @throws AccessDeniedException if one is not covered
	 */
	public void mustCover(Collection<PersonId> people) {
		var reader = this.current.get();
		Set<PersonId> closed = new HashSet<>(people);
		closed.remove(reader.id());
		for (var right : this.rights) {
			if (closed.isEmpty()) {
				return;
			}
			closed.removeAll(right.readable(reader, closed));
		}
		if (!closed.isEmpty()) {
			throw new AccessDeniedException("May not look at the work of this person");
		}
	}

}
