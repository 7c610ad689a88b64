package org.peerway.people;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManagerFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.audit.RecordedAct.Part;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

@Import(Accounts.class)
abstract class RecordOfActsTests {

	@Autowired
	private RecordOfActs acts;

	@Autowired
	private PeopleService people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	private PersonId rosa;

	@BeforeEach
	void actAsAdministrator() {
		this.accounts.clear();
		this.rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.accounts.actAs("Sam Adeyemi", Role.ADMIN);
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void namesWhoDidWhatToWhomNewestFirst() {
		this.people.suspend(this.rosa);
		this.people.reinstate(this.rosa);

		var newest = this.acts.newest(Part.ACTS, Optional.empty(), 1);
		var before = this.acts.newest(Part.ACTS, Optional.of(newest.getFirst()), 9);

		assertThat(newest).extracting((line) -> line.act().act(), ActLine::actor, ActLine::subject)
			.containsExactly(tuple("person.reinstated", Optional.of("Sam Adeyemi"), Optional.of("Rosa Villarreal")));
		assertThat(before).extracting((line) -> line.act().act()).containsExactly("person.suspended");
	}

	@Test
	void needsTwoStatementsHoweverMany() {
		this.people.suspend(this.rosa);
		assertThat(statements()).isEqualTo(2);

		this.people.reinstate(this.rosa);
		this.people.suspend(this.accounts.make("June Halvorsen", Role.TRAINEE));

		assertThat(statements()).isEqualTo(2);
	}

	@Test
	void checksTheRecord() {
		this.people.suspend(this.rosa);

		assertThat(this.acts.check()).isEmpty();
	}

	@Test
	void everyMethodHasAGuardThatIsTestedHere() {
		assertThat(Arrays.stream(RecordOfActs.class.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
			.map(Method::getName)).containsExactlyInAnyOrderElementsOf(calls().keySet());
	}

	@ParameterizedTest
	@EnumSource
	void isForOfficeAndAdministrators(Role role) {
		calls().forEach((name, call) -> {
			Acting.asSomebody(role);
			var outcome = catchThrowable(call);
			if (List.of(Role.OFFICE, Role.ADMIN).contains(role)) {
				assertThat(outcome).as(name).isNull();
			}
			else {
				assertThat(outcome).as(name).isInstanceOf(AccessDeniedException.class);
			}
		});
	}

	@Test
	void isForNobodyWhoIsNotSignedIn() {
		Acting.asNobody();

		calls().forEach(
				(name, call) -> assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).as(name)
					.isThrownBy(call));
	}

	private Map<String, ThrowingCallable> calls() {
		return Map.of("newest", () -> this.acts.newest(Part.ACTS, Optional.empty(), 1), "check",
				() -> this.acts.check());
	}

	private long statements() {
		var statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();
		this.acts.newest(Part.ACTS, Optional.empty(), 50);
		return statistics.getPrepareStatementCount();
	}

}
