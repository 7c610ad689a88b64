package org.peerway.people;

import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerway.Acting;
import org.peerway.PeerwayApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@AutoConfigureMockMvc
@Import(Accounts.class)
@TestPropertySource(properties = "peerway.demo=true")
@ExtendWith(OutputCaptureExtension.class)
abstract class DemoAccountsTests {

	@Autowired
	private DemoAccounts demo;

	@Autowired
	private PersonRepository people;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private HikariDataSource pool;

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void areOneForEachRole() {
		assertThat(this.demo.shown()).extracting(DemoAccount::role).containsExactly(Role.values());
		for (var account : this.demo.shown()) {
			assertThat(this.people.findForSignIn(account.email()).orElseThrow().roles())
				.containsExactly(account.role());
		}
	}

	@Test
	void letAnybodyInWithThePasswordOnTheSignInPage() {
		for (var account : this.demo.shown()) {
			assertThat(this.web.get().uri("/login")).bodyText()
				.contains(account.firstName(), account.email(), account.password());

			var answer = this.web.post()
				.uri("/login")
				.param("username", account.email())
				.param("password", account.password())
				.with(csrf());

			assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/");
		}
	}

	@Test
	void areMadeOnceAndPrintedAtEachStart(CapturedOutput log) {
		var before = peopleInDatabase();
		int printed = log.length();

		this.demo.prepare();

		assertThat(peopleInDatabase()).isEqualTo(before);
		assertThat(log.toString().substring(printed)).contains("This is a demonstration",
				"rosa@demo.peerway.example    walk-beside-rosa");
	}

	@Test
	void keepTheServerFromStartingElsewhere(CapturedOutput log) {
		var settings = new String[] { "--peerway.demo=false", "--spring.profiles.active=test", "--server.port=0",
				"--spring.datasource.url=" + this.pool.getJdbcUrl(),
				"--spring.datasource.username=" + this.pool.getUsername(), "--spring.datasource.password=" };

		assertThatThrownBy(() -> new SpringApplicationBuilder(PeerwayApplication.class).run(settings))
			.isInstanceOf(DemoAccountsPresent.class);

		assertThat(log).contains("APPLICATION FAILED TO START", "whose passwords are public", "PEERWAY_DEMO=true");
	}

	private List<String> peopleInDatabase() {
		return this.database.queryForList("select email from person order by email", String.class);
	}

}
