package org.peerway.people;

import java.util.Collection;
import java.util.Set;

/**
 * Opens what people did to somebody whose task it is to look at it; whichever module
 * knows of such a task provides one.
 */
public interface ReadingRight {

	/** Those of these people whose work the reader may look at. */
	Set<PersonId> readable(SignedInPerson reader, Collection<PersonId> people);

}
