package org.peerway.journey;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A quiz with a question of every kind: written, reviewed, put together, answered by keys
 * alone, rated by two, corrected. Every screen on the way and beside it is seen by axe.
 */
class AssessmentJourney {

	private static final String FOLDER = "First steps";

	private static final String QUIZ = "What you bring";

	private static final String PRACTICE = "Try it first";

	private static final String ROSA = "Rosa Villarreal";

	private static final String TESS = "Tess Okafor";

	private static final String TESS_ADDRESS = "tess.okafor@example.org";

	private static final String TESS_PASSWORD = "three lamps on a sill";

	@RegisterExtension
	final Stage stage = new Stage();

	private final Accessibility accessibility = new Accessibility();

	private Browser browser;

	private Author marcus;

	private Author tess;

	private Visitor rosa;

	private Office ines;

	@BeforeEach
	void openBrowser() {
		this.browser = this.stage.browser();
		this.marcus = new Author(this.browser, this.stage.server());
		this.tess = new Author(this.browser, this.stage.server());
		this.rosa = new Visitor(this.browser, this.stage.server());
		this.ines = new Office(this.browser, this.stage.server());
	}

	/** So that what was found is known even if the walk breaks off. */
	@AfterEach
	void keepFindings() throws IOException {
		Files.createDirectories(Stage.PICTURES);
		Files.writeString(Stage.PICTURES.resolve("assessment.txt"), this.accessibility.report());
	}

	@Test
	void leadsFromTheFirstDraftToACorrectedMark() {
		writesOneOfEachKind();
		aSecondPersonMakesThemLive();
		looksRoundTheBank();
		publishesAQuizOfThem();
		setsIt();
		answersByKeysAlone();
		twoPeopleRate();
		correctsAKey();
		isToldOfIt();
		practises();
		setsAStandard();

		assertThat(this.accessibility.violations()).isEmpty();
		assertThat(this.browser.complaints()).isEmpty();
	}

	private void writesOneOfEachKind() {
		this.marcus.pickOnSignInPage("marcus");
		this.marcus.goToPlace("Question bank");
		check("bank, empty");
		this.browser.press("New folder");
		this.browser.see("vaadin-dialog[opened]");
		check("folder dialog");
		this.browser.sendKeys(Keys.ESCAPE);
		this.marcus.makeFolder(FOLDER);
		for (TestQuestion question : TestQuestion.ALL) {
			this.marcus.openFolder(FOLDER);
			if (question.title().equals(TestQuestion.BY_KEYS)) {
				this.marcus.stateByKeys(question);
			}
			else {
				this.marcus.begin(question);
				this.marcus.write(question);
			}
			check("editor: " + question.kind());
			this.marcus.askForReview();
		}
		check("review asked for");
		this.marcus.signOut();
	}

	private void aSecondPersonMakesThemLive() {
		var sam = new Administrator(this.browser, this.stage.server());
		sam.pickOnSignInPage("sam");
		var link = sam.inviteTrainer(TESS, TESS_ADDRESS);
		sam.signOut();
		this.tess.join(link, TESS_ADDRESS, TESS_PASSWORD);
		for (TestQuestion question : TestQuestion.ALL) {
			this.tess.openFolder(FOLDER);
			this.tess.openQuestion(question.title());
			if (question.title().equals(TestQuestion.MISKEYED)) {
				looksClosely();
			}
			this.tess.approve();
		}
		check("question that is live");
		this.tess.signOut();
	}

	private void looksClosely() {
		this.tess.openPart("As trainees see it");
		check("question as trainees see it");
		this.tess.openPart("Check");
		check("check");
		this.tess.openPart("Review");
		this.tess.form().press("Give it back");
		check("review with a slip");
	}

	private void looksRoundTheBank() {
		this.marcus.pickOnSignInPage("marcus");
		new BankTour(this.browser, this.stage.server(), this.accessibility).look(FOLDER, TestQuestion.MISKEYED);
		this.marcus.signOut();
	}

	private void publishesAQuizOfThem() {
		this.marcus.pickOnSignInPage("marcus");
		this.marcus.goToFurtherPlace("Quizzes");
		check("quizzes, empty");
		this.marcus.beginQuiz(QUIZ);
		this.marcus.form().in("Section 1").choose("Folder", FOLDER).write("Questions drawn", "20");
		this.browser.see(".note.care");
		check("quiz that cannot be published yet");
		this.marcus.form().in("Section 1").write("Questions drawn", "12");
		this.marcus.form().write("Pass mark", "11").write("Time limit", "60").pick("Who rates a text", "Two people");
		this.marcus.form().write("Difference that still counts as agreement, in %", "50");
		this.marcus.form().press("Publish edition 1");
		this.browser.see("vaadin-dialog[opened]");
		check("publish dialog");
		this.browser.sendKeys(Keys.ESCAPE);
		this.marcus.publish(1);
		check("quiz that is published");
		this.marcus.goToFurtherPlace("Quizzes");
		check("quizzes");
		this.marcus.signOut();
	}

	private void setsIt() {
		var trainer = new Trainer(this.browser, this.stage.server());
		trainer.pickOnSignInPage("marcus");
		trainer.openBoard();
		trainer.addTrainer(TESS);
		trainer.setQuiz(QUIZ + ", edition 1");
		check("cohort with a quiz set");
		trainer.signOut();
		this.ines.pickOnSignInPage("ines");
		this.ines.approveTimeAndBreaks("Reading takes longer.");
		this.ines.signOut();
	}

	private void answersByKeysAlone() {
		var sitting = new Sitting(this.rosa);
		sitting.signIn("rosa@demo.peerway.example", "walk-beside-rosa");
		sitting.open(QUIZ);
		check("door to a quiz that was set");
		sitting.press("Start");
		sitting.press("How much time is left?");
		check("question with the time that is left");
		sitting.press("Take a break");
		this.browser.arriveAt("You are taking a break");
		check("break");
		sitting.press("Go on");
		for (int number = 1; number <= TestQuestion.ALL.size(); number++) {
			this.browser.see("h1#ask");
			check("question " + number);
			sitting.answer();
			sitting.press((number < TestQuestion.ALL.size()) ? "Next" : "Look it over");
		}
		this.browser.arriveAt("Before you hand in");
		sitting.press("Hand in");
		this.browser.arriveAt("Handed in");
		check("review that waits for raters");
		this.rosa.goToPlace("Messages");
		this.browser.see("main table");
		check("messages of what was set and approved");
		this.rosa.signOut();
	}

	private void twoPeopleRate() {
		this.marcus.pickOnSignInPage("marcus");
		var one = new Rater(this.browser, this.stage.server());
		one.goToPlace("Rating");
		check("answers to rate");
		one.open("Being heard");
		check("answer to rate");
		one.save();
		check("answer to rate, with a slip");
		one.rate("2 points: All through");
		check("answers rated");
		one.open("In other words");
		one.rate("2 points: All through");
		this.marcus.signOut();
		this.tess.signIn(TESS_ADDRESS, TESS_PASSWORD);
		var other = new Rater(this.browser, this.stage.server());
		other.open("Being heard");
		other.rate("1 point: In part");
		other.open("In other words");
		other.rate("2 points: All through");
		this.tess.signOut();
	}

	private void correctsAKey() {
		this.ines.pickOnSignInPage("ines");
		this.ines.openStatistics(QUIZ);
		this.accessibility.checkUnfolded(this.browser, "statistics of an edition");
		this.browser.press("details a", TestQuestion.MISKEYED);
		this.browser.arriveAt("Correct “" + TestQuestion.MISKEYED + "”");
		check("correction");
		var form = new Form(this.browser);
		form.in("Option 2").tick("This is the one that fits");
		form.press("See what it would change");
		this.browser.see("h2", "What it would change");
		assertThat(this.browser.words("main table tbody tr").getFirst()).contains(ROSA, "10.7", "11.7", "Passes now");
		form.press("Correct it and change one mark");
		check("correction, dry run with a slip");
		form.write("Reason", "Being heard comes first.").press("Correct it and change one mark");
		this.browser.see("main .note.done");
		check("correction, applied");
		this.ines.signOut();
	}

	private void isToldOfIt() {
		this.rosa.pickOnSignInPage("rosa");
		this.rosa.goToPlace("Messages");
		check("messages");
		this.browser.press("table a", "The marking of “" + QUIZ
				+ "” was corrected. Your attempt 1 now has 11.75 points instead of 10.75, and passes.");
		this.browser.arriveAt("You have passed");
		assertThat(this.browser.pageText()).contains("11.75 of 12 points");
		this.accessibility.checkUnfolded(this.browser, "review with every kind");
		this.rosa.signOut();
	}

	private void practises() {
		var tour = new PracticeTour(this.browser, this.stage.server(), this.accessibility);
		this.marcus.pickOnSignInPage("marcus");
		tour.compose(this.marcus, PRACTICE);
		var trainer = new Trainer(this.browser, this.stage.server());
		trainer.openBoard();
		trainer.setQuiz(PRACTICE + ", edition 1");
		trainer.signOut();
		this.rosa.pickOnSignInPage("rosa");
		tour.practise(this.rosa, PRACTICE);
		this.rosa.signOut();
	}

	private void setsAStandard() {
		var tour = new PanelTour(this.browser, this.stage.server(), this.accessibility);
		this.ines.pickOnSignInPage("ines");
		tour.open(this.ines, QUIZ, "Marcus Bell", TESS);
		this.ines.signOut();
		this.marcus.pickOnSignInPage("marcus");
		this.marcus.goToFurtherPlace("Standard setting");
		check("panels of a judge");
		tour.judge(QUIZ, TestQuestion.ALL.size(), "80");
		tour.lookAsJudge();
		this.marcus.signOut();
		this.tess.signIn(TESS_ADDRESS, TESS_PASSWORD);
		this.tess.goToFurtherPlace("Standard setting");
		tour.judge(QUIZ, TestQuestion.ALL.size(), "90");
		this.tess.signOut();
		this.ines.pickOnSignInPage("ines");
		tour.end(this.ines, QUIZ);
	}

	private void check(String view) {
		this.accessibility.check(this.browser, view);
	}

}
