package org.peerway.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, UUID> {

	Invitation save(Invitation invitation);

	@Query("""
			select p from Person p, Invitation i
			where i.personId = p.id and i.tokenHash = :hash and i.purpose = PASSWORD
				and i.used is null and i.expires > :now and p.suspended = false""")
	Optional<Person> findInvited(String hash, Instant now);

	@Query("""
			select count(i) > 0 from Invitation i
			where i.tokenHash = :hash and i.purpose = :purpose and i.used is null and i.expires > :now""")
	boolean isOpen(String hash, Invitation.Purpose purpose, Instant now);

	/** One statement decides who was first; the others find nothing to use. */
	@Modifying(flushAutomatically = true)
	@Query("""
			update Invitation i set i.used = :now, i.version = i.version + 1
			where i.tokenHash = :hash and i.purpose = :purpose and i.used is null and i.expires > :now""")
	int use(String hash, Invitation.Purpose purpose, Instant now);

	@Modifying(flushAutomatically = true)
	@Query("delete from Invitation i where i.personId = :person and i.used is null")
	void withdrawOpenFor(UUID person);

	@Modifying(flushAutomatically = true)
	@Query("delete from Invitation i where i.purpose = SETUP and i.used is null")
	void withdrawOpenSetups();

}
