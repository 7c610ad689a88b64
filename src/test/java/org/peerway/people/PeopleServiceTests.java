package org.peerway.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.StillClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Import({ Accounts.class, StillClock.Configuration.class })
abstract class PeopleServiceTests {

	private static final EmailAddress ROSA = new EmailAddress("Rosa.Villarreal@Example.org");

	private static final PersonName ROSAS_NAME = new PersonName("Rosa Villarreal");

	@Autowired
	private PeopleService people;

	@Autowired
	private Standing standing;

	@Autowired
	private Accounts accounts;

	private PersonId sam;

	@BeforeEach
	void actAsAdministrator() {
		this.accounts.clear();
		this.sam = this.accounts.actAs("Sam Adeyemi", Role.ADMIN);
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void invitesWithALinkThatIsNotKeptAnywhere() {
		var link = this.people.invite(ROSA, ROSAS_NAME, Set.of(Role.TRAINEE)).orElseThrow();

		assertThat(link.link()).hasScheme("http").hasHost("localhost");
		assertThat(link.link().getPath()).matches("/invitation/[A-Za-z0-9_-]{43}");
		assertThat(link.mail()).isEqualTo(InvitationLink.Mail.NOT_SET_UP);
		assertThat(link).asString().doesNotContain(link.link().getPath());
		assertThat(this.people.list("", "").rows()).filteredOn(PersonRow::waiting)
			.containsExactly(new PersonRow(link.person(), "Rosa Villarreal", "Rosa.Villarreal@Example.org",
					Set.of(Role.TRAINEE), false, true));
		assertThat(this.accounts.lastEntry()).containsEntry("act", "person.invited")
			.containsEntry("actor", this.sam.value())
			.containsEntry("subject", "person:" + link.person().value())
			.containsEntry("detail", "TRAINEE");
	}

	@Test
	void invitesNobodyTwiceHoweverTheAddressIsWritten() {
		this.people.invite(ROSA, ROSAS_NAME, Set.of(Role.TRAINEE));

		var again = this.people.invite(new EmailAddress(" rosa.VILLARREAL@example.org "), ROSAS_NAME, Set.of());

		assertThat(again).isEmpty();
		assertThat(this.accounts.acts()).containsExactly("person.invited");
	}

	@Test
	void invitesOnceWhenManyDoItAtOnce() throws Exception {
		var invited = atOnce(8, () -> this.people.invite(ROSA, ROSAS_NAME, Set.of(Role.TRAINEE)));

		assertThat(invited).filteredOn((link) -> link.isPresent()).hasSize(1);
		assertThat(this.people.list("rosa", "").rows()).hasSize(1);
	}

	@Test
	void givesAndTakesRoles() {
		var ines = this.accounts.make("Ines Kowalczyk", Role.OFFICE);
		var before = this.accounts.signIn(ines);

		var change = this.people.setRoles(ines, Set.of(Role.TRAINER, Role.ADMIN));

		assertThat(change).isEqualTo(PersonChange.DONE);
		assertThat(this.accounts.signIn(ines).roles()).containsExactlyInAnyOrder(Role.TRAINER, Role.ADMIN);
		assertThat(this.standing.holds(before)).isFalse();
		assertThat(this.accounts.lastEntry()).containsEntry("act", "person.roles-changed")
			.containsEntry("detail", "[OFFICE] to [TRAINER, ADMIN]");
	}

	@Test
	void doesNotTakeTheLastAdministratorsRole() {
		this.people.invite(ROSA, ROSAS_NAME, Set.of(Role.ADMIN));

		var change = this.people.setRoles(this.sam, Set.of(Role.OFFICE));

		assertThat(change).isEqualTo(PersonChange.LAST_ADMINISTRATOR);
		assertThat(this.accounts.signIn(this.sam).roles()).containsExactly(Role.ADMIN);
	}

	@Test
	void doesNotCountSuspendedAdministrators() {
		var other = this.accounts.make("Ines Kowalczyk", Role.ADMIN);
		this.people.suspend(other);

		assertThat(this.people.setRoles(this.sam, Set.of())).isEqualTo(PersonChange.LAST_ADMINISTRATOR);
	}

	@Test
	void takesAnAdministratorsRoleWhileThereIsAnother() {
		var other = this.accounts.make("Ines Kowalczyk", Role.ADMIN);

		assertThat(this.people.setRoles(other, Set.of(Role.OFFICE))).isEqualTo(PersonChange.DONE);
		assertThat(this.accounts.administrators()).containsExactly(this.sam.value());
	}

	@Test
	void leavesAnAdministratorWhenTwoTakeEachOthersRoleAtOnce() throws Exception {
		var ines = this.accounts.make("Ines Kowalczyk", Role.ADMIN);
		var start = new CyclicBarrier(2);

		List<Callable<PersonChange>> both = List.of(taking(ines, this.sam, start), taking(this.sam, ines, start));
		var changes = new ArrayList<PersonChange>();
		try (var pool = Executors.newFixedThreadPool(2)) {
			for (var done : pool.invokeAll(both)) {
				changes.add(done.get());
			}
		}

		assertThat(changes).containsExactlyInAnyOrder(PersonChange.DONE, PersonChange.LAST_ADMINISTRATOR);
		assertThat(this.accounts.administrators()).hasSize(1);
	}

	@Test
	void suspendsAndReinstates() {
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		var before = this.accounts.signIn(rosa);

		assertThat(this.people.suspend(rosa)).isEqualTo(PersonChange.DONE);
		assertThat(this.standing.holds(before)).isFalse();
		assertThat(this.accounts.signIn(rosa).isEnabled()).isFalse();

		this.people.reinstate(rosa);
		assertThat(this.standing.holds(before)).as("the old session stays ended").isFalse();
		assertThat(this.standing.holds(this.accounts.signIn(rosa))).isTrue();
		assertThat(this.accounts.acts()).containsExactly("person.suspended", "person.reinstated");
	}

	@Test
	void letsNobodySuspendThemself() {
		this.accounts.make("Ines Kowalczyk", Role.ADMIN);

		assertThat(this.people.suspend(this.sam)).isEqualTo(PersonChange.YOURSELF);
		assertThat(this.accounts.signIn(this.sam).isEnabled()).isTrue();
	}

	@Test
	void keepsTheStandingOfWhoeverDidNotChange() {
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		var before = this.accounts.signIn(rosa);

		this.people.setRoles(rosa, Set.of(Role.TRAINEE));
		this.people.reinstate(rosa);

		assertThat(this.standing.holds(before)).isTrue();
	}

	@Test
	void hasNoStandingForUnknownPeople() {
		var nobody = new SignedInPerson(PersonId.random(), "a@b.example", "A", "", Set.of(), 0, true);

		assertThat(this.standing.holds(nobody)).isFalse();
	}

	@Test
	void listsPeopleByNamePageByPage() {
		IntStream.range(0, 120)
			.forEach((number) -> this.accounts.make("Person %03d".formatted(number),
					"p%03d@test.example".formatted(number), Role.TRAINEE));

		var first = this.people.list("person", "");
		var second = this.people.list("person", first.next().orElseThrow());
		var third = this.people.list("person", second.next().orElseThrow());

		assertThat(first.rows()).hasSize(50);
		assertThat(third.next()).isEmpty();
		assertThat(Stream.of(first, second, third).flatMap((page) -> page.rows().stream()).map(PersonRow::name))
			.containsExactlyElementsOf(IntStream.range(0, 120).mapToObj("Person %03d"::formatted).toList());
	}

	@Test
	void findsPeopleWithoutAccentsAndByAddress() {
		this.accounts.make("José Núñez", "jn@test.example", Role.TRAINEE, Role.TRAINER);
		this.accounts.make("100% Ana_Lee", "ana@test.example");

		assertThat(this.people.list("NUNEZ", "").rows()).extracting(PersonRow::name).containsExactly("José Núñez");
		assertThat(this.people.list("ana@test", "").rows()).extracting(PersonRow::name).containsExactly("100% Ana_Lee");
		assertThat(this.people.list("%", "").rows()).hasSize(1);
		assertThat(this.people.list("a_l", "").rows()).hasSize(1);
		assertThat(this.people.list("!", "").rows()).isEmpty();
		assertThat(this.people.list("jose", "").rows().getFirst().roles()).containsExactlyInAnyOrder(Role.TRAINEE,
				Role.TRAINER);
	}

	@Test
	void findsThePeopleOfARole() {
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		var ruben = this.accounts.make("Rubén Ortiz", "ruben@test.example", Role.TRAINEE, Role.TRAINER);
		this.people.suspend(this.accounts.make("Rita Suspended", Role.TRAINEE));

		assertThat(this.people.withRole(Role.TRAINEE, "r")).extracting(PersonCard::id).containsExactly(rosa, ruben);
		assertThat(this.people.withRole(Role.TRAINER, "ruben")).extracting(PersonCard::id).containsExactly(ruben);
	}

	@Test
	void tellsStaffTheNamesOfAll() {
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);

		for (Role role : List.of(Role.TRAINER, Role.OFFICE, Role.ADMIN)) {
			Acting.asSomebody(role);
			assertThat(this.people.name(rosa))
				.isEqualTo(new PersonCard(rosa, "Rosa Villarreal", "rosa.villarreal@test.example"));
			assertThat(this.people.names(List.of(rosa, this.sam, rosa, PersonId.random())))
				.isEqualTo(Map.of(rosa, "Rosa Villarreal", this.sam, "Sam Adeyemi"));
		}
		assertThat(this.people.names(List.of())).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.people.name(PersonId.random()));
	}

	@Test
	void tellsTraineesOnlyTheirOwnName() {
		var rosa = this.accounts.actAs("Rosa Villarreal", Role.TRAINEE);

		assertThat(this.people.name(rosa).name()).isEqualTo("Rosa Villarreal");
		assertThat(this.people.names(List.of(rosa))).hasSize(1);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.people.name(this.sam));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.people.names(List.of(rosa, this.sam)));
	}

	@Test
	void remembersOnesOwnLanguage() {
		assertThat(this.people.ownLanguage()).isEmpty();
		var before = this.accounts.signIn(this.sam);

		this.people.changeOwnLanguage(Locale.of("es"));

		assertThat(this.people.ownLanguage()).contains(Locale.of("es"));
		assertThat(this.standing.holds(before)).isTrue();
	}

	@Test
	void letsOnlyAdministratorsChangeAccounts() {
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		List<ThrowingCallable> acts = List.of(() -> this.people.invite(ROSA, ROSAS_NAME, Set.of()),
				() -> this.people.newLink(rosa), () -> this.people.setRoles(rosa, Set.of(Role.ADMIN)),
				() -> this.people.suspend(rosa), () -> this.people.reinstate(rosa), () -> this.people.list("", ""));

		for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMIN))) {
			Acting.asSomebody(role);
			acts.forEach((act) -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act));
		}
		Acting.asNobody();
		acts.forEach(
				(act) -> assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).isThrownBy(act));
		assertThat(this.accounts.acts()).isEmpty();
	}

	@Test
	void letsOnlyStaffLookForPeople() {
		Acting.asSomebody(Role.TRAINEE);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.people.withRole(Role.TRAINEE, ""));

		Acting.asNobody();
		List<ThrowingCallable> acts = List.of(() -> this.people.withRole(Role.TRAINEE, ""),
				() -> this.people.name(this.sam), () -> this.people.names(List.of(this.sam)),
				() -> this.people.ownLanguage(), () -> this.people.changeOwnLanguage(Locale.ENGLISH));
		acts.forEach(
				(act) -> assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).isThrownBy(act));
	}

	private Callable<PersonChange> taking(PersonId actor, PersonId from, CyclicBarrier start) {
		return Acting.as(actor, Role.ADMIN, () -> {
			start.await();
			return this.people.setRoles(from, Set.of());
		});
	}

	private <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
		var start = new CyclicBarrier(threads);
		Callable<T> together = Acting.as(this.sam, Role.ADMIN, () -> {
			start.await();
			return work.call();
		});
		var results = new ArrayList<T>();
		try (var pool = Executors.newFixedThreadPool(threads)) {
			for (var done : pool.invokeAll(IntStream.range(0, threads).mapToObj((number) -> together).toList())) {
				results.add(done.get());
			}
		}
		return results;
	}

}
