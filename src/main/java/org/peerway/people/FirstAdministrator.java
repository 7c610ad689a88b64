package org.peerway.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.peerway.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever can read the server's log become the first administrator, by a link that
 * works once and is new at each start.
 */
@Service
public class FirstAdministrator {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private static final Duration VALID = Duration.ofDays(7);

	private final PersonRepository people;

	private final InvitationRepository invitations;

	private final PasswordEncoder passwords;

	private final PeopleSettings settings;

	private final AuditTrail audit;

	private final Clock clock;

	FirstAdministrator(PersonRepository people, InvitationRepository invitations, PasswordEncoder passwords,
			PeopleSettings settings, AuditTrail audit, Clock clock) {
		this.people = people;
		this.invitations = invitations;
		this.passwords = passwords;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
	}

	/** Prints a fresh link while there is no administrator; older links end. */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void offerLink() {
		this.invitations.withdrawOpenSetups();
		if (this.people.countActiveAdministrators() == 0) {
			var token = SecretToken.fresh();
			Instant now = this.clock.instant();
			this.invitations.save(Invitation.toSetUp(token, now, now.plus(VALID)));
			log.info("There is no administrator yet. Open this link once to become the first: {}",
					this.settings.link("/setup/" + token.value()));
		}
	}

	@PreAuthorize("permitAll")
	@Transactional(readOnly = true)
	public boolean isOpen(String token) {
		return this.invitations.isOpen(new SecretToken(token).hash(), Invitation.Purpose.SETUP, this.clock.instant());
	}

	/**
	 * Makes the first administrator; an account with that address becomes it.
	 * @return false if the link cannot be used, or no more
	 * @throws IllegalArgumentException if the password is too easy to guess
	 */
	@PreAuthorize("permitAll")
	@Transactional
	public boolean create(String token, EmailAddress email, PersonName name, String password) {
		Invitations.mustBeGood(password, email.value());
		Instant now = this.clock.instant();
		if (this.invitations.use(new SecretToken(token).hash(), Invitation.Purpose.SETUP, now) == 0) {
			return false;
		}
		var person = this.people.findForSignIn(email.lower())
			.orElseGet(() -> new Person(PersonId.random(), email, name, Set.of(), now));
		person.setRoles(Set.of(Role.ADMIN));
		person.setSuspended(false);
		person.setPassword(this.passwords.encode(password));
		this.people.save(person);
		this.audit.record("person.first-administrator", person.id().value(), "person:" + person.id().value(), "");
		return true;
	}

}
