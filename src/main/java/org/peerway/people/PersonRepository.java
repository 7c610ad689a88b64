package org.peerway.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

	Person save(Person person);

	Person saveAndFlush(Person person);

	Optional<Person> findById(UUID id);

	@Query("select p from Person p left join fetch p.roles where p.emailLower = :emailLower")
	Optional<Person> findForSignIn(String emailLower);

	boolean existsByEmailLower(String emailLower);

	boolean existsByDemo(boolean demo);

	@Query("select new org.peerway.people.PersonCard(new org.peerway.people.PersonId(p.id), p.name, p.email)"
			+ " from Person p where p.id in :ids")
	List<PersonCard> findCards(Collection<UUID> ids);

	@Query("""
			select new org.peerway.people.PersonCard(new org.peerway.people.PersonId(p.id), p.name, p.email)
			from Person p join p.roles r
			where r = :role and p.suspended = false and p.listKey like :pattern escape '!'
			order by p.listKey, p.id""")
	List<PersonCard> findCardsWithRole(Role role, String pattern, Limit limit);

	@Query("""
			select p.id as id, p.name as name, p.email as email, p.listKey as listKey, p.suspended as suspended,
				case when p.password is null then true else false end as waiting
			from Person p
			where p.listKey > :after and p.listKey like :pattern escape '!'
			order by p.listKey""")
	List<Line> findLines(String after, String pattern, Limit limit);

	@Query("select p.id as id, r as role from Person p join p.roles r where p.id in :ids")
	List<RoleLine> findRoles(Collection<UUID> ids);

	/**
	 * Whoever takes away an administrator holds these rows, so that two cannot do it at
	 * once.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Person p where org.peerway.people.Role.ADMIN member of p.roles order by p.id")
	List<Person> lockAdministrators();

	@Query("""
			select count(p) from Person p
			where org.peerway.people.Role.ADMIN member of p.roles and p.suspended = false and p.password is not null""")
	long countActiveAdministrators();

	@Query("""
			select count(p) > 0 from Person p
			where p.id = :id and org.peerway.people.Role.ADMIN member of p.roles and p.suspended = false and p.password is not null""")
	boolean isActiveAdministrator(UUID id);

	/** A person without the roles, as the list needs it. */
	interface Line {

		UUID getId();

		String getName();

		String getEmail();

		String getListKey();

		boolean isSuspended();

		boolean isWaiting();

	}

	/** One role of one person. */
	interface RoleLine {

		UUID getId();

		Role getRole();

	}

}
