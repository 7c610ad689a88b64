package org.peerway.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peerway.audit.AuditTrail;
import org.peerway.base.Afresh;
import org.peerway.base.SearchPattern;
import org.peerway.notice.Tell;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PeopleService;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the certification office does: look through applications, return them, issue
 * certificates.
 */
@Service
@PreAuthorize("hasRole('OFFICE')")
public class OfficeService {

	private static final int TRIES = 10;

	private static final UUID FIRST = new UUID(0, 0);

	private static final String END_OF_REGISTER = "Q";

	private final Applications applications;

	private final ApplicationEvents events;

	private final Certificates certificates;

	private final Judge judge;

	private final Issuing issuing;

	private final PeopleService people;

	private final Afresh afresh;

	private final AuditTrail audit;

	private final ApplicationEventPublisher publisher;

	private final CurrentPerson current;

	private final Clock clock;

	OfficeService(Applications applications, ApplicationEvents events, Certificates certificates, Judge judge,
			Issuing issuing, PeopleService people, Afresh afresh, AuditTrail audit, ApplicationEventPublisher publisher,
			CurrentPerson current, Clock clock) {
		this.applications = applications;
		this.events = events;
		this.certificates = certificates;
		this.judge = judge;
		this.issuing = issuing;
		this.people = people;
		this.afresh = afresh;
		this.audit = audit;
		this.publisher = publisher;
		this.current = current;
		this.clock = clock;
	}

	/** Which part of the queue is looked at. */
	public enum Part {

		OPEN(EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.RETURNED)),
		DECIDED(EnumSet.of(ApplicationState.ISSUED));

		private final Set<ApplicationState> states;

		Part(Set<ApplicationState> states) {
			this.states = states;
		}

	}

	/**
	 * The applications of one part, oldest first, after the given one; by part of the
	 * name on the certificate.
	 */
	@Transactional(readOnly = true)
	public List<QueueRow> queue(Part part, String search, Optional<QueueRow> after, int limit) {
		var page = this.applications.queue(part.states, pattern(search),
				after.map(QueueRow::submittedAt).orElse(Instant.EPOCH),
				after.map((row) -> row.id().value()).orElse(FIRST), Limit.of(limit));
		if (page.isEmpty() || part == Part.DECIDED) {
			return page.stream().map(this::decided).toList();
		}
		return this.judge.judge(page).stream().map(this::open).toList();
	}

	private QueueRow open(Judge.Findings found) {
		var application = found.application();
		return new QueueRow(application.id(), application.printedName(), found.worksheet().programme(),
				application.state(), application.submittedAt(), Optional.of(found.worksheet()),
				found.bar(this.current.id()));
	}

	private QueueRow decided(Application application) {
		return new QueueRow(application.id(), application.printedName(), this.judge.programme(application),
				application.state(), application.submittedAt(), Optional.empty(), Optional.empty());
	}

	@Transactional(readOnly = true)
	public long count(Part part) {
		return this.applications.countByStateIn(part.states);
	}

	/** When the oldest application came that waits for the office. */
	@Transactional(readOnly = true)
	public Optional<Instant> oldest() {
		return this.applications.oldest(Set.of(ApplicationState.SUBMITTED));
	}

	/**
	 * An application with its worksheet as things stand now, and what happened so far.
	 */
	@Transactional(readOnly = true)
	public CaseFile open(ApplicationId id) {
		var application = this.applications.findById(id.value()).orElseThrow(() -> unknown(id));
		var findings = this.judge.judge(application);
		var happened = this.events.findByApplicationOrderByHappenedAtDesc(id.value());
		var taught = Stream.concat(findings.taughtBy().stream(), findings.ratedBy().stream())
			.collect(Collectors.toSet());
		var names = this.people
			.names(Stream.concat(taught.stream(), happened.stream().map(ApplicationEvent::actor)).toList());
		var history = happened.stream()
			.map((event) -> new CaseFile.Event(event.kind(), names.getOrDefault(event.actor(), ""), event.note(),
					event.happenedAt()))
			.toList();
		return new CaseFile(id, application.person(), application.printedName(), application.state(),
				application.submittedAt(), findings.worksheet(), findings.attestedBy().map(names::get),
				this.judge.grounds(findings), findings.bar(this.current.id()),
				taught.stream().map(names::get).filter(Objects::nonNull).sorted().toList(), history,
				this.certificates.findByApplication(id.value()).map(Certificates.Row::toCard));
	}

	/**
	 * Gives the application back with a reason that the applicant reads.
	 * @throws IllegalStateException if it does not wait for the office
	 */
	@Transactional
	public void returnToApplicant(ApplicationId id, String reason) {
		if (reason.isBlank() || reason.length() > 2000) {
			throw new IllegalArgumentException("A reason has 1 to 2000 characters");
		}
		var application = this.applications.findLocked(id.value()).orElseThrow(() -> unknown(id));
		application.giveBack(reason.strip());
		this.applications.saveAndFlush(application);
		this.events.save(new ApplicationEvent(id, ApplicationState.RETURNED, this.current.id(), reason.strip(),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
		this.publisher.publishEvent(new Tell(application.person(), "application-returned", List.of(), "certificate"));
		this.audit.record("application.returned", this.current.id().value(), "application:" + id.value(), "");
	}

	/**
	 * Issues the certificate in one transaction. However many ask for it at once or
	 * again, there is one certificate, and all get it.
	 * @throws RequirementsMissingException if a requirement is open
	 * @throws org.springframework.security.access.AccessDeniedException if the acting
	 * person taught or attested the applicant, or is the applicant
	 * @throws IllegalStateException if the application was returned
	 */
	public CertificateCard issue(ApplicationId id) {
		return this.afresh.run(TRIES, () -> this.issuing.issue(id));
	}

	/**
	 * The register, newest first, before the given certificate; by part of a name or
	 * number.
	 */
	@Transactional(readOnly = true)
	public List<CertificateCard> register(String search, Optional<SerialNumber> before, int limit) {
		return this.certificates
			.register(before.map(SerialNumber::value).orElse(END_OF_REGISTER), pattern(search), Limit.of(limit))
			.stream()
			.map(Certificates.Row::toCard)
			.toList();
	}

	private static String pattern(String search) {
		return SearchPattern.containing(search.strip().toLowerCase(Locale.ROOT));
	}

	private static NoSuchElementException unknown(ApplicationId id) {
		return new NoSuchElementException("No application " + id.value());
	}

}
