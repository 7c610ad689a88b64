package org.peerway.certification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.peerway.Acting;
import org.peerway.learning.CohortId;
import org.peerway.learning.CohortService;
import org.peerway.learning.EnrolmentId;
import org.peerway.learning.Walker;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings trainees to where they can apply. The first walks the course; the others get the
 * same facts, which is faster.
 */
@TestComponent
public class Graduates {

	private static final String STATEMENT = "I saw them listen.";

	private final CohortService cohorts;

	private final ApplicationService applications;

	private final Walker walker;

	private final JdbcTemplate database;

	private UUID model;

	private UUID modelsEnrolment;

	Graduates(CohortService cohorts, ApplicationService applications, Walker walker, JdbcTemplate database) {
		this.cohorts = cohorts;
		this.applications = applications;
		this.walker = walker;
		this.database = database;
	}

	/** Forgets every application and certificate. */
	public void clear() {
		List.of("certificate", "application_event", "application", "ethics_acceptance", "serial_counter")
			.forEach((table) -> this.database.update("delete from " + table));
	}

	/** A cohort of that trainer. */
	public CohortId cohort(PersonId trainer) {
		Acting.as(trainer, Role.TRAINER);
		return this.cohorts.open("Autumn evenings");
	}

	public EnrolmentId enrol(PersonId trainer, CohortId cohort, PersonId trainee) {
		Acting.as(trainer, Role.TRAINER);
		return this.cohorts.enrol(cohort, trainee);
	}

	/** All modules done; nothing stated or accepted yet. */
	public EnrolmentId done(PersonId trainer, CohortId cohort, PersonId trainee) {
		var enrolment = enrol(trainer, cohort, trainee);
		if (this.model == null) {
			Acting.as(trainee, Role.TRAINEE);
			this.walker.walkAll();
			this.model = trainee.value();
			this.modelsEnrolment = enrolment.value();
		}
		else {
			copy("lesson_read", "enrolment", this.modelsEnrolment, enrolment.value());
			copy("writing", "enrolment", this.modelsEnrolment, enrolment.value());
			copy("attempt", "person", this.model, trainee.value());
			copy("play", "person", this.model, trainee.value());
		}
		return enrolment;
	}

	/** Meets every requirement; acts as the trainee afterwards. */
	public EnrolmentId ready(PersonId trainer, CohortId cohort, PersonId trainee) {
		var enrolment = done(trainer, cohort, trainee);
		Acting.as(trainer, Role.TRAINER);
		this.cohorts.attest(enrolment, STATEMENT);
		Acting.as(trainee, Role.TRAINEE);
		this.applications.acceptEthics();
		return enrolment;
	}

	/** Has applied; acts as the trainee afterwards. */
	public ApplicationId applied(PersonId trainer, CohortId cohort, PersonId trainee, String name) {
		ready(trainer, cohort, trainee);
		this.applications.apply(name, Locale.ENGLISH);
		return application(trainee);
	}

	/** Takes back every trainer's word, which no screen can do. */
	public void withdrawStatements() {
		this.database.update("delete from attestation");
	}

	ApplicationId application(PersonId trainee) {
		return new ApplicationId(this.database.queryForObject(
				"select id from application where person = ? and active_key is not null", UUID.class, trainee.value()));
	}

	private void copy(String table, String owner, UUID from, UUID to) {
		for (var row : this.database.queryForList("select * from " + table + " where " + owner + " = ?", from)) {
			row.put("id", UUID.randomUUID());
			row.put(owner, to);
			insert(table, row);
		}
	}

	private void insert(String table, Map<String, Object> row) {
		this.database.update("insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
				+ "?, ".repeat(row.size() - 1) + "?)", row.values().toArray());
	}

}
