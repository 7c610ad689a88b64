package org.peerway.assessment.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.UI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.Review;
import org.peerway.assessment.Sheets;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.ResponseText;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewedQuestionTests extends QuestionScreens {

	@ParameterizedTest
	@MethodSource("all")
	void tellsEveryKindInBothLanguagesAndBothVoices(Question question) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
			UI.getCurrent().setLocale(locale);
			for (Response response : List.of(Answers.right(question), Answers.wrong(question),
					ResponseText.read(question.kind(), ""))) {
				assertThat(review(question, response, true) + review(question, response, false))
					.contains("Ask of " + question.id())
					.doesNotContainPattern(UNTRANSLATED);
			}
		}
	}

	@Test
	void saysThatAnAnswerFits() {
		assertThat(review(Kind.HOT_TEXT)).contains("This fits", "You chose, and it fits: Text f0 of hot");
		assertThat(review(Kind.MATCHING)).contains("First of matching", "Your answer, and it fits: One");
		assertThat(review(Kind.JUDGEMENT)).contains("Ask him", "Your rating, and the experts’ too: 5");
		assertThat(review(Kind.SHORT)).contains("Your answer, and it fits:");
	}

	@Test
	void tellsOfEachPartWhatFitsAndWhy() {
		assertThat(review(question(Kind.MATCHING), new Response.Assigned(Map.of("s1", "l1", "s2", "l3")), true))
			.contains("To look at", "First of matchingYour answer, and it fits: One",
					"Second of matchingYour answer: ThreeThis fits: TwoCANARY feedback",
					"Third of matchingYou left this one open.This fits: One");
	}

	@Test
	void tellsAGapByTheWordsAroundIt() {
		assertThat(review(question(Kind.GAPS), new Response.Assigned(Map.of("g3", "12")), true)).contains(
				"We begin with ___ and", "You left this one open.",
				"… after ___ days.Your answer: 12This fits: 7070 – 7071");
	}

	@Test
	void tellsARatingBesideThatOfTheExperts() {
		assertThat(review(question(Kind.JUDGEMENT), new Response.Assigned(Map.of("b", "2")), true)).contains(
				"Ask himYour rating: 2The experts’ rating: 5", "Tell himYou left this one open.The experts’ rating: 1");
	}

	@Test
	void putsBothOrdersSideBySideAndMarksWhatStandsAtItsPlace() {
		assertThat(review(question(Kind.ORDERING), new Response.Ordered(List.of("e0", "e2", "e1", "e3")), true))
			.contains("Your orderEntry 0", "Entry 0 (at its place)", "Entry 3 (at its place)", "The order that fits",
					"Entry 1CANARY feedback", "Entry 2CANARY feedback")
			.doesNotContain("Entry 1 (at its place)", "Entry 0CANARY");
	}

	@Test
	void showsATextBesideTheOriginalAndAnExample() {
		assertThat(review(question(Kind.REWRITE), new Response.Written(""), false)).contains(
				"To be said in another way: Ezra is non-compliant.", "No answer was given here.",
				"One way to say it: CANARY example");
	}

	@Test
	void keepsTheKeyToItselfWhereItMayNotBeShown() {
		for (Question question : Questions.graded().toList()) {
			var item = new Sheets(question).reviewed(Answers.wrong(question), false);

			assertThat(text(item, true)).doesNotContain("This fits", "order that fits", "experts’ rating:",
					"CANARY feedback");
		}
	}

	private static String review(Kind kind) {
		return review(question(kind), Answers.right(question(kind)), true);
	}

	private static String review(Question question, Response response, boolean own) {
		return text(new Sheets(question).reviewed(response), own);
	}

	private static String text(Review.Item item, boolean own) {
		var reviewed = new ReviewedQuestion(item, Optional.empty(), own);
		UI.getCurrent().add(reviewed);
		return reviewed.getElement().getTextRecursively();
	}

}
