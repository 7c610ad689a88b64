package org.peerway.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server is killed in the middle of it all; what the screen said was kept is there
 * afterwards.
 */
class KilledServerJourney {

	private static final String WORDS = "My neighbor let me carry her bags. I gave her the news of the street.";

	private static final int ANSWERS = 4;

	@RegisterExtension
	final Stage stage = new Stage();

	@Test
	void keepsEverythingThatTheScreenAcknowledged() {
		var rosa = new Trainee(this.stage.browser(), this.stage.server(), this.stage.content());
		rosa.signIn("rosa");
		rosa.takeNextStep();
		rosa.readToTheEnd();

		rosa.goTo("practice/spin-cycle");
		rosa.startTalk();
		var reply = rosa.reply(Set.of());
		rosa.awaitSaved();
		rosa.goTo("reflection/peer-principles");
		rosa.writeReflection(WORDS);
		rosa.goTo("quiz/peer-principles-quiz");
		rosa.startQuiz();
		var answers = answersSome(rosa);
		this.stage.server().kill();
		this.stage.server().startAgain();

		rosa.signIn("rosa");
		rosa.goTo("quiz/peer-principles-quiz");
		rosa.browser.press("Carry on with your attempt");
		assertThat(answersFound(rosa)).isEqualTo(answers);
		rosa.goTo("practice/spin-cycle");
		rosa.browser.press("Carry on");
		rosa.browser.see(".choices .choice");
		assertThat(rosa.browser.read(".chat")).contains(reply);
		rosa.goTo("reflection/peer-principles");
		assertThat(rosa.browser.see("textarea").getDomProperty("value")).isEqualTo(WORDS);
	}

	/** Answers the first questions; the last answer is acknowledged, and no more. */
	private static Map<String, Set<String>> answersSome(Trainee rosa) {
		var answers = new LinkedHashMap<String, Set<String>>();
		for (int number = 1; number <= ANSWERS; number++) {
			rosa.seeQuestion(number);
			answers.put(rosa.question(), rosa.answer(CourseContent.Question::fitting));
			if (number < ANSWERS) {
				rosa.browser.press("Next");
			}
		}
		return answers;
	}

	/** Looks back from the question that the attempt goes on with. */
	private static Map<String, Set<String>> answersFound(Trainee rosa) {
		var answers = new LinkedHashMap<String, Set<String>>();
		rosa.seeQuestion(ANSWERS + 1);
		for (int number = ANSWERS; number >= 1; number--) {
			rosa.browser.press("Question " + number);
			rosa.seeQuestion(number);
			answers.put(rosa.question(), rosa.chosen());
		}
		return answers;
	}

}
