package org.peerway.roleplay.insight;

import java.util.List;
import java.util.Set;

import org.peerway.people.PersonId;

/**
 * In which groups people play whose plays the acting person may look into; whoever keeps
 * groups provides it.
 */
public interface PlayCircles {

	/** The groups, each with a name of its own. */
	List<Circle> circles();

	/** People who learn together. */
	record Circle(String name, Set<PersonId> people) {

		public Circle {
			people = Set.copyOf(people);
		}

	}

}
