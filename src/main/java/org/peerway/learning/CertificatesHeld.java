package org.peerway.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.peerway.people.PersonId;

/** Tells which certificates people hold; whoever issues them provides it. */
public interface CertificatesHeld {

	/** The certificates of these people, by number. */
	List<HeldCertificate> of(Collection<PersonId> people);

	/** The latest certificate of the acting trainee that is in force. */
	Optional<HeldCertificate> own();

	/** Whether the acting trainee has applied and the office has not decided yet. */
	boolean isAwaited();

}
