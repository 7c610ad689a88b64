package org.peerway.certification;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.audit.AuditTrail;
import org.peerway.base.Sha256;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class IssuingTests extends CertificationFixture {

	private static final int THREADS = 32;

	@Autowired
	private AuditTrail audit;

	@Test
	void copiesTheFactsOfTheDay() {
		var card = issued();

		assertThat(card.serial()).isEqualTo(new SerialNumber("PW-2026-000001"));
		assertThat(card.name()).isEqualTo("Rosa Villarreal");
		assertThat(card.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
		assertThat(card.expiresOn()).contains(LocalDate.of(2028, 11, 20));
		assertThat(this.database.queryForMap("select * from certificate"))
			.containsEntry("programme_title", "Certified Peer Support Specialist")
			.containsEntry("rules_version", "2026.1")
			.containsEntry("course_version", 1)
			.containsEntry("issuer", this.ines.value())
			.containsEntry("person", this.rosa.value())
			.hasEntrySatisfying("hours", (hours) -> assertThat((Integer) hours).isPositive())
			.hasEntrySatisfying("modules", (modules) -> assertThat((String) modules).contains("Peer principles"))
			.hasEntrySatisfying("evidence",
					(evidence) -> assertThat((String) evidence).contains("\"statement\":\"I saw them listen.\""));
	}

	@Test
	void storesTheExactDocumentAndItsHash() throws Exception {
		var card = issued();

		var document = this.certificates.document(card.id());

		assertThat(document.sha256()).isEqualTo(Sha256.of(document.bytes()));
		assertThat(this.certificates.document(card.id()).bytes()).isEqualTo(document.bytes());
		try (var pdf = Loader.loadPDF(document.bytes())) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Rosa Villarreal", card.serial().value(),
					"Certified Peer Support Specialist", "Test Person");
		}
	}

	@Test
	void closesTheApplicationAndTellsWhatHappened() {
		var id = rosaApplied();

		var card = this.office.issue(id);

		var file = this.office.open(id);
		assertThat(file.state()).isEqualTo(ApplicationState.ISSUED);
		assertThat(file.certificate()).contains(card);
		assertThat(file.history()).hasSize(2);
		assertThat(this.heard.of(this.rosa)).containsExactly(new CertificateIssued(card.id(), this.rosa));
		assertThat(this.accounts.acts()).endsWith("certificate.issued");
		assertThat(this.audit.verify()).isEmpty();
	}

	@Test
	void makesOneCertificateHoweverManyAskAtOnce() throws Exception {
		var id = rosaApplied();
		var sam = this.accounts.make("Sam Okafor", Role.OFFICE);

		var outcomes = atOnce(THREADS,
				(thread) -> Acting.as((thread % 2 == 0) ? this.ines : sam, Role.OFFICE, () -> this.office.issue(id)));

		assertThat(outcomes).hasSize(THREADS).allMatch(CertificateCard.class::isInstance);
		assertThat(new HashSet<>(outcomes)).hasSize(1);
		assertThat(count("certificate")).isEqualTo(1);
		assertThat(this.heard.of(this.rosa)).hasSize(1);
		assertThat(this.accounts.acts()).filteredOn("certificate.issued"::equals).hasSize(1);
	}

	@Test
	void givesTheSameCertificateToWhoeverAsksAgain() {
		var id = rosaApplied();
		var first = this.office.issue(id);
		this.clock.pass(Duration.ofSeconds(86400));

		assertThat(IntStream.range(0, 5).mapToObj((time) -> this.office.issue(id))).containsOnly(first);
	}

	@Test
	void countsWithoutGapsWhenManyCertificatesAreIssuedAtOnce() throws Exception {
		var ids = IntStream.range(0, 8)
			.mapToObj((number) -> applied(
					this.accounts.make("Person", UUID.randomUUID() + "@test.example", Role.TRAINEE), "Person"))
			.toList();

		var outcomes = atOnce(THREADS,
				(thread) -> Acting.as(this.ines, Role.OFFICE, () -> this.office.issue(ids.get(thread % ids.size()))));

		assertThat(outcomes).hasSize(THREADS).allMatch(CertificateCard.class::isInstance);
		assertThat(outcomes.stream().map((card) -> ((CertificateCard) card).serial().value()).distinct().sorted())
			.containsExactlyElementsOf(
					IntStream.rangeClosed(1, 8).mapToObj((number) -> "PW-2026-%06d".formatted(number)).toList());
		assertThat(this.audit.verify()).isEmpty();
	}

	@Test
	void eitherIssuesOrReturnsWhenBothHappenAtOnce() throws Exception {
		var id = rosaApplied();

		var outcomes = atOnce(16, (thread) -> Acting.as(this.ines, Role.OFFICE, () -> {
			if (thread % 2 == 0) {
				return this.office.issue(id);
			}
			this.office.returnToApplicant(id, "One more thing.");
			return "returned";
		}));

		boolean issued = this.office.open(id).state() == ApplicationState.ISSUED;
		assertThat(count("certificate")).isEqualTo(issued ? 1 : 0);
		assertThat(outcomes).filteredOn(CertificateCard.class::isInstance).hasSize(issued ? 8 : 0);
		assertThat(outcomes).filteredOn("returned"::equals).hasSize(issued ? 0 : 1);
		assertThat(outcomes).filteredOn(Exception.class::isInstance)
			.allSatisfy((refused) -> assertThat(refused).isInstanceOf(IllegalStateException.class));
	}

	@Test
	void judgesAgainOnTheDayOfIssue() {
		var id = rosaApplied();
		this.database.update("delete from attestation");

		assertThatExceptionOfType(RequirementsMissingException.class).isThrownBy(() -> this.office.issue(id));

		assertThat(count("certificate")).isZero();
		assertThat(this.office.open(id).state()).isEqualTo(ApplicationState.SUBMITTED);
	}

	@Test
	void issuesNothingThatWasReturned() {
		var id = rosaApplied();
		this.office.returnToApplicant(id, "Your full name, please.");

		assertThatIllegalStateException().isThrownBy(() -> this.office.issue(id)).withMessageContaining("RETURNED");

		assertThat(count("certificate")).isZero();
	}

	@Test
	void isNotForWhoeverTaughtOrAttested() {
		var id = rosaApplied();
		Acting.as(this.marcus, Role.OFFICE);
		assertDenied(id);
		var sam = this.accounts.make("Sam Okafor", Role.OFFICE);
		this.database.update("update attestation set trainer = ?", sam.value());
		Acting.as(sam, Role.OFFICE);
		assertDenied(id);

		assertThat(count("certificate")).isZero();
	}

	@Test
	void isNotForTheApplicant() {
		var id = rosaApplied();

		Acting.as(this.rosa, Role.TRAINEE, Role.OFFICE);

		assertDenied(id);
	}

	@Test
	void leavesNoGapWhenIssuingFails() {
		var id = rosaApplied();
		var june = applied(this.accounts.make("June", Role.TRAINEE), "June");
		this.database.update("update application set printed_name = ? where id = ?", "山", id.value());
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.office.issue(id));

		var next = this.office.issue(june);

		assertThat(next.serial()).isEqualTo(new SerialNumber("PW-2026-000001"));
		assertThat(this.office.open(id).state()).isEqualTo(ApplicationState.SUBMITTED);
		assertThat(this.office.open(id).history()).hasSize(1);
	}

	@Test
	void issuesAlsoWhenTheOfficialsNameCannotBePrinted() {
		var id = rosaApplied();
		actAs("山田太郎", Role.OFFICE);

		assertThat(this.office.issue(id).name()).isEqualTo("Rosa Villarreal");
	}

	@Test
	void stampsEveryCertificateWithItsOwnCode() {
		var codes = List.of("June", "Oscar", "Ray")
			.stream()
			.map((name) -> this.office.issue(applied(this.accounts.make(name, Role.TRAINEE), name)).code())
			.toList();

		assertThat(new HashSet<>(codes)).hasSize(3);
		assertThat(codes).allSatisfy((code) -> assertThat(this.certificates.verify(Optional.of(code))).isPresent());
	}

	private void assertDenied(ApplicationId id) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.office.issue(id));
	}

}
