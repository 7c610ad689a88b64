package org.peerway.learning.ui;

import java.time.Duration;
import java.util.Locale;

import com.vaadin.flow.component.UI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.learning.Activity;
import org.peerway.people.AccommodationService;
import org.peerway.people.Allowance;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class QuizViewTests extends QuizScreens {

	@Autowired
	private AccommodationService accommodations;

	@ParameterizedTest
	@EnumSource(names = "TRAINEE", mode = EnumSource.Mode.EXCLUDE)
	void isForTraineesOnly(Role role) {
		Acting.asSomebody(role);

		assertThat(open("quiz/" + QUIZ)).contains("This page is for trainees");
	}

	@Test
	void isThereOnlyForWhoeverIsInACohort() {
		Acting.asSomebody(Role.TRAINEE);

		assertThat(open("quiz/" + QUIZ)).contains("This page is not here");
	}

	@Test
	void knowsNoOtherQuiz() {
		assertThat(open("quiz/no-such-quiz")).contains("This page is not here");
	}

	@Test
	void saysWhatOpensItWhileLessonsAreUnread() {
		assertThat(open("quiz/" + QUIZ)).contains("This part is not open yet", "0 of 5");
		assertThat(filled()).containsExactly("Back to your path");
	}

	@Test
	void saysTheExactRulesBeforeTheStart() {
		this.walker.walkTo(Activity.Kind.QUIZ);

		var screen = open("quiz/" + QUIZ);

		assertThat(screen).contains("10 questions, drawn for you from a larger set.", "7 of 10 points pass.",
				"No time limit.", "Each answer is kept when you give it.", "You have 5 attempts in all. 5 are left.",
				"the next one opens 15 minutes later.", "Only your best result counts.");
		assertThat(filled()).containsExactly("Start");
	}

	@Test
	void tellsWhatWasApprovedAndWhy() {
		Acting.asSomebody(Role.OFFICE);
		this.accommodations.approve(this.trainee, new Allowance(1.5, false, true, 2), "Reads with a screen reader",
				null);
		actAsTrainee();
		this.walker.walkTo(Activity.Kind.QUIZ);

		var screen = open("quiz/" + QUIZ);

		assertThat(screen).contains("You have 7 attempts in all. 7 are left.", "What was approved for you",
				"1.5 times the usual time", "2 more attempts", "Reads with a screen reader");
	}

	@Test
	void startingLeadsToTheFirstQuestion() {
		this.walker.walkTo(Activity.Kind.QUIZ);
		open("quiz/" + QUIZ);

		press("Start");

		assertThat(screen()).contains("Question 1 of 10");
	}

	@Test
	void carriesOnWithAnOpenAttempt() {
		var attempt = start();

		assertThat(open("quiz/" + QUIZ)).contains("Under way", "4 are left");
		press("Carry on with your attempt");

		assertThat(links()).contains("attempt/" + attempt.value() + "?question=2");
	}

	@Test
	void saysUntilWhenToWait() {
		fail();

		var screen = open("quiz/" + QUIZ);

		assertThat(screen).contains("The next attempt opens at 10:57 am.", "0 of 10");
		assertThat(buttons()).isEmpty();
		assertThat(filled()).containsExactly("Back to module 3");
		assertThat(open("path")).contains("The next attempt opens at 10:57 am.", "Look at the lessons meanwhile")
			.doesNotContain("Carry on");
	}

	@Test
	void opensAgainAfterTheWait() {
		var attempt = fail();
		this.clock.pass(Duration.ofMinutes(15));

		open("quiz/" + QUIZ);

		assertThat(filled()).containsExactly("Start another attempt");
		assertThat(links()).contains("attempt/" + attempt.value() + "/review");
	}

	@Test
	void sendsToTheTrainerWhenAllAttemptsAreUsed() {
		fail();
		for (int used = 1; used < 5; used++) {
			failAgain();
		}

		var screen = open("quiz/" + QUIZ);

		assertThat(screen).contains("You have used all attempts", "Ask your trainer how to go on.");
		assertThat(buttons()).isEmpty();
		assertThat(filled()).containsExactly("Back to module 3");
	}

	@Test
	void leadsOnWhenItIsPassed() {
		this.walker.answer(start(), true);

		var screen = open("quiz/" + QUIZ);

		assertThat(screen).contains("You have passed this quiz", "Your best result is 10 of 10 points.");
		assertThat(filled()).containsExactly("Carry on");
		assertThat(buttons()).containsExactly("Take it once more");
	}

	@Test
	void speaksSpanish() {
		UI.getCurrent().setLocale(Locale.of("es"));
		fail();

		assertThat(open("quiz/" + QUIZ)).contains("Sin límite de tiempo.", "El siguiente intento se abre a las 10:57.",
				"Solo cuenta su mejor resultado.");
	}

}
