package org.peerway.people.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.audit.AuditTrail;
import org.peerway.people.Accounts;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@Import(Accounts.class)
class RecordViewTests extends SpringBrowserlessTest {

	private static final Pattern SUBJECT = Pattern.compile("\"([a-z]+):\" \\+");

	private static final Pattern RECORDED = Pattern.compile("[. \\t]record\\(\"([a-z.-]+)\"");

	@Autowired
	private Accounts accounts;

	@Autowired
	private PeopleService people;

	@Autowired
	private MessageSource texts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private TransactionTemplate transaction;

	private PersonId rosa;

	@BeforeEach
	void actAsAdministrator() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.accounts.clear();
		this.rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.accounts.actAs("Sam Adeyemi", Role.ADMIN);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "TRAINER" })
	void isForAdministratorsAndTheOffice(Role role) {
		Acting.asSomebody(role);

		open();

		assertThat(find(H1.class).single().getText()).isEqualTo("This page is for other people");
	}

	@Test
	void isEmptyAtFirst() {
		open();

		assertThat(text()).contains("Record of acts", "Nothing stands here yet.");
	}

	@Test
	void saysWhoDidWhatToWhom() {
		this.people.setRoles(this.rosa, Set.of(Role.TRAINEE, Role.TRAINER));

		open();

		assertThat(text()).contains("Changed what a person is here for", "Trainee → Trainee, Trainer", "Sam Adeyemi",
				"Rosa Villarreal");
	}

	@Test
	void keepsSignInsApart() {
		this.people.suspend(this.rosa);

		UI.getCurrent().navigate("record", QueryParameters.of("sign-ins", ""));

		assertThat(text()).contains("Nothing stands here yet.").doesNotContain("Suspended a person");
	}

	@Test
	void theOfficeReadsItInSpanish() {
		this.people.suspend(this.rosa);
		Acting.asSomebody(Role.OFFICE);
		UI.getCurrent().setLocale(Locale.of("es"));

		open();

		assertThat(text()).contains("Registro de actos", "Suspendió a una persona", "Rosa Villarreal");
	}

	@Test
	void saysThatTheRecordIsWhole() {
		this.people.suspend(this.rosa);
		open();

		press("Check the record");

		assertThat(text()).contains("The record is whole");
	}

	@Test
	void saysWhichEntriesDoNotFit() {
		this.people.suspend(this.rosa);
		this.people.reinstate(this.rosa);
		this.database.update("update audit_entry set detail = 'nicer' where seq = 1");
		open();

		press("Check the record");

		assertThat(text())
			.contains("The record was changed after it was written", "Entry 1: it no longer says what was written.")
			.doesNotContain("Entry 2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void hasWordsForEveryActThatIsRecorded(String language) throws IOException {
		try (var files = Files.walk(Path.of("src/main/java"))) {
			var acts = files.filter((file) -> file.toString().endsWith(".java"))
				.flatMap((file) -> RECORDED.matcher(read(file)).results())
				.map((match) -> match.group(1))
				.collect(Collectors.toSet());

			assertThat(acts).contains("certificate.issued", "sign-in.refused")
				.allSatisfy(
						(act) -> assertThat(this.texts.getMessage("people.act." + act, null, "", Locale.of(language)))
							.as(act)
							.isNotEmpty());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "es" })
	void hasWordsForEverythingThatActsAreRecordedOn(String language) throws IOException {
		try (var files = Files.walk(Path.of("src/main/java"))) {
			var kinds = files.filter((file) -> file.toString().endsWith(".java"))
				.map(RecordViewTests::read)
				.filter((source) -> source.contains("AuditTrail"))
				.flatMap((source) -> SUBJECT.matcher(source).results())
				.map((match) -> match.group(1))
				.collect(Collectors.toSet());

			assertThat(kinds).contains("person", "question", "quiz", "panel", "cohort", "certificate", "answer")
				.allSatisfy((kind) -> assertThat(
						this.texts.getMessage("people.subject." + kind, new Object[] { "x" }, "", Locale.of(language)))
					.as(kind)
					.isNotEmpty());
		}
	}

	@Test
	void saysWhatTheRecordSaysInTheReadersLanguage() {
		this.transaction.executeWithoutResult((status) -> this.audit.record("quiz.published", null,
				"quiz:28a85e89-0000-4000-8000-000000000000", "edition 3"));
		UI.getCurrent().setLocale(Locale.of("es"));

		open();

		assertThat(text()).contains("Cuestionario «28a85e89»", "Edición 3");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void open() {
		UI.getCurrent().navigate("record");
	}

	private String text() {
		return find(Main.class).single().getElement().getTextRecursively();
	}

	private void press(String words) {
		test(find(Button.class).withText(words).single()).click();
	}

}
