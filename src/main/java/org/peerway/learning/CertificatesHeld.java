package org.peerway.learning;

import java.util.Collection;
import java.util.List;

import org.peerway.people.PersonId;

/**
 * Tells which certificates a change of marks touches; whoever issues them provides it.
 */
public interface CertificatesHeld {

	/** The certificates of these people, by number. */
	List<HeldCertificate> of(Collection<PersonId> people);

}
