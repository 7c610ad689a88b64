package org.peerway.learning.ui;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.assessment.AttemptId;
import org.peerway.assessment.compose.EditionInfo;
import org.peerway.assessment.compose.Published;
import org.peerway.learning.CohortId;
import org.peerway.learning.SetQuizService;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@Import(Published.class)
class SetQuizViewTests extends QuizScreens {

	@Autowired
	private Published published;

	@Autowired
	private SetQuizService quizzes;

	private EditionInfo edition;

	private CohortId cohort;

	@BeforeEach
	void setOne() {
		this.edition = this.published.publish("Midterm");
		asTrainer();
		this.cohort = this.cohorts.cohorts(Optional.empty(), 1).getFirst().id();
	}

	@Test
	void trainerSetsAPublishedQuizAndTakesItAway() {
		assertThat(open("cohorts/" + this.cohort.value())).contains("No quiz is set beside those of the course.");
		@SuppressWarnings("unchecked")
		Select<EditionInfo> select = find(Select.class).withCaption("A published quiz").single();
		select.setValue(this.edition);

		press("Set it for this cohort");

		assertThat(screen()).contains("Midterm", "Open to the cohort");
		assertThat(links())
			.contains("statistics/" + this.edition.ref().courseVersion() + "/" + this.edition.ref().quiz());
		press("Take away");
		assertThat(screen()).contains("Taken away");
	}

	@Test
	void traineeFindsItOnThePathAndAnswersIt() {
		this.quizzes.set(this.cohort, this.edition.ref());
		actAsTrainee();
		assertThat(open("path")).contains("From your trainer", "Midterm");
		assertThat(links()).contains(door());

		assertThat(open(door())).contains("Midterm", "Your trainer set this quiz", "3 questions", "2 of 3 points pass");
		press("Start");

		assertThat(screen()).contains("Question 1 of 3", "From your trainer");
		AttemptId attempt = this.attempts.attempts(this.trainee, this.edition.ref().courseVersion()).getFirst().id();
		this.attempts.submit(attempt, 0);
		assertThat(open("attempt/" + attempt.value() + "/review")).contains("Not there yet", "Back to the quiz");
		assertThat(open("path")).contains("MidtermHanded in");
		assertThat(open(door())).contains("Attempt 1", "0 of 3");
		asTrainer();
		assertThat(open("statistics/" + this.edition.ref().courseVersion() + "/" + this.edition.ref().quiz()))
			.contains("Midterm", "Edition 1");
	}

	@ParameterizedTest
	@EnumSource(names = "TRAINEE", mode = EnumSource.Mode.EXCLUDE)
	void doorIsForTraineesOnly(Role role) {
		Acting.asSomebody(role);

		assertThat(open(door())).contains("This page is for trainees");
	}

	@Test
	void isThereOnlyForWhomItWasSet() {
		actAsTrainee();

		assertThat(open(door())).contains("This page is not here");
		assertThat(open("set-quiz/nonsense/" + this.edition.ref().quiz())).contains("This page is not here");
	}

	@Test
	void speaksSpanish() {
		this.quizzes.set(this.cohort, this.edition.ref());
		UI.getCurrent().setLocale(Locale.of("es"));
		assertThat(open("cohorts/" + this.cohort.value())).contains("Cuestionarios puestos a este grupo");
		actAsTrainee();

		assertThat(open(door())).contains("Su formador puso este cuestionario a su grupo");
	}

	private String door() {
		return "set-quiz/" + this.edition.ref().courseVersion() + "/" + this.edition.ref().quiz();
	}

	private PersonId asTrainer() {
		return Acting.as(this.trainer, Role.TRAINER);
	}

}
