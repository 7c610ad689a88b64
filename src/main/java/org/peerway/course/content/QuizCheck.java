package org.peerway.course.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.peerway.assessment.ShortSectionException;
import org.peerway.assessment.exchange.yaml.QuestionYaml;
import org.peerway.assessment.exchange.yaml.QuizYaml;
import org.peerway.assessment.question.Question;
import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;

/** Checks a quiz against its schema, its references and the rules of the quiz engine. */
final class QuizCheck {

	private final Entry quiz;

	private final Faults faults;

	QuizCheck(Entry quiz, Faults faults) {
		this.quiz = quiz;
		this.faults = faults;
	}

	void check(References references, Optional<Entry> module) {
		ContentSchema.QUIZ.check(this.quiz, this.faults);
		checkDraw();
		List<Question> questions = new ArrayList<>();
		for (Entry question : this.quiz.entries("questions")) {
			references.check(question, "lesson", Ids.Kind.LESSON);
			references.checkConcepts(question, module);
			checkOptionIds(question);
			build(question).ifPresent(questions::add);
		}
		if (questions.size() == this.quiz.node().path("questions").size()) {
			checkRules(questions.size());
		}
	}

	private void checkDraw() {
		if (this.quiz.has("draw") == this.quiz.has("sections")) {
			this.faults.at(this.quiz, this.quiz.has("sections") ? "sections" : "draw",
					"A quiz has either draw or sections.",
					"Write draw to draw from the whole bank, or sections to say what to draw from.");
		}
	}

	private void checkOptionIds(Entry question) {
		Set<String> seen = new HashSet<>();
		for (Entry option : question.entries("options")) {
			option.find("id")
				.filter((id) -> !seen.add(id))
				.ifPresent(
						(id) -> this.faults.at(option, "id", "Two options of this question have the id “" + id + "”.",
								"Give each option an id of its own."));
		}
	}

	private Optional<Question> build(Entry question) {
		try {
			return Optional.of(QuestionYaml.question(question));
		}
		catch (Entry.Unreadable ex) {
			return Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			this.faults.at(question, question.has("options") ? "options" : "kind", ex.getMessage() + ".",
					remedy(question.text("kind")));
			return Optional.empty();
		}
	}

	private static String remedy(String kind) {
		return switch (kind) {
			case "single" -> "Mark exactly one option with fits: true.";
			case "multiple" -> "Mark two options or more with fits: true, and leave at least one without.";
			case "hot-text", "gaps" -> "Let each part stand in the text once, as {{id}}, and have an answer that fits.";
			case "matching" -> "Give each stem the id of one of the labels.";
			case "rewrite", "long" ->
				"Give each criterion an id of its own, and levels each worth more than the one before.";
			case "judgement" -> "Let expert be within 1 and levels.";
			default -> "See the schema of quiz.yaml.";
		};
	}

	private void checkRules(int questions) {
		try {
			QuizYaml.quiz(this.quiz);
		}
		catch (Entry.Unreadable ex) {
			return;
		}
		catch (IllegalArgumentException ex) {
			tell(ex, questions);
		}
	}

	private void tell(IllegalArgumentException rule, int questions) {
		var wrong = rule.getMessage() + ".";
		if (rule instanceof ShortSectionException && this.quiz.has("draw")) {
			this.faults.at(this.quiz, "draw", "The quiz draws more than its " + questions + " questions.",
					"draw is at most the number of questions.");
		}
		else if (rule instanceof ShortSectionException section) {
			this.faults.at(this.quiz.entries("sections").get(section.number() - 1), "draw", wrong,
					"Draw fewer, ask for less, or write more questions that fit.");
		}
		else if (wrong.contains("passed with a mark")) {
			this.faults.at(this.quiz, "passMark", wrong, "passMark is 1 up to what the paper draws.");
		}
		else {
			this.faults.at(this.quiz, this.quiz.has("closes") ? "closes" : "questions", wrong,
					"opens lies before closes, and hardClose needs closes.");
		}
	}

}
