package org.peerway.people;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.peerway.audit.AuditTrail;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** One-time links by which people choose their password. */
@Service
public class Invitations {

	private final PersonRepository people;

	private final InvitationRepository invitations;

	private final Post mail;

	private final PasswordEncoder passwords;

	private final PeopleSettings settings;

	private final CurrentPerson current;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Invitations(PersonRepository people, InvitationRepository invitations, Post mail, PasswordEncoder passwords,
			PeopleSettings settings, CurrentPerson current, AuditTrail audit, TransactionTemplate transaction,
			Clock clock) {
		this.people = people;
		this.invitations = invitations;
		this.mail = mail;
		this.passwords = passwords;
		this.settings = settings;
		this.current = current;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Whom a link invites, while it can still be taken. */
	@PreAuthorize("permitAll")
	public Optional<PersonCard> find(String token) {
		return this.invitations.findInvited(new SecretToken(token).hash(), this.clock.instant()).map(Person::toCard);
	}

	/** What speaks against a password for the account of that address, if anything. */
	@PreAuthorize("permitAll")
	public Optional<PasswordProblem> problem(String password, String email) {
		return PasswordRules.problem(password, email);
	}

	/**
	 * Takes an invitation: the password is set and the link is used up.
	 * @return false if the link cannot be taken, or no more
	 * @throws IllegalArgumentException if the password is too easy to guess
	 */
	@PreAuthorize("permitAll")
	public boolean accept(String token, String password) {
		var invited = find(token);
		if (invited.isEmpty()) {
			return false;
		}
		mustBeGood(password, invited.get().email());
		String encoded = this.passwords.encode(password);
		return this.transaction.execute((status) -> use(token, invited.get().id(), encoded));
	}

	InvitationLink inviteNew(Person person) {
		return send(person.toCard(), () -> {
			this.people.saveAndFlush(person);
			String roles = person.roles().stream().sorted().map(Role::name).collect(Collectors.joining(", "));
			record("person.invited", this.current.id().value(), person.id(), roles);
		});
	}

	InvitationLink inviteAgain(PersonId id) {
		var card = this.people.findById(id.value())
			.map(Person::toCard)
			.orElseThrow(() -> new NoSuchElementException("No person " + id.value()));
		return send(card, () -> {
			this.invitations.withdrawOpenFor(id.value());
			record("person.invited-again", this.current.id().value(), id, "");
		});
	}

	static void mustBeGood(String password, String email) {
		PasswordRules.problem(password, email).ifPresent((problem) -> {
			throw new IllegalArgumentException("Password is " + problem);
		});
	}

	private InvitationLink send(PersonCard person, Runnable before) {
		var token = SecretToken.fresh();
		Instant now = this.clock.instant();
		Instant expires = now.plus(this.settings.invitationValid());
		this.transaction.executeWithoutResult((status) -> {
			before.run();
			this.invitations.save(Invitation.toChoosePassword(token, person.id(), now, expires));
		});
		var link = this.settings.link("/invitation/" + token.value());
		return new InvitationLink(person.id(), link, expires, mail(person, link, expires));
	}

	private InvitationLink.Mail mail(PersonCard person, URI link, Instant expires) {
		if (!this.mail.isSetUp()) {
			return InvitationLink.Mail.NOT_SET_UP;
		}
		return this.mail.send(person, "people.mail.subject", "people.mail.text", person.name(), link, expires)
				? InvitationLink.Mail.SENT : InvitationLink.Mail.NOT_SENT;
	}

	private boolean use(String token, PersonId id, String encoded) {
		int used = this.invitations.use(new SecretToken(token).hash(), Invitation.Purpose.PASSWORD,
				this.clock.instant());
		if (used == 0) {
			return false;
		}
		this.people.findById(id.value()).orElseThrow().setPassword(encoded);
		this.invitations.withdrawOpenFor(id.value());
		record("person.password-chosen", id.value(), id, "");
		return true;
	}

	private void record(String act, @Nullable UUID actor, PersonId subject, String detail) {
		this.audit.record(act, actor, "person:" + subject.value(), detail);
	}

}
