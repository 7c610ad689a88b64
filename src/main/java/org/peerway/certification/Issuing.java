package org.peerway.certification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;

import org.peerway.audit.AuditTrail;
import org.peerway.learning.CourseEvidence;
import org.peerway.learning.ModuleState;
import org.peerway.notice.Tell;
import org.peerway.people.CurrentPerson;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one act that makes a certificate: number, facts, document and hash are stored
 * together or not at all.
 */
@Component
class Issuing {

	private static final int MINUTES = 60;

	private final Applications applications;

	private final ApplicationEvents events;

	private final Certificates certificates;

	private final SerialCounters counters;

	private final Judge judge;

	private final DocumentWriter writer;

	private final CertificationSettings settings;

	private final AuditTrail audit;

	private final ApplicationEventPublisher publisher;

	private final CurrentPerson current;

	private final Clock clock;

	Issuing(Applications applications, ApplicationEvents events, Certificates certificates, SerialCounters counters,
			Judge judge, DocumentWriter writer, CertificationSettings settings, AuditTrail audit,
			ApplicationEventPublisher publisher, CurrentPerson current, Clock clock) {
		this.applications = applications;
		this.events = events;
		this.certificates = certificates;
		this.counters = counters;
		this.judge = judge;
		this.writer = writer;
		this.settings = settings;
		this.audit = audit;
		this.publisher = publisher;
		this.current = current;
		this.clock = clock;
	}

	@Transactional
	CertificateCard issue(ApplicationId id) {
		var application = this.applications.findLocked(id.value())
			.orElseThrow(() -> new NoSuchElementException("No application " + id.value()));
		var findings = this.judge.judge(application);
		if (findings.bar(this.current.id()).isPresent()) {
			throw new AccessDeniedException("Whoever taught a person cannot issue to them");
		}
		return this.certificates.findByApplication(id.value())
			.map(Certificates.Row::toCard)
			.orElseGet(() -> issue(application, findings));
	}

	private CertificateCard issue(Application application, Judge.Findings findings) {
		if (!findings.worksheet().isMet()) {
			throw new RequirementsMissingException(findings.worksheet());
		}
		application.issued();
		this.applications.saveAndFlush(application);
		var now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		var draft = draft(findings.worksheet(), findings.evidence().orElseThrow());
		var document = this.writer.write(application, draft, this.current.get().name());
		var certificate = this.certificates
			.saveAndFlush(new Certificate(application, draft, this.current.id(), now, document));
		this.events.save(new ApplicationEvent(application.id(), ApplicationState.ISSUED, this.current.id(),
				draft.serial().value(), now));
		this.publisher.publishEvent(new CertificateIssued(certificate.id(), certificate.person()));
		this.publisher.publishEvent(new Tell(certificate.person(), "certificate-issued",
				List.of(certificate.programmeTitle()), "certificate"));
		this.audit.record("certificate.issued", this.current.id().value(), "certificate:" + certificate.id().value(),
				draft.serial().value() + " " + certificate.sha256());
		return new CertificateCard(certificate.id(), certificate.serial(), certificate.code(),
				certificate.printedName(), certificate.programmeTitle(), certificate.issuedOn(),
				certificate.expiresOn());
	}

	private CertificateDraft draft(Worksheet worksheet, CourseEvidence evidence) {
		var today = this.clock.instant().atZone(this.settings.zone()).toLocalDate();
		var programme = worksheet.programme();
		var modules = evidence.state().published().stream().map(ModuleState::title).toList();
		var validity = programme.validity();
		return new CertificateDraft(nextSerial(today.getYear()), VerificationCode.random(), programme,
				evidence.courseTitle(), evidence.courseVersion(), evidence.minutes() / MINUTES, modules,
				EvidenceSnapshot.of(worksheet), today, validity.isZero() ? null : today.plus(validity));
	}

	private SerialNumber nextSerial(int year) {
		var counter = this.counters.findLocked(year)
			.orElseGet(() -> this.counters.saveAndFlush(new SerialCounter(year)));
		var serial = counter.next();
		this.counters.saveAndFlush(counter);
		return serial;
	}

}
