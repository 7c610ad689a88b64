package org.peerway.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.peerway.journey.Accessibility.Violation;
import org.peerway.journey.Browser.Look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Every screen of every role, seen once each in the state that a walk brings about: axe
 * finds nothing in light, in dark and at 320 px, and nothing scrolls sideways.
 */
class AccessibilityJourney {

	private static final String ROSA = "Rosa Villarreal";

	private static final String ADA = "Ada Longstocking-Featherstonehaugh";

	private static final String ADAS_ADDRESS = "ada.longstocking@example.org";

	private static final String ADAS_PASSWORD = "four brown horses sing";

	private static final String REASON = "Please tell us which name shall stand on it.";

	@RegisterExtension
	final Stage stage = new Stage();

	private final Accessibility accessibility = new Accessibility();

	private Browser browser;

	private Visitor visitor;

	private Trainee rosa;

	@BeforeEach
	void openBrowser() {
		this.browser = this.stage.browser();
		this.visitor = new Visitor(this.browser, this.stage.server());
		this.rosa = new Trainee(this.browser, this.stage.server(), this.stage.content());
	}

	/** So that what was found is known even if the walk breaks off. */
	@AfterEach
	void keepFindings() throws IOException {
		Files.createDirectories(Stage.PICTURES);
		Files.writeString(Stage.PICTURES.resolve("accessibility.txt"), this.accessibility.report());
	}

	@Test
	void findsNothingOnAnyView() {
		noticesWhatIsWrong();
		plainPages();
		newcomer();
		traineeAtTheBeginning();
		lessons();
		practice();
		reflection();
		quiz();
		restOfTheCourse();
		trainer();
		certification();

		assertThat(this.accessibility.violations()).isEmpty();
	}

	/** A page that was spoilt on purpose: whoever finds nothing there does not look. */
	private void noticesWhatIsWrong() {
		this.visitor.goTo("login");
		this.browser.driver().executeScript("""
				document.querySelector('label[for=username]').remove();
				document.querySelector('h2').style.color = 'black';
				document.querySelector('main').style.minWidth = '500px';""");
		var strict = new Accessibility();
		strict.check(this.browser, "spoilt page");
		assertThat(strict.violations()).extracting(Violation::look, Violation::rule)
			.containsExactlyInAnyOrder(tuple(Look.LIGHT, "label"), tuple(Look.DARK, "color-contrast"),
					tuple(Look.NARROW, "label"), tuple(Look.NARROW, "scrolls sideways"));
	}

	private void plainPages() {
		visit("login", "sign-in page");
		this.browser.press("I forgot it");
		this.browser.write(this.browser.see("#username"), "nobody@example.org");
		this.browser.write(this.browser.see("#password"), "not the password");
		this.browser.press("Sign in");
		this.browser.see(".note");
		check("sign-in page after a slip");
		visit("help", "help lines page");
		visit("verify", "verification form");
		visit("verify/0000-0000-0000", "verification of an unknown code");
		visit("invitation/nothing", "invitation that is closed");
		visit("setup/nothing", "set-up that is closed");
		visit("error", "plain error page");
	}

	private void newcomer() {
		var sam = new Administrator(this.browser, this.stage.server());
		takesInvitation(invitation(sam));
		check("welcome of somebody without a role");
		this.visitor.signOut();
		sam.pickOnSignInPage("sam");
		this.browser.press(sam.changeButton(ADA));
		this.browser.see("vaadin-dialog vaadin-checkbox");
		check("dialog of a person");
		this.browser.press("vaadin-dialog vaadin-checkbox", "Trainee");
		this.browser.press("Save");
		sam.signOut();
		signInAsAda();
		check("path without a cohort");
		place("Practice", "practice without a cohort");
		place("Certificate", "certificate without a cohort");
		this.visitor.signOut();
	}

	private URI invitation(Administrator sam) {
		sam.pickOnSignInPage("sam");
		check("people");
		this.browser.press("Invite somebody");
		this.browser.see("vaadin-dialog vaadin-email-field");
		check("invitation dialog");
		this.browser.press("Create the link");
		check("invitation dialog with slips");
		new Form(this.browser).tick("Trainee");
		var link = sam.invite(ADA, ADAS_ADDRESS);
		check("dialog with the invitation's link");
		this.browser.press("Done");
		this.browser.press(sam.changeButton(ADA));
		this.browser.press("vaadin-dialog vaadin-checkbox", "Trainee");
		this.browser.press("Save");
		sam.signOut();
		check("sign-in page after signing out");
		return link;
	}

	private void takesInvitation(URI link) {
		this.browser.open(link);
		check("invitation");
		this.browser.write(this.browser.see("input[type=password]"), "short");
		this.browser.press("Keep this password");
		check("invitation with a slip");
		this.browser.write(this.browser.see("input[type=password]"), ADAS_PASSWORD);
		this.browser.press("Keep this password");
		this.browser.see("#username");
		check("sign-in page after an invitation");
		signInAsAda();
	}

	private void signInAsAda() {
		this.browser.write(this.browser.see("#username"), ADAS_ADDRESS);
		this.browser.write(this.browser.see("#password"), ADAS_PASSWORD);
		this.browser.press("Sign in");
		this.browser.see("main h1");
	}

	private void traineeAtTheBeginning() {
		this.rosa.pickOnSignInPage("rosa");
		check("path at the beginning");
		this.browser.press("Help lines");
		this.browser.see("vaadin-dialog .hl");
		check("help lines dialog");
		this.browser.press("Close");
		this.browser.press("Pause");
		this.browser.see("vaadin-dialog .dialog-text");
		check("pause dialog");
		this.browser.press("I am back");
		this.browser.pressFirst("button[popovertarget=person-menu].round");
		this.browser.see("#person-menu");
		check("menu of the person");
		this.browser.sendKeys(Keys.ESCAPE);
		place("Practice", "practice before the lessons");
		place("Certificate", "certificate before the course");
		visit("module/peer-principles", "open module");
		visit("module/language", "closed module");
		visit("lesson/what-code-words-carry", "closed lesson");
		visit("quiz/peer-principles-quiz", "closed quiz");
		visit("nowhere", "view that is not there");
		visit("applications", "view of another role");
	}

	private void lessons() {
		this.rosa.goTo("path");
		this.rosa.takeNextStep();
		check("lesson");
		this.browser.pressFirst("article .term");
		this.browser.see(".pop");
		check("lesson with a term open");
		this.rosa.readToTheEnd();
		check("module with its lessons read");
	}

	private void practice() {
		this.rosa.carryOn();
		check("practice talk before it begins");
		this.rosa.startTalk();
		check("practice talk at its beginning");
		this.rosa.reply(Set.of());
		check("practice talk under way");
		this.rosa.playToTheEnd(Set.of());
		check("practice talk at its end");
		this.rosa.goTo("practice/spin-cycle");
		this.browser.press("Start the talk");
		this.browser.see(".choices .choice");
		this.rosa.playToTheEnd(this.stage.content().repliesThatHurt("Spin cycle"));
		this.rosa.seeHowItWent();
		assertThat(this.browser.pageText()).contains("could hurt");
		this.browser.press("summary", "Read the whole talk");
		check("debrief");
		place("Practice", "practice with plays");
	}

	private void reflection() {
		this.rosa.goTo("reflection/peer-principles");
		this.browser.press("Hand in");
		check("reflection with nothing written");
		this.rosa.handInReflection("She asked me to hold the ladder, and that told me that I was of use.");
		visit("reflection/peer-principles", "reflection handed in");
	}

	private void quiz() {
		visit("quiz/peer-principles-quiz", "quiz before it begins");
		this.rosa.startQuiz();
		this.browser.press("Come back to this");
		check("question to come back to");
		lookOver();
		this.rosa.goTo("quiz/peer-principles-quiz");
		check("quiz with an attempt under way");
		this.browser.press("Carry on with your attempt");
		this.browser.see("h1#ask");
		this.rosa.goTo(this.browser.place() + "?question=1");
		this.rosa.answerAll(false);
		openAll("details");
		check("review of an attempt that failed");
		visit("quiz/peer-principles-quiz", "quiz after an attempt that failed");
		this.browser.press("Start another attempt");
		this.rosa.answerAll(true);
		openAll("details");
		check("review of an attempt that passed");
		visit("quiz/peer-principles-quiz", "quiz that is passed");
		visit("module/peer-principles", "module that is done");
		this.rosa.goTo("path");
		check("path under way");
	}

	/** One question of each kind on the way, so that radio buttons and boxes are seen. */
	private void lookOver() {
		boolean boxes = false;
		boolean buttons = false;
		for (int number = 1; number <= 10; number++) {
			this.rosa.seeQuestion(number);
			if (!boxes && this.browser.shows(".opt [type=checkbox]", null)) {
				boxes = true;
				this.rosa.answer(CourseContent.Question::others);
				check("question with several answers");
			}
			else if (!buttons && this.browser.shows(".opt [type=radio]", null)) {
				buttons = true;
				this.rosa.answer(CourseContent.Question::fitting);
				check("question with one answer");
			}
			this.browser.press((number < 10) ? "Next" : "Look it over");
		}
		this.browser.arriveAt("Before you hand in");
		check("look over an attempt");
	}

	private void restOfTheCourse() {
		for (String module : List.of("Critical learning", "Language")) {
			this.rosa.takeNextStep();
			this.rosa.readToTheEnd();
			this.rosa.carryOn();
			check("practice talk with a note before it: " + module);
			this.rosa.startTalk();
			this.rosa.playToTheEnd(Set.of());
			this.rosa.takeNextStep();
			this.rosa.handInReflection("A word stayed with me for years, until somebody asked what it meant.");
			this.rosa.carryOn();
			this.rosa.startQuiz();
			this.rosa.answerAll(true);
		}
		visit("lesson/three-kind-replies", "lesson read again");
		visit("lesson/ask-what-it-means", "lesson with a note before it");
		this.rosa.goTo("path");
		check("path at its end");
		place("Certificate", "certificate with the trainer's word missing");
		this.rosa.signOut();
	}

	private void trainer() {
		var marcus = new Trainer(this.browser, this.stage.server());
		marcus.pickOnSignInPage("marcus");
		check("cohorts");
		this.browser.press("Open the cohort");
		check("cohorts with a slip");
		marcus.openBoard();
		check("cohort");
		this.browser.press("Add to the cohort");
		check("cohort with a slip");
		place("Rating", "answers to rate");
		place("Cohorts", "cohorts again");
		marcus.openBoard();
		marcus.openTrainee(ROSA);
		check("trainee who is ready");
		marcus.openAttempt("Peer principles, attempt 1");
		openAll("details");
		check("attempt seen by the trainer");
		this.browser.driver().navigate().back();
		this.browser.arriveAt(ROSA);
		marcus.openPlay("Spin cycle");
		check("debrief seen by the trainer");
		this.browser.driver().navigate().back();
		this.browser.arriveAt(ROSA);
		marcus.attest("She listens longer than others, and she asks before she assumes.");
		check("trainee stated as ready");
		place("Quiz statistics", "quiz statistics");
		this.browser.press("Peer principles");
		this.browser.see("details");
		openAll("details");
		check("statistics of a quiz");
		rolePlays(marcus);
		marcus.signOut();
	}

	private void rolePlays(Trainer marcus) {
		place("Role-plays", "role-plays to write");
		this.browser.press("Bring role-plays in");
		check("role-plays of a file");
		place("Role-plays", "role-plays to write again");
		this.browser.press("Begin with this");
		this.browser.see(".writing");
		check("role-play that is written");
		for (var part : List.of("Try it", "Review and publish", "History")) {
			this.browser.press(part);
			check("role-play that is written: " + part);
		}
		marcus.goToFurtherPlace("Role-play insight");
		check("role-plays that were played");
		this.browser.press("Spin cycle");
		this.browser.see("details");
		openAll("details");
		check("how a role-play was played");
	}

	private void certification() {
		this.rosa.pickOnSignInPage("rosa");
		this.rosa.goToPlace("Certificate");
		this.rosa.acceptCodeOfEthics();
		check("certificate to apply for");
		this.rosa.apply();
		check("certificate applied for");
		this.rosa.signOut();
		office();
		this.rosa.pickOnSignInPage("rosa");
		this.rosa.goToPlace("Certificate");
		check("certificate, issued");
		var code = this.browser.read(".code");
		this.rosa.signOut();
		visit("verify/" + code, "verification of a certificate that stands");
	}

	private void office() {
		var ines = new Office(this.browser, this.stage.server());
		ines.pickOnSignInPage("ines");
		check("applications");
		place("Register", "register, empty");
		ines.openApplication(ROSA);
		check("application to decide");
		openAll("details");
		check("application with the code of ethics open");
		this.browser.pressFirst(".evidence a[href*='/review']");
		this.browser.see(".review");
		check("attempt seen by the office");
		this.browser.driver().navigate().back();
		this.browser.arriveAt(ROSA);
		this.browser.press("Give back to " + ROSA);
		check("application with a slip");
		ines.giveBack(ROSA, REASON);
		check("application returned");
		ines.signOut();
		this.rosa.pickOnSignInPage("rosa");
		this.rosa.goToPlace("Certificate");
		check("certificate, returned");
		this.rosa.apply();
		this.rosa.signOut();
		ines.pickOnSignInPage("ines");
		ines.openApplication(ROSA);
		ines.issue();
		check("application decided");
		visit("applications?decided", "applications decided");
		place("Register", "register");
		visit("record", "record of acts");
		this.browser.press("Check the record");
		this.browser.see("main .note");
		check("record of acts, checked");
		visit("record?sign-ins", "record of acts, sign-ins");
		visit("accommodations", "accommodations");
		this.browser.press("Change");
		this.browser.see("vaadin-dialog vaadin-text-area");
		check("dialog of an accommodation");
		this.browser.press("Cancel");
		ines.signOut();
	}

	private void visit(String path, String view) {
		this.visitor.goTo(path);
		check(view);
	}

	private void place(String name, String view) {
		this.visitor.goToPlace(name);
		this.browser.waitUntil(name, () -> this.browser.shows("nav a[aria-current]", name));
		check(view);
	}

	private void openAll(String selector) {
		this.browser.settle();
		this.browser.driver()
			.executeScript("document.querySelectorAll(arguments[0]).forEach((one) => one.open = true)", selector);
	}

	private void check(String view) {
		this.accessibility.check(this.browser, view);
	}

}
