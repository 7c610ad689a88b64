package org.peerway.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.openqa.selenium.Keys;

/**
 * A question of some kind: how an author writes it, and how somebody answers it with keys
 * alone.
 *
 * @param kind as the bank calls it
 * @param key writes what belongs to the kind
 * @param answer gives the answer
 */
record TestQuestion(String kind, String title, String ask, Consumer<Form> key, Consumer<Sitting> answer) {

	/** The one whose key is wrong at first. */
	static final String MISKEYED = "Late for the group";

	/** One question of each kind. */
	static final List<TestQuestion> ALL = List.of(single(), multiple(), trueOrFalse(), matching(), ordering(), gaps(),
			shortAnswer(), number(), hotText(), judgement(), rewrite(), longAnswer());

	private static TestQuestion single() {
		return new TestQuestion("Single choice", MISKEYED, "Dana missed the bus and is upset. What do you say first?",
				(form) -> {
					options(form, "Leave a little earlier next time.", "That was a hard start to the day.",
							"Tell your case manager about it.");
					form.in("Option 1").tick("This is the one that fits");
					form.write("Hint", "What does Dana need first?");
				}, (sitting) -> sitting.choose("That was a hard start to the day."));
	}

	private static TestQuestion multiple() {
		return new TestQuestion("Multiple choice", "Mutual", "What makes peer support mutual?", (form) -> {
			options(form, "Both give", "One decides", "Both learn", "One is graded");
			form.in("Option 1").tick("This one fits");
			form.in("Option 3").tick("This one fits");
		}, (sitting) -> sitting.tick("Both give", "Both learn"));
	}

	private static void options(Form form, String... texts) {
		for (int i = 0; i < texts.length; i++) {
			form.in("Option " + (i + 1)).write("Text", texts[i]);
		}
	}

	private static TestQuestion trueOrFalse() {
		return new TestQuestion("True or false", "Own story", "Peer supporters never tell of their own recovery.",
				(form) -> form.pick("The statement is", "False"), (sitting) -> sitting.choose("False"));
	}

	private static TestQuestion matching() {
		return new TestQuestion("Matching", "Ways to answer", "Which way to answer is it?", (form) -> {
			form.in("Label 1").write("Label", "Open question");
			form.in("Label 2").write("Label", "Affirmation");
			form.in("Stem 1").write("Text", "What would help today?").pick("What belongs to it", "Open question");
			form.in("Stem 2").write("Text", "You kept going all week.").pick("What belongs to it", "Affirmation");
		}, (sitting) -> sitting
			.pick(Map.of("What would help today?", "Open question", "You kept going all week.", "Affirmation")));
	}

	private static TestQuestion ordering() {
		var steps = List.of("Say hello", "Ask what matters", "Agree on a next step");
		return new TestQuestion("Ordering", "First meeting", "In which order does a first meeting go?", (form) -> {
			for (int i = 0; i < steps.size(); i++) {
				form.in("Place " + (i + 1)).write("Text", steps.get(i));
			}
		}, (sitting) -> sitting.arrange(steps));
	}

	private static TestQuestion gaps() {
		return new TestQuestion("Text with gaps", "Two words", "Which words are missing?", (form) -> {
			form.write("Text", "Peer support is {{mutual}} and {{voluntary}}.");
			form.in("Gap 1").pick("How it is filled", "By choosing from a list");
			form.in("Gap 1").in("Option 2").write("Text", "clinical");
		}, (sitting) -> {
			sitting.pick(Map.of("Gap 1 of 2", "mutual"));
			sitting.type("Gap 2 of 2", "voluntary");
		});
	}

	private static TestQuestion shortAnswer() {
		return new TestQuestion("Short answer", "Giving and taking", "What is giving and taking in turn called?",
				(form) -> form.in("Wording 1").write("Words", "recipro*"), (sitting) -> sitting.type("Reciprocity"));
	}

	private static TestQuestion number() {
		return new TestQuestion("Number", "Crisis line", "Which number reaches the crisis line?",
				(form) -> form.in("Numbers 1").write("Number", "988"), (sitting) -> sitting.type("988"));
	}

	private static TestQuestion hotText() {
		return new TestQuestion("Words to select", "A word that judges", "Which word judges?", (form) -> {
			form.write("Text", "Ezra is {{noncompliant}} and {{waits}}.");
			form.in("Words 1").tick("This one fits");
		}, (sitting) -> sitting.tick("noncompliant"));
	}

	private static TestQuestion judgement() {
		return new TestQuestion("Situational judgement", "A silent group", "Nobody speaks. How helpful is each?",
				(form) -> {
					form.write("Levels of the scale", "3");
					act(form, "Act 1", "Wait a little", "3");
					act(form, "Act 2", "Call on somebody", "1");
					act(form, "Act 3", "Tell of yourself", "2");
				}, (sitting) -> sitting.rate(Map.of("Wait a little", 3, "Call on somebody", 1, "Tell of yourself", 2)));
	}

	private static void act(Form form, String act, String text, String rating) {
		form.in(act).write("What one could do", text).write("How experts rate it", rating);
	}

	private static TestQuestion rewrite() {
		return new TestQuestion("Say it in another way", "In other words", "Say it in the language of experience.",
				(form) -> {
					form.write("Words to be said in another way", "She is a frequent flyer.");
					form.write("One way to say it", "She comes when she needs somebody.");
					rubric(form, "The person comes first");
				}, (sitting) -> sitting.type("She comes here when nights are long."));
	}

	private static TestQuestion longAnswer() {
		return new TestQuestion("Long answer", "Being heard", "Tell of a time when somebody heard you.", (form) -> {
			form.write("At least this many words", "5");
			rubric(form, "It tells what was said");
		}, (sitting) -> sitting
			.type("My neighbor asked how I slept." + Keys.ENTER + "Nobody had asked for weeks, and I told her."));
	}

	private static void rubric(Form form, String text) {
		var criterion = form.in("Criterion 1");
		criterion.write("What to look at", text);
		criterion.in("Level 1").write("What an answer of this level does", "Not yet");
		criterion.in("Level 2").write("What an answer of this level does", "In part");
		criterion.in("Level 3").write("What an answer of this level does", "All through");
	}

}
