package org.peerway.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.audit.RecordedAct;
import org.peerway.people.ActNames;

import org.springframework.stereotype.Component;

/** Names quizzes and their questions for the record of acts. */
@Component
class QuizNames implements ActNames {

	private static final String CORRECTED = "question.corrected";

	/** What is recorded with the id of a quiz as its detail. */
	private static final Set<String> AT_A_QUIZ = Set.of("attempt.granted", "rating.given", "rating.corrected");

	private final Quizzes quizzes;

	QuizNames(Quizzes quizzes) {
		this.quizzes = quizzes;
	}

	@Override
	public Map<Long, String> subjects(List<RecordedAct> acts) {
		var names = new HashMap<Long, String>();
		corrections(acts).forEach((seq, correction) -> names.put(seq, correction.quiz().title()));
		return names;
	}

	@Override
	public Map<Long, String> details(List<RecordedAct> acts) {
		var names = new HashMap<Long, String>();
		corrections(acts).forEach((seq, correction) -> names.put(seq, correction.title()));
		var atQuizzes = acts.stream().filter((act) -> AT_A_QUIZ.contains(act.act())).toList();
		if (!atQuizzes.isEmpty()) {
			var titles = this.quizzes.inForce()
				.stream()
				.collect(Collectors.toMap((one) -> one.quiz().quiz(), QuizInForce::title, (one, other) -> one));
			atQuizzes.forEach((act) -> Optional.ofNullable(titles.get(act.detail()))
				.ifPresent((title) -> names.put(act.seq(), title)));
		}
		return names;
	}

	private Map<Long, Corrected> corrections(List<RecordedAct> acts) {
		var found = new HashMap<Long, Corrected>();
		acts.stream()
			.filter((act) -> act.act().equals(CORRECTED))
			.forEach((act) -> corrected(act).ifPresent((correction) -> found.put(act.seq(), correction)));
		return found;
	}

	private Optional<Corrected> corrected(RecordedAct act) {
		var ids = act.detail().split(" ", 2);
		try {
			return ActNames.id(act, "quiz")
				.map((version) -> new Corrected(this.quizzes.quiz(new QuizRef(version, ids[0])), ids[ids.length - 1]));
		}
		catch (NoSuchElementException ex) {
			return Optional.empty();
		}
	}

	private record Corrected(Quiz quiz, String question) {

		String title() {
			return this.quiz.questions()
				.stream()
				.filter((one) -> one.id().equals(this.question))
				.findFirst()
				.map((one) -> one.head().title())
				.orElse(this.question);
		}

	}

}
