package org.peerway.assessment;

import java.util.Set;

import org.peerway.people.PersonId;

/** Whose answers a trainer rates; whoever knows who trains whom provides it. */
public interface RatingCircle {

	/** The people whose answers come before that trainer. */
	Set<PersonId> of(PersonId trainer);

}
