package org.peerway.certification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.peerway.learning.CertificatesHeld;
import org.peerway.learning.HeldCertificate;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PersonId;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The certificates that people hold, for what rests on them elsewhere. */
@Component
class CertificatesOfPeople implements CertificatesHeld {

	private final Certificates certificates;

	private final Applications applications;

	private final CertificationSettings settings;

	private final CurrentPerson current;

	private final Clock clock;

	CertificatesOfPeople(Certificates certificates, Applications applications, CertificationSettings settings,
			CurrentPerson current, Clock clock) {
		this.certificates = certificates;
		this.applications = applications;
		this.settings = settings;
		this.current = current;
		this.clock = clock;
	}

	@Override
	@PreAuthorize("hasRole('OFFICE')")
	@Transactional(readOnly = true)
	public List<HeldCertificate> of(Collection<PersonId> people) {
		return people.isEmpty() ? List.of()
				: this.certificates.held(people.stream().map(PersonId::value).distinct().toList());
	}

	@Override
	@PreAuthorize("hasRole('TRAINEE')")
	@Transactional(readOnly = true)
	public Optional<HeldCertificate> own() {
		var today = this.clock.instant().atZone(this.settings.zone()).toLocalDate();
		return this.certificates.findByPerson(this.current.id().value())
			.stream()
			.map(Certificates.Row::toCard)
			.filter((certificate) -> certificate.isInForceOn(today))
			.findFirst()
			.map((certificate) -> new HeldCertificate(this.current.id(), certificate.serial().value(),
					certificate.issuedOn()));
	}

	@Override
	@PreAuthorize("hasRole('TRAINEE')")
	@Transactional(readOnly = true)
	public boolean isAwaited() {
		return this.applications.existsByPersonAndState(this.current.id().value(), ApplicationState.SUBMITTED);
	}

}
