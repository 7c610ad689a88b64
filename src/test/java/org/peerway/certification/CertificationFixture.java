package org.peerway.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.peerway.Acting;
import org.peerway.learning.CohortId;
import org.peerway.learning.Walker;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.people.SignedInPerson;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.TestPropertySource;

/** A trainee, a trainer and an office, at work in November 2026. */
@Import({ Accounts.class, Walker.class, Graduates.class, OfficeClock.Configuration.class,
		CertificationFixture.Heard.class })
@TestPropertySource(properties = "peerway.certification.time-zone=UTC")
abstract class CertificationFixture {

	@Autowired
	ApplicationService applications;

	@Autowired
	OfficeService office;

	@Autowired
	CertificateService certificates;

	@Autowired
	Graduates graduates;

	@Autowired
	Accounts accounts;

	@Autowired
	OfficeClock clock;

	@Autowired
	Heard heard;

	@Autowired
	JdbcTemplate database;

	@Autowired
	EntityManagerFactory entityManagerFactory;

	PersonId rosa;

	PersonId marcus;

	PersonId ines;

	CohortId cohort;

	@BeforeEach
	void openTheOffice() {
		this.clock.set(OfficeClock.START);
		this.accounts.clear();
		this.graduates.clear();
		this.rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.marcus = this.accounts.make("Marcus Bell", Role.TRAINER);
		this.ines = this.accounts.make("Ines Kowalczyk", Role.OFFICE);
		this.cohort = this.graduates.cohort(this.marcus);
		Acting.asNobody();
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	/** Rosa meets everything and acts. */
	void rosaIsReady() {
		this.graduates.ready(this.marcus, this.cohort, this.rosa);
	}

	/** Rosa has applied; Ines acts. */
	ApplicationId rosaApplied() {
		return applied(this.rosa, "Rosa Villarreal");
	}

	/** Somebody has applied; Ines acts. */
	ApplicationId applied(PersonId trainee, String name) {
		var id = this.graduates.applied(this.marcus, this.cohort, trainee, name);
		actAsInes();
		return id;
	}

	/** Rosa's certificate; Ines acts. */
	CertificateCard issued() {
		return this.office.issue(rosaApplied());
	}

	void actAsRosa() {
		Acting.as(this.rosa, Role.TRAINEE);
	}

	void actAsInes() {
		Acting.as(this.ines, Role.OFFICE);
	}

	/** Somebody new, under the name that their session knows. */
	static void actAs(String name, Role role) {
		var person = new SignedInPerson(PersonId.random(), "new@test.example", name, "", Set.of(role), 0, true);
		SecurityContextHolder.setContext(new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
	}

	void apply(String name) {
		this.applications.apply(name, Locale.ENGLISH);
	}

	int count(String table) {
		return this.database.queryForObject("select count(*) from " + table, Integer.class);
	}

	/** Counts the statements of a call. */
	long statements(Runnable call) {
		Statistics statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();
		call.run();
		return statistics.getPrepareStatementCount();
	}

	/** Lets many do something in the same moment and gives what came of it. */
	static List<Object> atOnce(int threads, IntFunction<Callable<?>> work) throws Exception {
		var start = new CyclicBarrier(threads);
		try (var pool = Executors.newFixedThreadPool(threads)) {
			var calls = new ArrayList<Future<Object>>();
			for (int thread = 0; thread < threads; thread++) {
				var call = work.apply(thread);
				calls.add(pool.submit(() -> {
					start.await();
					return outcome(call);
				}));
			}
			var outcomes = new ArrayList<Object>();
			for (var call : calls) {
				outcomes.add(call.get());
			}
			return outcomes;
		}
	}

	private static Object outcome(Callable<?> call) {
		try {
			return call.call();
		}
		catch (Exception ex) {
			return ex;
		}
	}

	/** Remembers which certificates were said to be issued. */
	@TestComponent
	static class Heard {

		private final List<CertificateIssued> events = new ArrayList<>();

		@EventListener
		synchronized void hear(CertificateIssued event) {
			this.events.add(event);
		}

		synchronized List<CertificateIssued> of(PersonId holder) {
			return this.events.stream().filter((event) -> event.holder().equals(holder)).toList();
		}

	}

}
