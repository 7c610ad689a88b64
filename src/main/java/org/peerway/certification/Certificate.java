package org.peerway.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.peerway.base.Sha256;
import org.peerway.people.PersonId;

@Entity
class Certificate {

	@Id
	private UUID id;

	private String serial;

	private String code;

	private UUID application;

	private UUID person;

	private String printedName;

	private String programme;

	private String programmeTitle;

	private String rulesVersion;

	private String courseTitle;

	private int courseVersion;

	private int hours;

	private String modules;

	private String evidence;

	private String language;

	private UUID issuer;

	private LocalDate issuedOn;

	private Instant issuedAt;

	private @Nullable LocalDate expiresOn;

	private byte[] document;

	private String sha256;

	@SuppressWarnings("NullAway.Init")
	protected Certificate() {
	}

	Certificate(Application application, CertificateDraft draft, PersonId issuer, Instant now, byte[] document) {
		this.id = UUID.randomUUID();
		this.serial = draft.serial().value();
		this.code = draft.code().value();
		this.application = application.id().value();
		this.person = application.person().value();
		this.printedName = application.printedName();
		this.programme = draft.programme().id();
		this.programmeTitle = draft.programme().title();
		this.rulesVersion = draft.programme().version();
		this.courseTitle = draft.courseTitle();
		this.courseVersion = draft.courseVersion();
		this.hours = draft.hours();
		this.modules = String.join("\n", draft.modules());
		this.evidence = draft.evidence();
		this.language = application.language().getLanguage();
		this.issuer = issuer.value();
		this.issuedOn = draft.issuedOn();
		this.issuedAt = now;
		this.expiresOn = draft.expiresOn();
		this.document = document;
		this.sha256 = Sha256.of(document);
	}

	CertificateId id() {
		return new CertificateId(this.id);
	}

	PersonId person() {
		return new PersonId(this.person);
	}

	/**
	 * The exact bytes that were issued.
	 * @throws IllegalStateException if they no longer have the hash that was stored with
	 * them
	 */
	byte[] document() {
		if (!Sha256.of(this.document).equals(this.sha256)) {
			throw new IllegalStateException("The stored document of certificate " + this.serial + " was changed");
		}
		return this.document.clone();
	}

	String sha256() {
		return this.sha256;
	}

	SerialNumber serial() {
		return new SerialNumber(this.serial);
	}

	VerificationCode code() {
		return new VerificationCode(this.code);
	}

	String printedName() {
		return this.printedName;
	}

	String programmeTitle() {
		return this.programmeTitle;
	}

	LocalDate issuedOn() {
		return this.issuedOn;
	}

	Optional<LocalDate> expiresOn() {
		return Optional.ofNullable(this.expiresOn);
	}

}
