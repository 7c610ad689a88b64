package org.peerway.learning.ui;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.assessment.AttemptId;
import org.peerway.assessment.KeyChange;
import org.peerway.assessment.Points;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.RegradeService;
import org.peerway.course.CourseCatalogue;
import org.peerway.notice.NoticeService;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionViewTests extends QuizScreens {

	@Autowired
	private RegradeService regrades;

	@Autowired
	private NoticeService notices;

	@Autowired
	private CourseCatalogue catalogue;

	private AttemptId attempt;

	private QuizRef ref;

	private String question;

	private PersonId office;

	@BeforeEach
	void oneFailedAttempt() {
		this.attempt = fail();
		var review = this.attempts.review(this.attempt);
		this.ref = review.summary().quiz();
		this.question = this.catalogue.quiz(this.ref)
			.questions()
			.stream()
			.filter((one) -> one.head().title().equals(review.items().getFirst().title()))
			.findFirst()
			.orElseThrow()
			.id();
		this.office = this.accounts.actAs("Ines Kowalczyk", Role.OFFICE);
	}

	@ParameterizedTest
	@EnumSource(names = "OFFICE", mode = EnumSource.Mode.EXCLUDE)
	void isForTheOffice(Role role) {
		Acting.asSomebody(role);

		assertThat(open(path())).contains("This page is for");
	}

	@Test
	void withdrawsAQuestionAfterALookAtWhatThatChanges() {
		assertThat(open(path())).contains("Correct “", "Nothing changes before you have seen what it would do.");
		withdraw();
		press("See what it would change");
		assertThat(screen()).contains("put this question.", "No mark falls.", "Rosa Villarreal, attempt 1",
				"Does not pass");
		assertThat(find(Button.class).withText("See what it would change").all()).isEmpty();
		assertThat(this.regrades.corrections(this.ref)).isEmpty();

		correct();
		assertThat(this.regrades.corrections(this.ref)).isEmpty();
		find(TextArea.class).single().setValue("It was about something else");
		correct();

		assertThat(screen()).contains("The question is corrected", "changed, and ");
		assertThat(open("statistics/" + this.ref.courseVersion() + "/" + QUIZ)).contains("Corrections", "Withdrawn",
				"It was about something else", "Ines Kowalczyk");
		actAsTrainee();
		assertThat(this.attempts.review(this.attempt).summary().score()).isEqualTo(new Points(1));
		assertThat(this.notices.own(Optional.empty(), 5)).singleElement()
			.satisfies((line) -> assertThat(line.kind()).isEqualTo("marks-corrected"));
		assertThat(open("path")).contains("There is a new message for you");
		assertThat(open("messages")).contains("Your attempt 1 now has 1 points instead of 0.");
	}

	@Test
	void whatSomebodyElseCorrectedMeanwhileIsShownAndNotOverwritten() {
		open(path());
		press("See what it would change");
		int seen = this.regrades.key(this.ref, this.question).corrections();
		this.regrades.apply(this.ref, new KeyChange.Withdraw(this.question), false, seen, "Nothing is right");
		find(TextArea.class).all().getLast().setValue("The key was wrong");

		correct();

		assertThat(screen()).contains("Somebody else has corrected this quiz meanwhile");
		assertThat(this.regrades.corrections(this.ref)).hasSize(seen + 1);
	}

	@Test
	void keyThatStaysTheSameChangesNothing() {
		open(path());

		press("See what it would change");

		assertThat(screen()).contains("No mark rises.", "Correct it; no mark changes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "correction/nonsense/quiz/question",
			"correction/00000000-0000-0000-0000-000000000000/quiz/question" })
	void knowsNoOtherQuestion(String path) {
		assertThat(open(path)).contains("This page is not here");
		assertThat(open("correction/" + this.ref.courseVersion() + "/" + QUIZ + "/none"))
			.contains("This page is not here");
	}

	@Test
	void speaksSpanish() {
		UI.getCurrent().setLocale(Locale.of("es"));
		open(path());
		withdraw();

		press("Ver qué cambiaría");

		assertThat(screen()).contains("Corregir «", "Ninguna calificación baja.");
	}

	/** Attempts of other tests are corrected too. */
	private void correct() {
		test(find(Button.class).all()
			.stream()
			.filter((button) -> button.getText().startsWith("Correct it"))
			.findFirst()
			.orElseThrow()).click();
	}

	@SuppressWarnings("unchecked")
	private void withdraw() {
		((RadioButtonGroup<Boolean>) find(RadioButtonGroup.class).single()).setValue(true);
	}

	private String path() {
		return "correction/" + this.ref.courseVersion() + "/" + QUIZ + "/" + this.question;
	}

}
