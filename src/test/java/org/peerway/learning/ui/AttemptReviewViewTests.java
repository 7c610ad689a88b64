package org.peerway.learning.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.peerway.Acting;
import org.peerway.assessment.AttemptId;
import org.peerway.assessment.question.Outcome;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;

class AttemptReviewViewTests extends QuizScreens {

	@Test
	void isNotForAdministrators() {
		var attempt = fail();
		Acting.asSomebody(Role.ADMIN);

		assertThat(open(path(attempt))).contains("This page is for other people").doesNotContain("To look at");
	}

	@Test
	void isClosedToOtherTrainees() {
		var attempt = fail();
		Acting.asSomebody(Role.TRAINEE);

		assertThat(open(path(attempt))).contains("This page is for other people").doesNotContain("To look at");
	}

	@Test
	void knowsNoOtherAttempt() {
		assertThat(open("attempt/00000000-0000-0000-0000-000000000000/review")).contains("This page is not here");
		assertThat(open("attempt/nonsense/review")).contains("This page is not here");
	}

	@Test
	void whileTheAttemptIsOpenItLeadsBackToIt() {
		var attempt = start();

		assertThat(open(path(attempt))).contains("Question 1 of 10").doesNotContain("To look at");
	}

	@Test
	void tellsKindlyWhatIsMissingAndUntilWhenToWait() {
		var attempt = fail();

		var screen = open(path(attempt));

		assertThat(find(H1.class).single().getText()).isEqualTo("Not there yet");
		assertThat(screen).contains("None of your ten answers fits; seven", "You can try again from 10:57",
				"Only your best result counts.", "10 to look at");
		assertThat(filled()).singleElement().asString().startsWith("Read lesson ");
	}

	@Test
	void offersToTryAgainAfterTheWait() {
		var attempt = fail();
		this.clock.pass(Duration.ofMinutes(15));
		open(path(attempt));
		assertThat(filled()).containsExactly("Try again with other questions");

		press("Try again with other questions");

		assertThat(screen()).contains("Question 1 of 10");
	}

	@Test
	void saysWhatWasChosenWhatFitsAndWhichLessonToReadAgain() {
		var attempt = fail();
		var item = this.attempts.review(attempt).items().getFirst();

		var screen = open(path(attempt));

		assertThat(screen).contains("1. " + item.title(), "You chose:", "This fits:", "Look at it again: Lesson ");
		assertThat(((Outcome.Options) item.outcome()).chosen()).isNotEmpty()
			.allSatisfy((option) -> assertThat(screen).contains(option.feedback()));
		assertThat(((Outcome.Options) item.outcome()).fitting()).isNotEmpty()
			.allSatisfy((option) -> assertThat(screen).contains(option.feedback()));
		assertThat(links()).contains("lesson/" + item.lesson());
	}

	@Test
	void foldsUpWhatFits() {
		var attempt = start();
		this.walker.answer(attempt, true);

		var screen = open(path(attempt));

		assertThat(find(H1.class).single().getText()).isEqualTo("You have passed");
		assertThat(screen)
			.contains("Ten of your ten answers fit; seven were needed.", "10 fit", "You chose, and it fits:")
			.doesNotContainPattern("\\d to look at");
		assertThat(find(NativeDetails.class).all()).hasSize(10).noneMatch(NativeDetails::isOpen);
		assertThat(filled()).containsExactly("Carry on");
	}

	@Test
	void anEarlierAttemptOfAPassedQuizOffersNoOther() {
		var earlier = fail();
		this.clock.pass(Duration.ofHours(1));
		this.walker.answer(this.learning.startQuiz(QUIZ), true);

		var screen = open(path(earlier));

		assertThat(screen).contains("You have passed this quiz with another attempt");
		assertThat(buttons()).isEmpty();
		assertThat(filled()).containsExactly("Carry on");
	}

	@Test
	void theLastAttemptSendsToTheTrainer() {
		fail();
		AttemptId last = failAgain();
		for (int used = 2; used < 5; used++) {
			last = failAgain();
		}

		var screen = open(path(last));

		assertThat(screen).contains("These were all the attempts. Ask your trainer how to go on");
		assertThat(buttons()).isEmpty();
	}

	@Test
	void aTrainerSeesWhoseItIsAndNoButton() {
		var attempt = fail();
		Acting.as(this.trainer, Role.TRAINER);

		var screen = open(path(attempt));

		assertThat(find(H1.class).single().getText()).isEqualTo("Rosa Villarreal: Peer principles, attempt 1");
		assertThat(screen).contains("Not there yet. None of the ten answers fits; seven pass the quiz.", "Chosen:")
			.doesNotContain("You chose");
		assertThat(buttons()).isEmpty();
		assertThat(filled()).isEmpty();
		assertThat(links()).noneMatch((href) -> href.startsWith("lesson/"));
	}

	@Test
	void aTrainerTakesTheRecordOutByAForm() {
		var attempt = fail();
		Acting.as(this.trainer, Role.TRAINER);

		var screen = open(path(attempt));

		assertThat(screen).contains("Export for a board", "each export is kept in the record of acts", "Signed-off PDF",
				"JSON data");
		assertThat(forms()).containsExactly("post download/results/" + attempt.value() + ".pdf",
				"post download/results/" + attempt.value() + ".json");
	}

	@Test
	void nobodyTakesOutTheirOwnRecord() {
		var attempt = fail();

		assertThat(open(path(attempt))).doesNotContain("Export for a board");
		assertThat(forms()).isEmpty();
		Acting.as(this.trainee, Role.TRAINEE, Role.TRAINER, Role.OFFICE);
		assertThat(open(path(attempt))).doesNotContain("Export for a board");
	}

	@Test
	void theOfficeFindsBackToTheApplication() {
		var attempt = fail();
		Acting.as(this.trainer, Role.TRAINER, Role.OFFICE);
		var application = "00000000-0000-0000-0000-000000000007";

		UI.getCurrent().navigate(path(attempt), QueryParameters.of("application", application));

		assertThat(screen()).contains("Not there yet. None of the ten answers fits; seven pass the quiz.");
		assertThat(links()).contains("applications/" + application).doesNotContain("cohorts");
	}

	@Test
	void isClosedToAnOfficeThatNobodyAppliedTo() {
		var attempt = fail();
		Acting.asSomebody(Role.OFFICE);

		assertThat(open(path(attempt))).contains("This page is for other people").doesNotContain("To look at");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "https://evil.example", "../people" })
	void leadsTheOfficeNowhereElse(String application) {
		var attempt = fail();
		Acting.as(this.trainer, Role.TRAINER, Role.OFFICE);

		UI.getCurrent().navigate(path(attempt), QueryParameters.of("application", application));

		assertThat(links()).contains("cohorts")
			.noneMatch((href) -> href.startsWith("applications") || href.contains("evil"));
	}

	@Test
	void speaksSpanish() {
		UI.getCurrent().setLocale(Locale.of("es"));
		var attempt = fail();

		assertThat(open(path(attempt))).contains("Todavía no", "Ninguna de sus diez respuestas va bien; con siete",
				"Para revisar", "Usted eligió:", "Esto va bien:");
	}

	/** How and where the forms of the screen send to. */
	private List<String> forms() {
		return elements(main().getElement())
			.filter((element) -> !element.isTextNode() && element.getTag().equals("form"))
			.map((form) -> form.getAttribute("method") + " " + form.getAttribute("action"))
			.toList();
	}

	private static Stream<Element> elements(Element element) {
		return Stream.concat(Stream.of(element), element.isTextNode() ? Stream.empty()
				: element.getChildren().flatMap(AttemptReviewViewTests::elements));
	}

	private static String path(AttemptId attempt) {
		return "attempt/" + attempt.value() + "/review";
	}

}
