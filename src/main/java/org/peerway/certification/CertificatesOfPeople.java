package org.peerway.certification;

import java.util.Collection;
import java.util.List;

import org.peerway.learning.CertificatesHeld;
import org.peerway.learning.HeldCertificate;
import org.peerway.people.PersonId;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The certificates that people hold, for whoever corrects marks they rest on. */
@Component
class CertificatesOfPeople implements CertificatesHeld {

	private final Certificates certificates;

	CertificatesOfPeople(Certificates certificates) {
		this.certificates = certificates;
	}

	@Override
	@PreAuthorize("hasRole('OFFICE')")
	@Transactional(readOnly = true)
	public List<HeldCertificate> of(Collection<PersonId> people) {
		return people.isEmpty() ? List.of()
				: this.certificates.held(people.stream().map(PersonId::value).distinct().toList());
	}

}
