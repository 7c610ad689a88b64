package org.peerway.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: who signed in, and with which standing at that moment. */
public final class SignedInPerson implements UserDetails, CredentialsContainer {

	private static final long serialVersionUID = 1L;

	private final java.util.UUID id;

	private final String email;

	private final String name;

	private String password;

	private final Set<Role> roles;

	private final int standing;

	private final boolean enabled;

	/**
	 * A person as found at sign-in.
	 * @param standing counts up whenever roles, password or suspension change, which ends
	 * older sessions
	 */
	public SignedInPerson(PersonId id, String email, String name, String password, Set<Role> roles, int standing,
			boolean enabled) {
		this.id = id.value();
		this.email = email;
		this.name = name;
		this.password = password;
		this.roles = Set.copyOf(roles);
		this.standing = standing;
		this.enabled = enabled;
	}

	public PersonId id() {
		return new PersonId(this.id);
	}

	public String name() {
		return this.name;
	}

	public Set<Role> roles() {
		return this.roles;
	}

	public int standing() {
		return this.standing;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.roles.stream().map(Role::authority).sorted().map(SimpleGrantedAuthority::new).toList();
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public String getUsername() {
		return this.email;
	}

	@Override
	public boolean isEnabled() {
		return this.enabled;
	}

	@Override
	public void eraseCredentials() {
		this.password = "";
	}

	@Override
	public String toString() {
		return "SignedInPerson " + this.id + " " + List.copyOf(this.roles);
	}

}
