package org.peerway.journey;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole main job: a trainee learns, passes and is certified, and anyone can check it.
 */
class CertificationJourney {

	private static final String ROSA = "Rosa Villarreal";

	private static final String REASON = "Please tell us which name shall stand on it.";

	@RegisterExtension
	final Stage stage = new Stage();

	@Test
	void leadsFromTheFirstLessonToACertificateThatAnyoneCanCheck() throws IOException {
		var rosa = new Trainee(this.stage.browser(), this.stage.server(), this.stage.content());
		var staff = this.stage.browser();
		var ines = new Office(staff, this.stage.server());

		rosa.signIn("rosa");
		walksModuleWithOneFailedQuiz(rosa);
		walksModule(rosa, "Critical learning");
		takesPictureOfThePath(rosa);
		walksModule(rosa, "Language");
		statesThatRosaIsReady(new Trainer(staff, this.stage.server()));
		acceptsEthicsAndApplies(rosa);
		ines.pickOnSignInPage("ines");
		returns(ines);
		appliesAgain(rosa);
		ines.openApplication(ROSA);
		ines.issue();

		rosa.goToPlace("Certificate");
		var number = number(rosa);
		assertThat(textOfDownload(rosa)).contains(ROSA, number);
		assertThat(publicPage(rosa.browser.read(".code"))).contains("This certificate is genuine and in force", ROSA,
				number);
		assertThat(rosa.browser.complaints()).isEmpty();
		assertThat(staff.complaints()).isEmpty();
	}

	private static void walksModuleWithOneFailedQuiz(Trainee rosa) {
		walksToQuiz(rosa);
		rosa.startQuiz();
		rosa.answerAll(false);
		assertThat(rosa.browser.read("h1")).isEqualTo("Not there yet");
		assertThat(rosa.browser.pageText()).contains("You chose:", "This fits:");
		rosa.browser.press("Try again with other questions");
		rosa.answerAll(true);
		assertThat(rosa.browser.read("h1")).isEqualTo("You have passed");
	}

	private static void walksModule(Trainee rosa, String title) {
		walksToQuiz(rosa);
		assertThat(rosa.browser.read("h1")).isEqualTo("Quiz: " + title);
		rosa.startQuiz();
		rosa.answerAll(true);
		assertThat(rosa.browser.read("h1")).isEqualTo("You have passed");
	}

	private static void walksToQuiz(Trainee rosa) {
		rosa.takeNextStep();
		rosa.readToTheEnd();
		rosa.carryOn();
		rosa.startTalk();
		rosa.playToTheEnd(Set.of());
		rosa.seeHowItWent();
		rosa.takeNextStep();
		rosa.handInReflection("Somebody sat with me on the steps and asked nothing. I want to bring that.");
		rosa.carryOn();
	}

	/** For the README. */
	private static void takesPictureOfThePath(Trainee rosa) {
		rosa.takeNextStep();
		rosa.readOn();
		rosa.readOn();
		rosa.goToPlace("Path");
		rosa.browser.see(".home");
		rosa.browser.picture(Stage.PICTURES.resolve("path.png"));
	}

	private static void statesThatRosaIsReady(Trainer marcus) {
		marcus.pickOnSignInPage("marcus");
		marcus.openBoard();
		assertThat(marcus.browser.read(".board")).contains(ROSA, "Waits for your word");
		marcus.openTrainee(ROSA);
		marcus.openAttempt("Peer principles, attempt 1");
		assertThat(marcus.browser.read("h1")).isEqualTo(ROSA + ": Peer principles, attempt 1");
		marcus.browser.driver().navigate().back();
		marcus.openPlay("Spin cycle");
		assertThat(marcus.browser.read("h1")).isEqualTo("How it went for " + ROSA);
		marcus.browser.driver().navigate().back();
		marcus.attest("She listens longer than others, and she asks before she assumes.");
		marcus.signOut();
	}

	private static void acceptsEthicsAndApplies(Trainee rosa) {
		rosa.goToPlace("Certificate");
		rosa.acceptCodeOfEthics();
		rosa.apply();
	}

	private static void returns(Office ines) {
		ines.openApplication(ROSA);
		assertThat(ines.browser.pageText()).contains("She listens longer than others", "3 met", "0 open");
		ines.giveBack(ROSA, REASON);
	}

	private static void appliesAgain(Trainee rosa) {
		rosa.goToPlace("Path");
		rosa.goToPlace("Certificate");
		assertThat(rosa.browser.pageText()).contains("The office needs something before it can decide", REASON);
		rosa.apply();
	}

	private static String number(Trainee rosa) {
		var facts = rosa.browser.read(".note.done p");
		return facts.replaceAll("^Number (\\S+), issued on .*$", "$1");
	}

	private static String textOfDownload(Trainee rosa) throws IOException {
		rosa.browser.press("Download the certificate (PDF)");
		try (var document = Loader.loadPDF(rosa.browser.download(".pdf").toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

	/** What somebody sees who has the code only, typed as one would. */
	private String publicPage(String code) {
		var anyone = new Visitor(this.stage.browser(), this.stage.server());
		anyone.browser.look(Browser.Look.PHONE);
		anyone.goTo("verify");
		anyone.browser.write(anyone.browser.see("#code"), code.toLowerCase(Locale.ROOT).replace('-', ' '));
		anyone.browser.press("Check");
		anyone.browser.see(".verdict");
		assertThat(anyone.browser.driver().manage().getCookies()).isEmpty();
		return anyone.browser.pageText();
	}

}
