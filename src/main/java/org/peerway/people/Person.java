package org.peerway.people;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.peerway.base.Folded;

/**
 * An account. Whatever changes what the person may do counts up the standing, which ends
 * sessions that began before.
 */
@Entity
class Person {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String email;

	private String emailLower;

	private String name;

	private String listKey;

	private @Nullable String password;

	private boolean suspended;

	private int standing;

	private boolean demo;

	private @Nullable String language;

	private boolean wordNotes = true;

	private Instant created;

	@ElementCollection
	@CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles = EnumSet.noneOf(Role.class);

	@SuppressWarnings("JpaEntity")
	protected Person() {
	}

	@SuppressWarnings("JpaEntity")
	Person(PersonId id, EmailAddress email, PersonName name, Set<Role> roles, Instant created) {
		this.id = id.value();
		this.email = email.value();
		this.emailLower = email.lower();
		this.name = name.value();
		this.listKey = Folded.of(name.value()) + ' ' + email.lower();
		this.roles.addAll(roles);
		this.created = created;
	}

	PersonId id() {
		return new PersonId(this.id);
	}

	String email() {
		return this.email;
	}

	String name() {
		return this.name;
	}

	Set<Role> roles() {
		return Set.copyOf(this.roles);
	}

	boolean isSuspended() {
		return this.suspended;
	}

	@Nullable String language() {
		return this.language;
	}

	void markAsDemo() {
		this.demo = true;
	}

	void setRoles(Set<Role> newRoles) {
		if (!this.roles.equals(newRoles)) {
			this.roles.retainAll(newRoles);
			this.roles.addAll(newRoles);
			this.standing++;
		}
	}

	void setPassword(String encoded) {
		this.password = encoded;
		this.standing++;
	}

	void setSuspended(boolean suspended) {
		if (this.suspended != suspended) {
			this.suspended = suspended;
			this.standing++;
		}
	}

	void setLanguage(Locale language) {
		this.language = language.getLanguage();
	}

	boolean wantsWordNotes() {
		return this.wordNotes;
	}

	void setWordNotes(boolean wanted) {
		this.wordNotes = wanted;
	}

	SignedInPerson toSignedIn() {
		return new SignedInPerson(id(), this.email, this.name, Objects.requireNonNullElse(this.password, ""), roles(),
				this.standing, !this.suspended);
	}

	PersonCard toCard() {
		return new PersonCard(id(), this.name, this.email);
	}

}
