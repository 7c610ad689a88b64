package org.peerway.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.peerway.audit.AuditTrail;
import org.peerway.base.Folded;
import org.peerway.base.SearchPattern;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is here, and what administrators do about accounts. */
@Service
public class PeopleService {

	private static final int FOUND_AT_ONCE = 50;

	private final PersonRepository people;

	private final Invitations invitations;

	private final CurrentPerson current;

	private final AuditTrail audit;

	private final Clock clock;

	PeopleService(PersonRepository people, Invitations invitations, CurrentPerson current, AuditTrail audit,
			Clock clock) {
		this.people = people;
		this.invitations = invitations;
		this.current = current;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes an account and a link for its owner, which goes out by mail where mail is set
	 * up.
	 * @return the link, or empty if somebody has that address already
	 */
	@PreAuthorize("hasRole('ADMIN')")
	public Optional<InvitationLink> invite(EmailAddress email, PersonName name, Set<Role> roles) {
		var person = new Person(PersonId.random(), email, name, roles, this.clock.instant());
		try {
			return Optional.of(this.invitations.inviteNew(person));
		}
		catch (DataIntegrityViolationException ex) {
			return Optional.empty();
		}
	}

	/** A new link for somebody who lost theirs, or their password. */
	@PreAuthorize("hasRole('ADMIN')")
	public InvitationLink newLink(PersonId id) {
		return this.invitations.inviteAgain(id);
	}

	@PreAuthorize("hasRole('ADMIN')")
	@Transactional
	public PersonChange setRoles(PersonId id, Set<Role> roles) {
		if (!roles.contains(Role.ADMIN) && isLastAdministrator(id)) {
			return PersonChange.LAST_ADMINISTRATOR;
		}
		var person = find(id);
		var before = person.roles();
		person.setRoles(roles);
		record("person.roles-changed", id, new TreeSet<>(before) + " to " + new TreeSet<>(roles));
		return PersonChange.DONE;
	}

	/** Puts a person out at their next click and keeps them out. */
	@PreAuthorize("hasRole('ADMIN')")
	@Transactional
	public PersonChange suspend(PersonId id) {
		if (this.current.id().equals(id)) {
			return PersonChange.YOURSELF;
		}
		if (isLastAdministrator(id)) {
			return PersonChange.LAST_ADMINISTRATOR;
		}
		find(id).setSuspended(true);
		record("person.suspended", id, "");
		return PersonChange.DONE;
	}

	@PreAuthorize("hasRole('ADMIN')")
	@Transactional
	public void reinstate(PersonId id) {
		find(id).setSuspended(false);
		record("person.reinstated", id, "");
	}

	/**
	 * Part of the list of everybody, by name.
	 * @param search part of a name or address; empty for all
	 * @param after where the part before ended ({@link PersonPage#next()}); empty for the
	 * first
	 */
	@PreAuthorize("hasRole('ADMIN')")
	@Transactional(readOnly = true)
	public PersonPage list(String search, String after) {
		var lines = this.people.findLines(after, pattern(search), Limit.of(FOUND_AT_ONCE + 1));
		var shown = lines.subList(0, Math.min(FOUND_AT_ONCE, lines.size()));
		var next = (lines.size() > FOUND_AT_ONCE) ? Optional.of(shown.getLast().getListKey())
				: Optional.<String>empty();
		return new PersonPage(rows(shown), next);
	}

	/** The first people who hold a role and are not suspended, by name. */
	@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE', 'ADMIN')")
	@Transactional(readOnly = true)
	public List<PersonCard> withRole(Role role, String search) {
		return this.people.findCardsWithRole(role, pattern(search), Limit.of(FOUND_AT_ONCE));
	}

	/** Those of the people who hold one of the roles at least. */
	@PreAuthorize("hasAnyRole('OFFICE', 'ADMIN')")
	@Transactional(readOnly = true)
	public Set<PersonId> holding(Set<Role> roles, Collection<PersonId> ids) {
		if (ids.isEmpty()) {
			return Set.of();
		}
		return this.people.findRoles(ids.stream().map(PersonId::value).toList())
			.stream()
			.filter((line) -> roles.contains(line.getRole()))
			.map((line) -> new PersonId(line.getId()))
			.collect(Collectors.toSet());
	}

	/**
	 * How to call somebody: for staff anybody, for everybody else only themself.
	 * @throws NoSuchElementException if there is no such person
	 */
	@PreAuthorize("isAuthenticated()")
	@Transactional(readOnly = true)
	public PersonCard name(PersonId id) {
		mustBeStaffOr(Set.of(id));
		return this.people.findCards(Set.of(id.value())).stream().findFirst().orElseThrow(() -> unknown(id));
	}

	/** The names of several people; who is not known is left out. */
	@PreAuthorize("isAuthenticated()")
	@Transactional(readOnly = true)
	public Map<PersonId, String> names(Collection<PersonId> ids) {
		mustBeStaffOr(ids);
		if (ids.isEmpty()) {
			return Map.of();
		}
		var values = ids.stream().map(PersonId::value).distinct().toList();
		return this.people.findCards(values).stream().collect(Collectors.toMap(PersonCard::id, PersonCard::name));
	}

	/** The language the acting person chose, if they did. */
	@PreAuthorize("isAuthenticated()")
	@Transactional(readOnly = true)
	public Optional<Locale> ownLanguage() {
		return Optional.ofNullable(find(this.current.id()).language()).map(Locale::of);
	}

	@PreAuthorize("isAuthenticated()")
	@Transactional
	public void changeOwnLanguage(Locale language) {
		find(this.current.id()).setLanguage(language);
	}

	private boolean isLastAdministrator(PersonId id) {
		this.people.lockAdministrators();
		return this.people.isActiveAdministrator(id.value()) && this.people.countActiveAdministrators() == 1;
	}

	private List<PersonRow> rows(List<PersonRepository.Line> lines) {
		var ids = lines.stream().map(PersonRepository.Line::getId).toList();
		Map<UUID, Set<Role>> roles = ids.isEmpty() ? Map.of()
				: this.people.findRoles(ids)
					.stream()
					.collect(Collectors.groupingBy(PersonRepository.RoleLine::getId,
							Collectors.mapping(PersonRepository.RoleLine::getRole, Collectors.toSet())));
		return lines.stream()
			.map((line) -> new PersonRow(new PersonId(line.getId()), line.getName(), line.getEmail(),
					roles.getOrDefault(line.getId(), Set.of()), line.isSuspended(), line.isWaiting()))
			.toList();
	}

	private void mustBeStaffOr(Collection<PersonId> owners) {
		boolean staff = this.current.has(Role.TRAINER) || this.current.has(Role.OFFICE) || this.current.has(Role.ADMIN);
		if (!staff) {
			owners.forEach(this.current::mustBe);
		}
	}

	private Person find(PersonId id) {
		return this.people.findById(id.value()).orElseThrow(() -> unknown(id));
	}

	private void record(String act, PersonId subject, String detail) {
		this.audit.record(act, this.current.id().value(), "person:" + subject.value(), detail);
	}

	private static NoSuchElementException unknown(PersonId id) {
		return new NoSuchElementException("No person " + id.value());
	}

	private static String pattern(String search) {
		return SearchPattern.containing(Folded.of(search));
	}

}
