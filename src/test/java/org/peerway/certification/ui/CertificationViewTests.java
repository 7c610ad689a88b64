package org.peerway.certification.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.certification.ApplicationId;
import org.peerway.certification.ApplicationService;
import org.peerway.certification.ApplicationState;
import org.peerway.certification.CertificateCard;
import org.peerway.certification.Graduates;
import org.peerway.certification.OfficeClock;
import org.peerway.certification.OfficeService;
import org.peerway.learning.CohortId;
import org.peerway.learning.Walker;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@Import({ Accounts.class, Walker.class, Graduates.class, OfficeClock.Configuration.class })
@TestPropertySource(properties = "peerway.certification.time-zone=UTC")
class CertificationViewTests extends SpringBrowserlessTest {

	private static final String NOWHERE = "applications/5b0a9d7e-0000-4000-8000-000000000000";

	@Autowired
	private Accounts accounts;

	@Autowired
	private Graduates graduates;

	@Autowired
	private ApplicationService applications;

	@Autowired
	private OfficeService office;

	@Autowired
	private OfficeClock clock;

	private PersonId rosa;

	private PersonId marcus;

	private PersonId ines;

	private CohortId cohort;

	@BeforeEach
	void openTheOffice() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.clock.setDay(LocalDate.of(2026, 11, 20));
		this.accounts.clear();
		this.graduates.clear();
		this.rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.marcus = this.accounts.make("Marcus Bell", Role.TRAINER);
		this.ines = this.accounts.make("Ines Kowalczyk", Role.OFFICE);
		this.cohort = this.graduates.cohort(this.marcus);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void theCertificateIsForTrainees() {
		Acting.as(this.ines, Role.OFFICE, Role.TRAINER, Role.ADMIN);

		open("certificate");

		assertThat(title()).isEqualTo("This page is for trainees");
	}

	@ParameterizedTest
	@ValueSource(strings = { "applications", NOWHERE, "register" })
	void theOfficesScreensAreForTheOffice(String path) {
		Acting.as(this.rosa, Role.TRAINEE, Role.TRAINER, Role.ADMIN);

		open(path);

		assertThat(title()).isEqualTo("This page is for the certification office");
	}

	@ParameterizedTest
	@ValueSource(strings = { NOWHERE, "applications/x" })
	void anUnknownApplicationIsNotThere(String path) {
		actAsInes();

		open(path);

		assertThat(title()).isEqualTo("This page is not here");
	}

	@Test
	void whoeverIsInNoCourseIsToldWhatComes() {
		actAsRosa();

		open("certificate");

		assertThat(text()).contains("When you are in a cohort, the way to the certificate stands here.");
	}

	@Test
	void theWorksheetSaysWhatIsMissingAndLeadsThere() {
		this.graduates.enrol(this.marcus, this.cohort, this.rosa);
		actAsRosa();

		open("certificate");

		assertThat(text()).contains("Complete the modules of the course", "0 of 3 modules done",
				"Still open: module 3, Peer principles", "No trainer has stated yet that you are ready.",
				"has not been accepted yet");
		assertThat(links()).contains("module/peer-principles");
		assertThat(text()).contains("3 things are open; then you can apply here");
		assertThat(buttons()).doesNotContain("Hand in the application");
	}

	@Test
	void theCodeOfEthicsIsAcceptedByTickingAndPressing() {
		this.graduates.enrol(this.marcus, this.cohort, this.rosa);
		actAsRosa();
		open("certificate");
		press("Accept the code of ethics");
		assertThat(text()).contains("Please tick the box above first.");

		test(find(Checkbox.class).single()).click();
		press("Accept the code of ethics");

		assertThat(text()).contains("You have accepted this code of ethics.", "Version 2026.1, accepted on");
		assertThat(this.applications.own().orElseThrow().worksheet().met()).isEqualTo(1);
	}

	@Test
	void theNameIsConfirmedWhenApplying() {
		this.graduates.ready(this.marcus, this.cohort, this.rosa);
		open("certificate");
		var name = find(TextField.class).single();
		assertThat(name.getValue()).isEqualTo("Test Person");

		test(name).setValue("Rosa María Villarreal");
		press("Hand in the application");

		assertThat(text()).contains("Your application is with the office",
				"Your name will be printed as Rosa María Villarreal");
		assertThat(buttons()).doesNotContain("Hand in the application");
	}

	@Test
	void aNameThatCannotBePrintedIsRefusedWithItsCharacters() {
		this.graduates.ready(this.marcus, this.cohort, this.rosa);
		open("certificate");
		var name = find(TextField.class).single();
		test(name).setValue("Rosa 山");

		press("Hand in the application");

		assertThat(name.isInvalid()).isTrue();
		assertThat(name.getErrorMessage()).contains("lack these characters: 山");
		test(name).setValue("");
		press("Hand in the application");
		assertThat(name.getErrorMessage()).contains("Please write the name");
		assertThat(this.applications.own().orElseThrow().application()).isEmpty();
	}

	@Test
	void anApplicationThatCameBackShowsWhyAndGoesOutAgain() {
		var id = applied();
		this.office.returnToApplicant(id, "Please write your full name.");
		actAsRosa();
		open("certificate");
		assertThat(text()).contains("The office needs something before it can decide", "Please write your full name.");
		assertThat(find(TextField.class).single().getValue()).isEqualTo("Rosa Villarreal");

		press("Hand in the application");

		assertThat(text()).contains("Your application is with the office").doesNotContain("full name.");
	}

	@Test
	void theIssuedCertificateIsThereToKeepAndToShow() {
		var card = issued();
		actAsRosa();

		open("certificate");

		assertThat(text())
			.contains("You are a Certified Peer Support Specialist",
					"Number PW-2026-000001, issued on November 20, 2026.", card.code().grouped())
			.doesNotContain("when it decides", "things are open");
		assertThat(links()).contains("download/certificate/" + card.id().value(), "verify/" + card.code().grouped());
		assertThat(buttons()).doesNotContain("Hand in the application");
	}

	@Test
	void theApplicantIsToldAtHome() {
		var id = applied();
		actAsRosa();
		open("path");
		assertThat(text()).contains("Your application is with the office.").doesNotContain("You can apply");
		actAsInes();
		this.office.returnToApplicant(id, "Please write your full name.");
		actAsRosa();
		this.applications.apply("Rosa María Villarreal", Locale.ENGLISH);
		actAsInes();
		this.office.issue(id);
		actAsRosa();

		open("path");

		assertThat(text()).contains("You are certified since November 20, 2026.", "There are 2 new messages for you")
			.doesNotContain("You can apply");
		open("messages");
		assertThat(text()).contains("Your certificate is issued: Certified Peer Support Specialist.",
				"Your application came back");
	}

	@Test
	void aCertificateThatIsInForceSaysHowLong() {
		issued();
		this.clock.setDay(LocalDate.of(2028, 11, 20));
		actAsRosa();

		open("certificate");

		assertThat(text()).contains("You are a Certified Peer Support Specialist", "In force until November 20, 2028.");
		assertThat(notes("done")).hasSize(1);
	}

	@Test
	void aCertificateThatHasEndedIsNoLongerGreen() {
		var card = issued();
		this.clock.setDay(LocalDate.of(2028, 11, 21));
		actAsRosa();

		open("certificate");

		assertThat(text())
			.contains("Your certificate as Certified Peer Support Specialist ran until November 20, 2028",
					"It is no longer in force.")
			.doesNotContain("You are a Certified");
		assertThat(notes("done")).isEmpty();
		assertThat(links()).contains("download/certificate/" + card.id().value());
	}

	@Test
	void theQueueIsEmptyAtFirst() {
		actAsInes();

		open("applications");

		assertThat(text()).contains("0 open. None waits for you.", "No application is open.");
	}

	@Test
	void theQueueShowsWhoWaits() {
		var id = applied();
		this.clock.setDay(LocalDate.of(2026, 11, 26));

		open("applications");

		assertThat(text()).contains("1 open. The one that waits longest for you came 6 days ago.", "Rosa Villarreal",
				"Certified Peer Support Specialist", "6 days ago", "Ready to decide", "3 of 3 requirements met",
				"Open 1", "Decided 0");
		assertThat(links()).contains("applications/" + id.value());
	}

	@Test
	void theQueueSaysWhatIsMissing() {
		applied();
		this.graduates.withdrawStatements();

		open("applications");

		assertThat(text()).contains("Yours to judge", "1 missing", "2 of 3 requirements met, still open:",
				"A trainer’s statement");
	}

	@Test
	void theQueueTellsWhoeverTaughtThatAnotherDecides() {
		applied();
		Acting.as(this.marcus, Role.TRAINER, Role.OFFICE);

		open("applications");

		assertThat(text()).contains("Another must decide").doesNotContain("Ready to decide");
	}

	@Test
	void theQueueFindsByName() {
		applied();
		open("applications");

		test(find(TextField.class).single()).setValue("nobody");
		assertThat(text()).contains("No application fits this search.");

		test(find(TextField.class).single()).setValue("villa");
		assertThat(text()).contains("Rosa Villarreal");
	}

	@Test
	void theWordsOfTheCourseKeepTheirLanguage() {
		applied();
		this.graduates.withdrawStatements();
		UI.getCurrent().setLocale(Locale.of("es"));

		open("applications");

		assertThat(find(Span.class).withText("Certified Peer Support Specialist")
			.single()
			.getElement()
			.getAttribute("lang")).isEqualTo("en");
		assertThat(find(ListItem.class).withText("A trainer’s statement").single().getElement().getAttribute("lang"))
			.isEqualTo("en");
	}

	@Test
	void theQueueKeepsWhatIsDecidedApart() {
		issued();

		UI.getCurrent().navigate("applications", QueryParameters.of("decided", ""));

		assertThat(text()).contains("Rosa Villarreal", "Certificate issued", "Open 0", "Decided 1");
	}

	@Test
	void theOfficeIssuesWhenEverythingIsMet() {
		var id = applied();
		open("applications/" + id.value());
		assertThat(title()).isEqualTo("Rosa Villarreal");
		assertThat(text()).contains("Certified Peer Support Specialist, rules 2026.1", "3 met · 0 open",
				"3 of 3 modules done", "Marcus Bell stated on", "“I saw them listen.”",
				"You have neither taught Rosa Villarreal",
				"Marcus Bell may not: they have taught Rosa Villarreal, rated", "Rosa Villarreal applied.",
				"Every requirement is met.");
		assertThat(primary()).containsExactly("Issue certificate");

		press("Issue certificate");
		assertThat(find(Dialog.class).single().getElement().getTextRecursively()).contains("Rosa Villarreal",
				"Certified Peer Support Specialist", "November 20, 2026");
		press("Issue it now");

		assertThat(find(Section.class).withClassName("done").all())
			.anySatisfy((note) -> assertThat(note.getElement().getAttribute("tabindex")).isEqualTo("-1"));
		assertThat(text())
			.contains("The certificate is issued", "Number PW-2026-000001",
					"Ines Kowalczyk issued certificate PW-2026-000001.")
			.doesNotContain("Who may issue");
		assertThat(buttons()).doesNotContain("Issue certificate");
	}

	@Test
	void theOfficeLooksAtWhatEveryRequirementRestsOn() {
		var id = applied();

		open("applications/" + id.value());

		assertThat(text()).contains("Module 3, Peer principles", "5 of 5 lessons read",
				"Reflection handed in; its words are for the trainer", "Quiz: 10 of 10 points,",
				"Practice talk “Spin cycle”", "The words that were accepted");
		assertThat(links()).filteredOn((href) -> href.endsWith("/review?application=" + id.value())).hasSize(3);
		assertThat(links()).filteredOn((href) -> href.endsWith("/debrief?application=" + id.value())).isNotEmpty();
	}

	@Test
	void theOfficeAsksForWhatIsMissing() {
		var id = applied();
		this.graduates.withdrawStatements();
		open("applications/" + id.value());
		assertThat(text()).contains("2 met · 1 open", "One point is open, so no certificate can be issued yet.",
				"This opens when every requirement is met.");
		assertThat(primary()).containsExactly("Ask Rosa Villarreal for what is missing");
		press("Ask Rosa Villarreal for what is missing");
		assertThat(find(TextArea.class).single().isInvalid()).isTrue();

		test(find(TextArea.class).single()).setValue("Please ask your trainer for a statement.");
		press("Ask Rosa Villarreal for what is missing");

		assertThat(text()).contains("This application is with the applicant.",
				"Ines Kowalczyk gave it back: Please ask your trainer for a statement.");
	}

	@Test
	void whoeverTaughtIsToldThatAnotherDecides() {
		var id = applied();
		Acting.as(this.marcus, Role.TRAINER, Role.OFFICE);

		open("applications/" + id.value());

		assertThat(text()).contains("Somebody else of the office decides.");
		assertThat(primary()).isEmpty();
		assertThat(buttons()).doesNotContain("Issue certificate");
	}

	@Test
	void aScreenThatLiesBehindShowsHowThingsStand() {
		var id = applied();
		open("applications/" + id.value());
		this.office.returnToApplicant(id, "Please write your full name.");

		press("Issue certificate");
		press("Issue it now");

		assertThat(text()).contains("This application is with the applicant.");
		assertThat(this.office.open(id).state()).isEqualTo(ApplicationState.RETURNED);
	}

	@Test
	void theRegisterIsEmptyAtFirst() {
		actAsInes();

		open("register");

		assertThat(text()).contains("No certificate has been issued yet.");
	}

	@Test
	void theRegisterFindsByNameAndNumber() {
		var card = issued();
		open("register");
		assertThat(text()).contains("PW-2026-000001", "Rosa Villarreal", "November 20, 2026", "November 20, 2028",
				"In force");
		assertThat(links()).contains("download/certificate/" + card.id().value(), "verify/" + card.code().grouped());

		test(find(TextField.class).single()).setValue("nobody");
		assertThat(text()).contains("No certificate fits this search.");

		test(find(TextField.class).single()).setValue("000001");
		assertThat(text()).contains("Rosa Villarreal");
	}

	@Test
	void speaksSpanish() {
		var id = applied();
		UI.getCurrent().setLocale(Locale.of("es"));

		open("applications/" + id.value());

		assertThat(text()).contains("Su decisión", "Emitir el certificado", "No puede emitir quien formó");
	}

	private ApplicationId applied() {
		var id = this.graduates.applied(this.marcus, this.cohort, this.rosa, "Rosa Villarreal");
		actAsInes();
		return id;
	}

	private CertificateCard issued() {
		this.office.issue(applied());
		return this.office.register("", Optional.empty(), 1).getFirst();
	}

	private void actAsRosa() {
		Acting.as(this.rosa, Role.TRAINEE);
	}

	private void actAsInes() {
		Acting.as(this.ines, Role.OFFICE);
	}

	private void open(String path) {
		UI.getCurrent().navigate(path);
	}

	private String title() {
		return find(H1.class).single().getText();
	}

	private String text() {
		return find(Main.class).single().getElement().getTextRecursively();
	}

	/** The notes of that kind, except for the one beside the code of ethics. */
	private List<String> notes(String kind) {
		return find(Section.class).all()
			.stream()
			.filter((note) -> note.hasClassName("note") && note.hasClassName(kind))
			.map((note) -> note.getElement().getTextRecursively())
			.filter((words) -> !words.contains("code of ethics"))
			.toList();
	}

	private List<String> links() {
		return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
	}

	private List<String> buttons() {
		return find(Button.class).all().stream().map(Button::getText).toList();
	}

	private List<String> primary() {
		return find(Button.class).all()
			.stream()
			.filter((button) -> button.getThemeNames().contains(ButtonVariant.PRIMARY.getVariantName()))
			.map(Button::getText)
			.toList();
	}

	private void press(String text) {
		test(find(Button.class).all()
			.stream()
			.filter((button) -> button.getText().equals(text))
			.findFirst()
			.orElseThrow()).click();
	}

}
