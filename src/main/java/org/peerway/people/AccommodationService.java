package org.peerway.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.peerway.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people are allowed beyond the rules for everybody; it follows them through
 * all quizzes. Trainers see what is allowed, never why.
 */
@Service
public class AccommodationService {

	/** The most characters of a reason. */
	public static final int LONGEST_REASON = 1000;

	private static final String APPROVER = "hasAnyRole('OFFICE', 'ADMIN')";

	private final Accommodations accommodations;

	private final ReadingRights rights;

	private final CurrentPerson current;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccommodationService(Accommodations accommodations, ReadingRights rights, CurrentPerson current, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.accommodations = accommodations;
		this.rights = rights;
		this.current = current;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** What a person is allowed now. */
	@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER', 'OFFICE')")
	@Transactional(readOnly = true)
	public Allowance allowance(PersonId person) {
		this.rights.mustCover(person);
		return present(person).map(Accommodation::allowance).orElse(Allowance.NONE);
	}

	/** What a person is allowed now, with who approved it and why. */
	@PreAuthorize(APPROVER)
	@Transactional(readOnly = true)
	public Optional<ApprovedAllowance> approved(PersonId person) {
		return present(person).map(Accommodation::approved);
	}

	/**
	 * The same for several people, of whom those who are allowed nothing are left out.
	 */
	@PreAuthorize(APPROVER)
	@Transactional(readOnly = true)
	public Map<PersonId, ApprovedAllowance> approved(Collection<PersonId> people) {
		return this.accommodations.findByActiveKeyIn(people.stream().map(AccommodationService::key).toList())
			.stream()
			.filter((present) -> present.holdsAt(now()))
			.collect(Collectors.toMap(Accommodation::person, Accommodation::approved));
	}

	/** What the acting person is allowed now, with who approved it and why. */
	@PreAuthorize("isAuthenticated()")
	@Transactional(readOnly = true)
	public Optional<ApprovedAllowance> own() {
		return present(this.current.id()).map(Accommodation::approved);
	}

	/**
	 * Approves an allowance in place of the one before.
	 * @param until it holds before that time; {@code null} if it has no end
	 * @throws IllegalArgumentException if the reason is empty or too long, the end is not
	 * ahead, or the person is the acting one
	 */
	@PreAuthorize(APPROVER)
	@Transactional
	public void approve(PersonId person, Allowance allowance, String reason, @Nullable Instant until) {
		mustBeSomebodyElse(person);
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new IllegalArgumentException("A reason has 1 to " + LONGEST_REASON + " characters");
		}
		if (until != null && !until.isAfter(now())) {
			throw new IllegalArgumentException("The end is not ahead: " + until);
		}
		endPresent(person);
		this.accommodations
			.saveAndFlush(new Accommodation(person, allowance, reason.strip(), this.current.id(), now(), until));
		record("accommodation.approved", person, "");
		this.events.publishEvent(new AllowanceChanged(person, allowance));
	}

	/** Ends what a person is allowed. */
	@PreAuthorize(APPROVER)
	@Transactional
	public void end(PersonId person) {
		mustBeSomebodyElse(person);
		endPresent(person);
		record("accommodation.ended", person, "");
		this.events.publishEvent(new AllowanceChanged(person, Allowance.NONE));
	}

	private void mustBeSomebodyElse(PersonId person) {
		if (this.current.id().equals(person)) {
			throw new IllegalArgumentException("Nobody approves their own accommodation");
		}
	}

	private void endPresent(PersonId person) {
		this.accommodations.findByActiveKey(key(person)).ifPresent((present) -> {
			present.end(now());
			this.accommodations.saveAndFlush(present);
		});
	}

	private Optional<Accommodation> present(PersonId person) {
		return this.accommodations.findByActiveKey(key(person)).filter((present) -> present.holdsAt(now()));
	}

	private static String key(PersonId person) {
		return person.value().toString();
	}

	private void record(String act, PersonId subject, String detail) {
		this.audit.record(act, this.current.id().value(), "person:" + subject.value(), detail);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
