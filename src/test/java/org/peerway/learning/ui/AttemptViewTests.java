package org.peerway.learning.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.assessment.AttemptId;
import org.peerway.assessment.Sheet;
import org.peerway.assessment.Ticks;
import org.peerway.assessment.ui.Fields;
import org.peerway.assessment.ui.QuestionCard;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.LensNote;
import org.peerway.base.ui.Tag;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class AttemptViewTests extends QuizScreens {

	@ParameterizedTest
	@EnumSource(names = "TRAINEE", mode = EnumSource.Mode.EXCLUDE)
	void isForTraineesOnly(Role role) {
		var attempt = start();
		Acting.asSomebody(role);

		assertThat(open(path(attempt))).contains("This page is for trainees").doesNotContain("Question");
	}

	@Test
	void isOpenToItsOwnerAlone() {
		var attempt = start();
		Acting.asSomebody(Role.TRAINEE);

		assertThat(open(path(attempt))).contains("This page is for other people").doesNotContain("Question");
	}

	@Test
	void knowsNoOtherAttempt() {
		assertThat(open("attempt/00000000-0000-0000-0000-000000000000")).contains("This page is not here");
		assertThat(open("attempt/nonsense")).contains("This page is not here");
	}

	@Test
	void showsOneQuestionWithItsOptionsInTheOrderOfThePaper() {
		var attempt = start();
		var item = sheet(attempt).items().getFirst();

		var screen = open(path(attempt));

		assertThat(screen).contains("Question 1 of 10", "No time limit",
				"You can change any answer until you hand in.");
		assertThat(find(H1.class).single().getText()).isEqualTo(item.ask());
		assertThat(fields().options()).hasSameSizeAs(Ticks.choices(item));
		assertThat(filled()).containsExactly("Next");
		assertThat(find(LensNote.class).all()).as("the lens looks at free text only").isEmpty();
	}

	@Test
	void savesAnAnswerWhenItIsGivenAndSaysSo() {
		var attempt = start();
		open(path(attempt));

		chooseFirst();

		assertThat(screen()).contains("Saved 10:42");
		assertThat(sheet(attempt).answered()).isEqualTo(1);
	}

	@Test
	void keepsSeveralAnswersAndTakesThemBack() {
		var attempt = start();
		var item = several(attempt);
		open(path(attempt) + "?question=" + (item.position() + 1));

		chooseFirst();
		assertThat(Ticks.chosen(sheet(attempt).items().get(item.position())))
			.containsExactly(Ticks.choices(item).getFirst().token());
		fields().tick();

		assertThat(sheet(attempt).items().get(item.position()).isAnswered()).isFalse();
	}

	@Test
	void showsWhatWasChosenBefore() {
		var attempt = start();
		this.attempts.save(attempt, 0, 0, Ticks.tick(Ticks.choices(sheet(attempt).items().getFirst()).getLast()));

		var screen = open(path(attempt) + "?question=1");

		assertThat(screen).contains("Question 1 of 10", "Saved 10:42");
		assertThat(fields().ticked()).containsExactly(fields().options().getLast());
	}

	@Test
	void goesOnAtTheFirstQuestionWithoutAnswer() {
		var attempt = start();
		this.attempts.save(attempt, 0, 0, Ticks.tick(Ticks.choices(sheet(attempt).items().getFirst()).getFirst()));

		assertThat(open(path(attempt))).contains("Question 2 of 10");
	}

	@Test
	void everyQuestionHasAnAddress() {
		var attempt = start();

		assertThat(open(path(attempt) + "?question=4")).contains("Question 4 of 10");
		assertThat(links()).contains(path(attempt) + "?question=3", path(attempt) + "?question=5");
		assertThat(open(path(attempt) + "?question=77")).contains("Question 1 of 10");
	}

	@Test
	void marksAQuestionToComeBackTo() {
		var attempt = start();
		open(path(attempt));

		press("Come back to this");

		assertThat(find(Tag.class).all()).singleElement()
			.satisfies((tag) -> assertThat(tag.getElement().getTextRecursively()).isEqualTo("To come back to"));
		assertThat(sheet(attempt).items().getFirst().flagged()).isTrue();
		assertThat(flag().getElement().getAttribute("aria-pressed")).isEqualTo("true");
	}

	@Test
	void takesTheMarkAway() {
		var attempt = start();
		open(path(attempt));
		press("Come back to this");

		press("Come back to this");

		assertThat(find(Tag.class).all()).isEmpty();
		assertThat(sheet(attempt).items().getFirst().flagged()).isFalse();
		assertThat(flag().getElement().getAttribute("aria-pressed")).isEqualTo("false");
	}

	@Test
	void looksOverThePaperBeforeHandingIn() {
		var attempt = start();
		var sheet = sheet(attempt);
		int step = answerAll(attempt, 9);
		this.attempts.flag(attempt, step, 2, true);

		assertThat(open(path(attempt) + "?question=10")).contains("Look it over");
		var screen = open(path(attempt) + "?question=all");

		assertThat(screen).contains("9 of 10 questions have an answer.", "No answer yet", "To come back to");
		assertThat(find(Anchor.class).withText(sheet.items().get(2).ask()).single().getHref())
			.isEqualTo(path(attempt) + "?question=3");
		assertThat(find(Anchor.class).withText(sheet.items().get(9).ask()).single().getHref())
			.isEqualTo(path(attempt) + "?question=10");
		assertThat(filled()).containsExactly("Hand in");
		assertThat(find(ActionLink.class).all()).filteredOn((link) -> link.getAriaLabel().isPresent())
			.extracting((link) -> link.getAriaLabel().orElseThrow(), ActionLink::getHref)
			.hasSize(10)
			.contains(tuple("Question 4", path(attempt) + "?question=4"));
	}

	@Test
	void handingInLeadsToTheReview() {
		var attempt = start();
		answerAll(attempt, 10);
		open(path(attempt) + "?question=all");

		press("Hand in");

		assertThat(screen()).contains("Your answers", "You chose");
		assertThat(this.attempts.review(attempt).summary().isSubmitted()).isTrue();
	}

	@Test
	void aSecondTabIsReadAgainAndOverwritesNothing() {
		var attempt = start();
		var item = sheet(attempt).items().getFirst();
		open(path(attempt));
		this.attempts.save(attempt, 0, 0, Ticks.tick(Ticks.choices(item).getLast()));

		chooseFirst();

		assertThat(screen()).contains("Something changed in another tab", "Question 1 of 10");
		assertThat(Ticks.chosen(sheet(attempt).items().getFirst()))
			.containsExactly(Ticks.choices(item).getLast().token());
		assertThat(fields().ticked()).containsExactly(fields().options().getLast());
	}

	@Test
	void goesOnAfterItWasReadAgain() {
		var attempt = start();
		var item = sheet(attempt).items().getFirst();
		open(path(attempt));
		this.attempts.flag(attempt, 0, 5, true);
		chooseFirst();

		chooseFirst();

		assertThat(Ticks.chosen(sheet(attempt).items().getFirst()))
			.containsExactly(Ticks.choices(item).getFirst().token());
	}

	@Test
	void anOverviewThatIsNoLongerTrueIsReadAgain() {
		var attempt = start();
		answerAll(attempt, 10);
		open(path(attempt) + "?question=all");
		this.attempts.flag(attempt, 10, 5, true);

		press("Hand in");

		assertThat(screen()).contains("Something changed in another tab", "To come back to");
	}

	@Test
	void anAttemptThatIsHandedInLeadsToItsReview() {
		var attempt = fail();

		assertThat(open(path(attempt))).contains("Your answers");
	}

	@Test
	void anAnswerAfterHandingInElsewhereLeadsToTheReview() {
		var attempt = start();
		var item = sheet(attempt).items().getFirst();
		open(path(attempt));
		this.attempts.submit(attempt, 0);

		chooseFirst();

		assertThat(screen()).contains("Not there yet", "You gave no answer here.");
	}

	@Test
	void speaksSpanish() {
		UI.getCurrent().setLocale(Locale.of("es"));
		var attempt = start();

		assertThat(open(path(attempt))).contains("Pregunta 1 de 10", "Sin límite de tiempo",
				"Puede cambiar cualquier respuesta hasta que entregue.");
		assertThat(open(path(attempt) + "?question=all")).contains("Antes de entregar", "Todavía sin respuesta");
	}

	private static String path(AttemptId attempt) {
		return "attempt/" + attempt.value();
	}

	private Sheet sheet(AttemptId attempt) {
		return this.attempts.open(attempt);
	}

	private Sheet.Item several(AttemptId attempt) {
		return sheet(attempt).items().stream().filter(Ticks::several).findFirst().orElseThrow();
	}

	private int answerAll(AttemptId attempt, int count) {
		int step = sheet(attempt).step();
		for (var item : sheet(attempt).items().subList(0, count)) {
			step = this.attempts.save(attempt, step, item.position(), Ticks.tick(Ticks.choices(item).getFirst()))
				.step();
		}
		return step;
	}

	private Button flag() {
		return find(Button.class).withText("Come back to this").single();
	}

	private Fields fields() {
		return Fields.on(find(QuestionCard.class).single());
	}

	private void chooseFirst() {
		fields().tick(fields().options().getFirst());
	}

}
