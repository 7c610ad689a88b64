package org.peerway.people.security;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.peerway.audit.AuditTrail;
import org.peerway.people.PersonId;
import org.peerway.people.SignedInPerson;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts on record who came and went, and who did not get in; of an account that is not
 * known nothing that was typed.
 */
@Component
class SignInRecord implements LogoutHandler {

	private final AuditTrail audit;

	SignInRecord(AuditTrail audit) {
		this.audit = audit;
	}

	@Transactional
	public void entered(PersonId person) {
		this.audit.record("sign-in.entered", person.value(), subject(person), "");
	}

	@Transactional
	public void refused(Optional<PersonId> account) {
		this.audit.record("sign-in.refused", null, account.map(SignInRecord::subject).orElse("account:unknown"), "");
	}

	@Override
	@Transactional
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
			this.audit.record("sign-in.left", person.id().value(), subject(person.id()), "");
		}
	}

	private static String subject(PersonId person) {
		return "person:" + person.value();
	}

}
