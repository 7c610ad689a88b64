package org.peerway.certification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.certification.OfficeService.Part;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

abstract class OfficeServiceTests extends CertificationFixture {

	@Test
	void listsOpenApplicationsOldestFirstPageByPage() {
		var names = List.of("June", "Oscar", "Bettina", "Ray", "Harriet");
		for (String name : names) {
			this.clock.pass(Duration.ofSeconds(name.equals("Oscar") ? 0 : 3600));
			applied(this.accounts.make(name, Role.TRAINEE), name);
		}

		var pages = pages(Part.OPEN, 2);

		assertThat(pages).hasSize(3);
		var rows = pages.stream().flatMap(List::stream).toList();
		assertThat(rows).extracting(QueueRow::name).containsExactlyInAnyOrderElementsOf(names);
		assertThat(rows).extracting(QueueRow::submittedAt).isSorted();
	}

	@Test
	void countsAndKeepsPartsApart() {
		var rosas = rosaApplied();
		var junes = applied(this.accounts.make("June", Role.TRAINEE), "June");
		this.office.returnToApplicant(junes, "Your full name, please.");
		this.office.issue(rosas);

		assertThat(this.office.count(Part.OPEN)).isEqualTo(1);
		assertThat(this.office.count(Part.DECIDED)).isEqualTo(1);
		assertThat(this.office.queue(Part.OPEN, "", Optional.empty(), 10)).extracting(QueueRow::id, QueueRow::state)
			.containsExactly(tuple(junes, ApplicationState.RETURNED));
		assertThat(this.office.queue(Part.DECIDED, "", Optional.empty(), 10)).extracting(QueueRow::id)
			.containsExactly(rosas);
	}

	@Test
	void findsInTheQueueByPartOfAName() {
		var june = applied(this.accounts.make("June", Role.TRAINEE), "June 100 % Halvorsen");
		applied(this.accounts.make("Oscar", Role.TRAINEE), "Oscar Benítez");

		assertThat(queue("HALV")).extracting(QueueRow::id).containsExactly(june);
		assertThat(queue("%")).extracting(QueueRow::id).containsExactly(june);
		assertThat(queue(" benítez ")).extracting(QueueRow::name).containsExactly("Oscar Benítez");
		assertThat(queue("_")).isEmpty();
	}

	@Test
	void tellsForEachRowWhatIsMissing() {
		applied(this.accounts.make("June", Role.TRAINEE), "June");
		this.graduates.withdrawStatements();
		this.clock.pass(Duration.ofSeconds(60));
		rosaApplied();

		var rows = queue("");

		assertThat(rows).extracting(QueueRow::name, (row) -> row.worksheet().orElseThrow().met())
			.containsExactly(tuple("June", 2L), tuple("Rosa Villarreal", 3L));
		assertThat(rows.getFirst().worksheet().orElseThrow().missing()).extracting((line) -> line.requirement().title())
			.containsExactly("A trainer’s statement");
		assertThat(rows).allSatisfy((row) -> assertThat(row.bar()).isEmpty());
	}

	@Test
	void tellsInTheQueueThatAnotherDecides() {
		rosaApplied();

		Acting.as(this.marcus, Role.TRAINER, Role.OFFICE);

		assertThat(queue("").getFirst().bar()).contains(IssueBar.TAUGHT);
	}

	@Test
	void judgesNothingThatIsDecided() {
		this.office.issue(rosaApplied());

		var decided = this.office.queue(Part.DECIDED, "", Optional.empty(), 10).getFirst();

		assertThat(decided.worksheet()).isEmpty();
		assertThat(decided.programme().title()).isEqualTo("Certified Peer Support Specialist");
	}

	@Test
	void tellsSinceWhenTheOldestWaits() {
		actAsInes();
		assertThat(this.office.oldest()).isEmpty();
		var oldest = rosaApplied();
		this.clock.pass(Duration.ofSeconds(3600));
		applied(this.accounts.make("June", Role.TRAINEE), "June");
		assertThat(this.office.oldest()).contains(OfficeClock.START);

		this.office.returnToApplicant(oldest, "Your full name, please.");

		assertThat(this.office.oldest()).contains(OfficeClock.START.plusSeconds(3600));
	}

	@Test
	void opensAnApplicationWithWorksheetAndHistory() {
		var id = rosaApplied();

		var file = this.office.open(id);

		assertThat(file.name()).isEqualTo("Rosa Villarreal");
		assertThat(file.applicant()).isEqualTo(this.rosa);
		assertThat(file.worksheet().isMet()).isTrue();
		assertThat(file.bar()).isEmpty();
		assertThat(file.taughtBy()).containsExactly("Marcus Bell");
		assertThat(file.attestedBy()).contains("Marcus Bell");
		assertThat(file.grounds().quizzes()).hasSize(3);
		assertThat(file.grounds().talks()).isNotEmpty();
		assertThat(file.certificate()).isEmpty();
		assertThat(file.history())
			.containsExactly(new CaseFile.Event(ApplicationState.SUBMITTED, "Rosa Villarreal", "", OfficeClock.START));
	}

	@Test
	void returnsWithAReasonThatIsOnRecord() {
		var id = rosaApplied();
		this.clock.pass(Duration.ofSeconds(60));

		this.office.returnToApplicant(id, "Your full name, please.");

		assertThat(this.office.open(id).state()).isEqualTo(ApplicationState.RETURNED);
		assertThat(this.office.open(id).history()).extracting(CaseFile.Event::actor, CaseFile.Event::note)
			.containsExactly(tuple("Ines Kowalczyk", "Your full name, please."), tuple("Rosa Villarreal", ""));
		assertThat(this.accounts.acts()).endsWith("application.returned");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\n" })
	void returnsNothingWithoutAReason(String reason) {
		var id = rosaApplied();

		assertThatIllegalArgumentException().isThrownBy(() -> this.office.returnToApplicant(id, reason));

		assertThat(this.office.open(id).state()).isEqualTo(ApplicationState.SUBMITTED);
	}

	@Test
	void returnsNothingThatWasDecidedOrReturned() {
		var issued = rosaApplied();
		this.office.issue(issued);
		var returned = applied(this.accounts.make("June", Role.TRAINEE), "June");
		this.office.returnToApplicant(returned, "Your full name, please.");

		assertThatIllegalStateException().isThrownBy(() -> this.office.returnToApplicant(issued, "Too late"))
			.withMessageContaining("ISSUED");
		assertThatIllegalStateException().isThrownBy(() -> this.office.returnToApplicant(returned, "Again"))
			.withMessageContaining("RETURNED");
	}

	@Test
	void tellsWhoeverTaughtThatAnotherDecides() {
		var id = rosaApplied();

		Acting.as(this.marcus, Role.TRAINER, Role.OFFICE);

		assertThat(this.office.open(id).bar()).contains(IssueBar.TAUGHT);
	}

	@Test
	void tellsTheApplicantThatAnotherDecides() {
		var id = rosaApplied();

		Acting.as(this.rosa, Role.TRAINEE, Role.OFFICE);

		assertThat(this.office.open(id).bar()).contains(IssueBar.OWN);
	}

	@Test
	void knowsNoApplicationThatDoesNotExist() {
		actAsInes();
		var nowhere = new ApplicationId(UUID.randomUUID());

		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.office.open(nowhere));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.office.issue(nowhere));
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.office.returnToApplicant(nowhere, "reason"));
	}

	@Test
	void keepsARegisterNewestFirstPageByPage() {
		var issued = IntStream.range(0, 5).mapToObj((number) -> issue("Person " + (char) ('A' + number))).toList();

		var first = this.office.register("", Optional.empty(), 2);
		var second = this.office.register("", Optional.of(first.getLast().serial()), 2);
		var third = this.office.register("", Optional.of(second.getLast().serial()), 2);

		assertThat(first).containsExactly(issued.get(4), issued.get(3));
		assertThat(second).containsExactly(issued.get(2), issued.get(1));
		assertThat(third).containsExactly(issued.get(0));
	}

	@Test
	void findsInTheRegisterByNameOrNumber() {
		var ana = issue("Ana de la Cruz");
		var ben = issue("Ben 100 % Ochoa_Ruiz");

		assertThat(find("CRUZ")).containsExactly(ana);
		assertThat(find(ben.serial().value().toLowerCase())).containsExactly(ben);
		assertThat(find("%")).containsExactly(ben);
		assertThat(find("_")).containsExactly(ben);
		assertThat(find("!")).isEmpty();
		assertThat(find("' or 1=1 --")).isEmpty();
	}

	@Test
	void countsNumbersAnewEachYearInTheOfficesCalendar() {
		issue("June");
		this.clock.set(Instant.parse("2026-12-31T23:59:59Z"));
		var lastOfYear = issue("Oscar");
		this.clock.set(Instant.parse("2027-01-01T00:00:00Z"));

		var firstOfYear = issue("Ray");

		assertThat(lastOfYear.serial().value()).isEqualTo("PW-2026-000002");
		assertThat(firstOfYear.serial().value()).isEqualTo("PW-2027-000001");
		assertThat(firstOfYear.issuedOn()).isEqualTo(LocalDate.of(2027, 1, 1));
	}

	@Test
	void needsAFixedNumberOfStatements() {
		var id = rosaApplied();
		applied(this.accounts.make("June", Role.TRAINEE), "June");

		queue("");
		assertThat(statements(() -> queue("rosa"))).isEqualTo(14);
		assertThat(statements(() -> queue(""))).isEqualTo(14);
		assertThat(statements(() -> this.office.queue(Part.DECIDED, "", Optional.empty(), 50))).isEqualTo(1);
		assertThat(statements(() -> this.office.register("ros", Optional.empty(), 50))).isEqualTo(1);
		this.office.open(id);
		assertThat(List.of(statements(() -> this.office.open(id)), statements(() -> this.office.issue(id))))
			.containsExactly(22L, 28L);
	}

	private List<QueueRow> queue(String search) {
		return this.office.queue(Part.OPEN, search, Optional.empty(), 50);
	}

	private CertificateCard issue(String name) {
		PersonId person = this.accounts.make(name, UUID.randomUUID() + "@test.example", Role.TRAINEE);
		return this.office.issue(applied(person, name));
	}

	private List<CertificateCard> find(String search) {
		return this.office.register(search, Optional.empty(), 10);
	}

	private List<List<QueueRow>> pages(Part part, int size) {
		var pages = new ArrayList<List<QueueRow>>();
		var page = this.office.queue(part, "", Optional.empty(), size);
		while (!page.isEmpty()) {
			pages.add(page);
			page = this.office.queue(part, "", Optional.of(page.getLast()), size);
		}
		return pages;
	}

}
