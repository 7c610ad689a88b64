package org.peerway.certification;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.peerway.base.Afresh;
import org.peerway.certification.document.CertificateDocument;
import org.peerway.course.CourseCatalogue;
import org.peerway.course.Programme;
import org.peerway.learning.CohortService;
import org.peerway.learning.CourseEvidence;
import org.peerway.learning.EvidenceService;
import org.peerway.people.CurrentPerson;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A trainee's own way to a certificate: the worksheet, the code of ethics, the
 * application.
 */
@Service
@PreAuthorize("hasRole('TRAINEE')")
public class ApplicationService {

	/** The longest name that is printed, in characters. */
	public static final int LONGEST_NAME = 120;

	private final Applications applications;

	private final ApplicationEvents events;

	private final EthicsAcceptances acceptances;

	private final Certificates certificates;

	private final EvidenceService evidence;

	private final CourseCatalogue catalogue;

	private final CertificationSettings settings;

	private final TransactionOperations transaction;

	private final Afresh afresh;

	private final CurrentPerson current;

	private final Clock clock;

	ApplicationService(Applications applications, ApplicationEvents events, EthicsAcceptances acceptances,
			Certificates certificates, EvidenceService evidence, CourseCatalogue catalogue,
			CertificationSettings settings, TransactionOperations transaction, Afresh afresh, CurrentPerson current,
			Clock clock) {
		this.applications = applications;
		this.events = events;
		this.acceptances = acceptances;
		this.certificates = certificates;
		this.evidence = evidence;
		this.catalogue = catalogue;
		this.settings = settings;
		this.transaction = transaction;
		this.afresh = afresh;
		this.current = current;
		this.clock = clock;
	}

	/**
	 * The acting trainee's worksheet and application, or nothing while they are in no
	 * course.
	 */
	@Transactional(readOnly = true)
	public Optional<OwnCertification> own() {
		return evidence().map((evidence) -> {
			var programme = programme(evidence);
			var application = this.applications
				.findByActiveKey(Application.activeKey(this.current.id(), programme.id()))
				.map((open) -> new OwnCertification.OwnApplication(open.state(), open.printedName(), open.submittedAt(),
						open.returnReason()));
			return new OwnCertification(worksheet(programme, evidence), programme.codeOfEthics(), application);
		});
	}

	/** The acting trainee's certificates, newest first. */
	@Transactional(readOnly = true)
	public List<CertificateCard> certificates() {
		return this.certificates.findByPerson(this.current.id().value())
			.stream()
			.map(Certificates.Row::toCard)
			.toList();
	}

	/** Whether a certificate of the acting trainee is in force today. */
	@Transactional(readOnly = true)
	public boolean hasCertificateInForce() {
		var today = this.clock.instant().atZone(this.settings.zone()).toLocalDate();
		return this.certificates.findByPerson(this.current.id().value())
			.stream()
			.anyMatch((row) -> row.toCard().isInForceOn(today));
	}

	/**
	 * Accepts the programme's code of ethics in its present words; doing so again changes
	 * nothing.
	 */
	public void acceptEthics() {
		this.afresh.run(() -> {
			var programme = programme(mustBeEnrolled());
			return acceptance(programme).orElseGet(() -> this.acceptances
				.saveAndFlush(new EthicsAcceptance(this.current.id(), programme.codeOfEthics(), now())));
		});
	}

	/**
	 * The characters of a name that a certificate cannot print; empty if it can print
	 * all.
	 */
	public Set<Integer> unprintable(String name) {
		return CertificateDocument.unprintable(tidy(name));
	}

	/**
	 * Applies, or applies again after a return.
	 * @param printedName as it shall stand on the certificate
	 * @throws RequirementsMissingException if a requirement is open
	 * @throws IllegalArgumentException if the name is empty, too long or cannot be
	 * printed
	 * @throws IllegalStateException if an application is waiting, or a certificate is in
	 * force
	 */
	public void apply(String printedName, Locale language) {
		try {
			this.transaction.executeWithoutResult((status) -> submit(printedName, language));
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			throw new IllegalStateException("Another application was handed in at the same moment", ex);
		}
	}

	private void submit(String printedName, Locale language) {
		var evidence = mustBeEnrolled();
		var programme = programme(evidence);
		var worksheet = worksheet(programme, evidence);
		if (!worksheet.isMet()) {
			throw new RequirementsMissingException(worksheet);
		}
		mustHaveNoneInForce();
		var name = printable(printedName);
		var open = this.applications.findByActiveKey(Application.activeKey(this.current.id(), programme.id()));
		open.ifPresent((returned) -> returned.submitAgain(name, language, now()));
		var application = this.applications.saveAndFlush(open.orElseGet(() -> new Application(this.current.id(),
				programme, evidence.courseVersionId(), name, language, now())));
		this.events
			.save(new ApplicationEvent(application.id(), ApplicationState.SUBMITTED, this.current.id(), "", now()));
	}

	private void mustHaveNoneInForce() {
		if (hasCertificateInForce()) {
			throw new IllegalStateException("A certificate is in force already");
		}
	}

	private String printable(String typed) {
		var name = tidy(typed);
		if (name.isEmpty() || name.length() > LONGEST_NAME || !unprintable(name).isEmpty()) {
			throw new IllegalArgumentException("The name cannot be printed");
		}
		return name;
	}

	/** Letters and their accents as one character each, which typefaces expect. */
	private static String tidy(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
	}

	private Worksheet worksheet(Programme programme, CourseEvidence evidence) {
		return Worksheets.evaluate(programme, Optional.of(evidence), acceptance(programme));
	}

	private Optional<EthicsAcceptance> acceptance(Programme programme) {
		var code = programme.codeOfEthics();
		return this.acceptances.findByPersonAndCodeAndCodeVersion(this.current.id().value(), code.id(), code.version());
	}

	private Programme programme(CourseEvidence evidence) {
		return this.catalogue.course(evidence.courseVersionId()).programmes().getFirst();
	}

	private Optional<CourseEvidence> evidence() {
		return this.evidence.of(this.current.id(), CohortService.COURSE);
	}

	private CourseEvidence mustBeEnrolled() {
		return evidence().orElseThrow(() -> new NoSuchElementException("Not enrolled in a course"));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
