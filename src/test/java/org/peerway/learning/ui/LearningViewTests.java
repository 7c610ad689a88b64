package org.peerway.learning.ui;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.StillClock;
import org.peerway.learning.Activity;
import org.peerway.learning.CohortId;
import org.peerway.learning.CohortService;
import org.peerway.learning.EnrolmentId;
import org.peerway.learning.LearningService;
import org.peerway.learning.Walker;
import org.peerway.people.Accounts;
import org.peerway.people.PersonCard;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@Import({ Accounts.class, Walker.class, StillClock.Configuration.class })
class LearningViewTests extends SpringBrowserlessTest {

	@Autowired
	private Accounts accounts;

	@Autowired
	private CohortService cohorts;

	@Autowired
	private LearningService learning;

	@Autowired
	private Walker walker;

	@Autowired
	private StillClock clock;

	private PersonId trainee;

	private PersonId trainer;

	private CohortId cohort;

	private EnrolmentId enrolment;

	@BeforeEach
	void enrol() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		this.accounts.clear();
		this.trainee = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.trainer = this.accounts.actAs("Marcus Bell", Role.TRAINER);
		this.cohort = this.cohorts.open("Autumn evenings");
		this.enrolment = this.cohorts.enrol(this.cohort, this.trainee);
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "path", "module/peer-principles", "lesson/beside-not-above", "reflection/peer-principles" })
	void traineesScreensAreForTrainees(String path) {
		Acting.as(this.trainer, Role.TRAINER, Role.OFFICE, Role.ADMIN);

		open(path);

		assertThat(title()).isEqualTo("This page is for trainees");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cohorts", "cohorts/%1$s", "trainee/%2$s" })
	void trainersScreensAreForTrainers(String path) {
		Acting.as(this.trainee, Role.TRAINEE, Role.OFFICE, Role.ADMIN);

		open(path.formatted(this.cohort.value(), this.enrolment.value()));

		assertThat(title()).isEqualTo("This page is for trainers");
	}

	@Test
	void whoeverIsInNoCohortIsToldWhoHelps() {
		Acting.asSomebody(Role.TRAINEE);

		open("path");

		assertThat(text()).contains("Your trainer adds you to a cohort");
	}

	@Test
	void thePathShowsTheNextStepAndWhyTheNextModuleIsClosed() {
		actAsTrainee();

		open("path");

		assertThat(title()).startsWith("Good ").endsWith(", Test");
		assertThat(text()).contains("Your next step", "Beside, not above", "You are here",
				"Opens when module 3, Peer principles, is done", "Opens when module 7,", "Not published yet",
				"0 min of");
	}

	@Test
	void theModuleNamesItsStepsAndWhatOpensThem() {
		actAsTrainee();

		open("module/peer-principles");

		assertThat(title()).isEqualTo("3. Peer principles");
		assertThat(text()).contains("Lesson: Beside, not above", "Practice talk: Spin cycle",
				"Opens when the lessons are read: 0 of 5 so far", "Reflection", "Quiz");
	}

	@Test
	void readingOnMarksTheLessonAndOpensTheNext() {
		actAsTrainee();
		open("lesson/beside-not-above");

		press("Next: Helping helps both");

		assertThat(title()).isEqualTo("Helping helps both");
		assertThat(this.learning.openLesson("beside-not-above").read()).isTrue();
	}

	@Test
	void wordsBelowTryItAreKept() {
		actAsTrainee();
		open("lesson/beside-not-above");

		test(find(TextArea.class).single()).setValue("My aunt sat on the step.");

		assertThat(this.learning.openLesson("beside-not-above").note().text()).isEqualTo("My aunt sat on the step.");
		assertThat(text()).contains("Saved ", "Only you can see this.");
	}

	@Test
	void wordsFromAnotherWindowAreOfferedBesideThese() {
		actAsTrainee();
		open("lesson/beside-not-above");
		this.learning.saveNote("beside-not-above", Optional.empty(), "From the phone.");

		test(find(TextArea.class).single()).setValue("From the desk.");

		assertThat(text()).contains("These words were also changed elsewhere", "From the phone.");
		assertThat(note()).isEqualTo("From the phone.");
		press("Keep what stands above");
		assertThat(note()).isEqualTo("From the desk.");
		assertThat(text()).doesNotContain("changed elsewhere");
	}

	@Test
	void wordsFromAnotherWindowCanTakeThePlaceOfThese() {
		actAsTrainee();
		open("lesson/beside-not-above");
		this.learning.saveNote("beside-not-above", Optional.empty(), "From the phone.");
		test(find(TextArea.class).single()).setValue("From the desk.");

		press("Take these instead");

		assertThat(find(TextArea.class).single().getValue()).isEqualTo("From the phone.");
		test(find(TextArea.class).single()).setValue("From the phone, and on.");
		assertThat(note()).isEqualTo("From the phone, and on.");
	}

	@Test
	void aTrainerGivesAnAttemptWhenAllAreUsed() {
		actAsTrainee();
		var quiz = this.walker.walkTo(Activity.Kind.QUIZ).id();
		for (int number = 1; number <= 5; number++) {
			this.walker.answer(this.learning.startQuiz(quiz), false);
			this.clock.pass(Duration.ofDays(1));
		}
		actAsTrainer();
		open("trainee/" + this.enrolment.value());
		assertThat(text()).contains("All attempts at “Peer principles” are used");

		press("Give one more attempt");

		assertThat(text()).doesNotContain("are used");
		actAsTrainee();
		assertThat(this.learning.startQuiz(quiz)).isNotNull();
		assertThat(this.accounts.acts()).contains("attempt.granted");
	}

	@Test
	void aClosedLessonSaysWhatOpensIt() {
		actAsTrainee();

		open("lesson/how-we-came-to-know");

		assertThat(title()).isEqualTo("This part is not open yet");
		assertThat(text()).contains("Opens when module 3, Peer principles, is done");
	}

	@Test
	void anUnknownLessonIsNotThere() {
		actAsTrainee();

		open("lesson/nowhere");

		assertThat(title()).isEqualTo("This page is not here");
	}

	@Test
	void aReflectionIsHandedInOnceSomethingIsWritten() {
		actAsTrainee();
		open("reflection/peer-principles");
		press("Hand in");
		assertThat(text()).contains("There is nothing written yet");

		test(find(TextArea.class).single()).setValue("I was the one who listened.");
		press("Hand in");

		assertThat(this.learning.reflection("peer-principles").handedInAt()).isPresent();
		assertThat(text()).contains("Handed in on", "You can still change your words.", "Carry on")
			.doesNotContain("Hand in\n");
		actAsTrainer();
		open("cohorts/" + this.cohort.value());
		assertThat(text()).contains("Wrote a reflection");
	}

	@Test
	void aTrainerOpensACohortAndAddsATrainee() {
		actAsTrainer();
		var june = this.accounts.make("June Halvorsen", Role.TRAINEE);
		open("cohorts");
		test(find(TextField.class).single()).setValue("Winter days");
		press("Open the cohort");
		assertThat(title()).isEqualTo("Winter days");
		assertThat(text()).contains("Nobody is in this cohort yet");

		@SuppressWarnings("unchecked")
		ComboBox<Object> field = find(ComboBox.class).all().getFirst();
		field.setValue(new PersonCard(june, "June Halvorsen", "june@test.example"));
		press("Add to the cohort");

		assertThat(text()).contains("June Halvorsen", "Not here yet");
	}

	@Test
	void aTrainerLetsAnotherLeadTheCohortToo() {
		var lena = this.accounts.make("Lena Ortiz", Role.TRAINER);
		actAsTrainer();
		open("cohorts/" + this.cohort.value());

		@SuppressWarnings("unchecked")
		ComboBox<Object> field = find(ComboBox.class).all().getLast();
		field.setValue(new PersonCard(lena, "Lena Ortiz", "lena@test.example"));
		press("Add as a trainer");

		assertThat(text()).contains("with Lena Ortiz, Marcus Bell");
		assertThat(this.accounts.acts()).contains("cohort.trainer-added");
		field = find(ComboBox.class).all().getLast();
		field.setValue(new PersonCard(this.trainee, "Rosa Villarreal", "rosa@test.example"));
		press("Add as a trainer");
		assertThat(field.isInvalid()).isTrue();
		Acting.as(lena, Role.TRAINER);
		open("trainee/" + this.enrolment.value());
		assertThat(title()).isEqualTo("Rosa Villarreal");
	}

	@Test
	void theBoardShowsWhoWaitsForTheTrainersWord() {
		actAsTrainee();
		this.walker.walkAll();
		actAsTrainer();

		open("cohorts/" + this.cohort.value());

		assertThat(text()).contains("Rosa Villarreal", "Module 3: done", "Waits for your word");
	}

	@Test
	void aTrainerStatesThatATraineeIsReady() {
		actAsTrainee();
		this.walker.walkAll();
		actAsTrainer();
		open("trainee/" + this.enrolment.value());
		press("State that they are ready");
		assertThat(find(TextArea.class).single().isInvalid()).isTrue();

		test(find(TextArea.class).single()).setValue("I saw her listen.");
		press("State that they are ready");

		assertThat(text()).contains("Stated as ready", "I saw her listen.", "attempt 1", "Spin cycle",
				"What I take along.");
	}

	private String note() {
		return this.learning.openLesson("beside-not-above").note().text();
	}

	private void actAsTrainee() {
		Acting.as(this.trainee, Role.TRAINEE);
	}

	private void actAsTrainer() {
		Acting.as(this.trainer, Role.TRAINER);
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

	private void press(String text) {
		test(find(Button.class).all()
			.stream()
			.filter((button) -> button.getText().equals(text))
			.findFirst()
			.orElseThrow()).click();
	}

}
