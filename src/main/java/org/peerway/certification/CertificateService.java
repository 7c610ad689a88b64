package org.peerway.certification;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.peerway.people.CurrentPerson;
import org.peerway.people.Role;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates after they are issued: the document for holder and office, the verdict for
 * anybody.
 */
@Service
public class CertificateService {

	private final Certificates certificates;

	private final CertificationSettings settings;

	private final CurrentPerson current;

	private final Clock clock;

	CertificateService(Certificates certificates, CertificationSettings settings, CurrentPerson current, Clock clock) {
		this.certificates = certificates;
		this.settings = settings;
		this.current = current;
		this.clock = clock;
	}

	/** The exact bytes of a certificate, with the hash that was stored with them. */
	public record StoredDocument(SerialNumber serial, String name, byte[] bytes, String sha256) {
	}

	/**
	 * The document as it was issued, for its holder, whatever roles they have by now, and
	 * for the office.
	 * @throws NoSuchElementException if there is no such certificate
	 * @throws IllegalStateException if the stored bytes no longer have their hash
	 */
	@PreAuthorize("isAuthenticated()")
	@Transactional(readOnly = true)
	public StoredDocument document(CertificateId id) {
		var certificate = this.certificates.findById(id.value())
			.orElseThrow(() -> new NoSuchElementException("No certificate " + id.value()));
		if (!this.current.has(Role.OFFICE)) {
			this.current.mustBe(certificate.person());
		}
		return new StoredDocument(certificate.serial(), certificate.printedName(), certificate.document(),
				certificate.sha256());
	}

	/**
	 * What the register says about a code. Open to everybody: whoever has the code was
	 * shown the certificate.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<PublicCertificate> verify(Optional<VerificationCode> code) {
		var sought = code.map(VerificationCode::value).orElse("");
		return this.certificates.findByCode(sought).map(Certificates.Row::toPublic);
	}

	/** Where whoever checks a certificate may write, if the office has set an address. */
	@PreAuthorize("permitAll()")
	public Optional<String> officeEmail() {
		return Optional.of(this.settings.officeEmail()).filter((address) -> !address.isEmpty());
	}

	/** What time it is at the office. */
	@PreAuthorize("permitAll()")
	public ZonedDateTime now() {
		return this.clock.instant().atZone(this.settings.zone());
	}

}
