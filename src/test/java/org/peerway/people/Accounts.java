package org.peerway.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.peerway.Acting;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes accounts for tests, straight into the database. */
@TestComponent
public class Accounts {

	/** The password of every account made here. */
	public static final String PASSWORD = "quiet river stone";

	private final PersonRepository people;

	private final JdbcTemplate database;

	private final String encoded;

	Accounts(PersonRepository people, PasswordEncoder passwords, JdbcTemplate database) {
		this.people = people;
		this.database = database;
		this.encoded = passwords.encode(PASSWORD);
	}

	public PersonId make(String name, Role... roles) {
		return make(name, name.toLowerCase().replaceAll("[^a-z]", ".") + "@test.example", roles);
	}

	public PersonId make(String name, String email, Role... roles) {
		var person = new Person(PersonId.random(), new EmailAddress(email), new PersonName(name), Set.of(roles),
				Instant.parse("2026-11-01T00:00:00Z"));
		person.setPassword(this.encoded);
		return this.people.save(person).id();
	}

	/** Makes an account and acts as its owner. */
	public PersonId actAs(String name, Role... roles) {
		return Acting.as(make(name, roles), roles);
	}

	public void clear() {
		this.database.update("delete from invitation");
		this.database.update("delete from person_role");
		this.database.update("delete from person");
		this.database.update("delete from audit_entry");
		this.database.update("update audit_head set seq = 0, hash = ?", "0".repeat(64));
	}

	/** What the record says, without who and when. */
	public List<String> acts() {
		return this.database.queryForList("select act from audit_entry order by seq", String.class);
	}

	/** Whom or what the record's entries are about. */
	public List<String> subjects() {
		return this.database.queryForList("select subject from audit_entry order by seq", String.class);
	}

	/** What the record's entries say besides. */
	public List<String> details() {
		return this.database.queryForList("select detail from audit_entry order by seq", String.class);
	}

	Map<String, Object> lastEntry() {
		return this.database.queryForMap("select * from audit_entry where seq = (select seq from audit_head)");
	}

	SignedInPerson signIn(PersonId id) {
		String email = this.database.queryForObject("select email_lower from person where id = ?", String.class,
				id.value());
		return this.people.findForSignIn(email).orElseThrow().toSignedIn();
	}

	List<UUID> administrators() {
		return this.database.queryForList("select person_id from person_role where role = 'ADMIN'", UUID.class);
	}

}
