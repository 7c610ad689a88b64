package org.peerway.learning.results;

import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.results.RecordedQuestion;
import org.peerway.assessment.results.RecordedRating;
import tools.jackson.databind.node.ObjectNode;

/** Writes a question of the paper, what was answered and what it earned. */
final class QuestionJson {

	private final Results results;

	QuestionJson(Results results) {
		this.results = results;
	}

	ObjectNode question(RecordedQuestion question) {
		var node = ResultsJson.object()
			.put("number", question.number())
			.put("id", question.id())
			.put("sha256", question.hash());
		node.set("bank", bank(question));
		node.put("kind", ResultsJson.word(question.kind()))
			.put("title", question.title())
			.put("scene", question.scene())
			.put("ask", question.ask())
			.put("answered", question.answered())
			.put("savedAt", ResultsJson.moment(question.savedAt()))
			.put("seconds", ResultsJson.seconds(question.spent()))
			.put("points", question.points().value())
			.put("maximum", 1)
			.put("withdrawn", question.withdrawn());
		node.set("parts", PartsJson.of(question.put()));
		node.set("rated", rated(question));
		return node;
	}

	private static @Nullable ObjectNode bank(RecordedQuestion question) {
		var bank = question.bank();
		return (bank == null) ? null
				: ResultsJson.object().put("question", bank.question().toString()).put("version", bank.version());
	}

	private @Nullable ObjectNode rated(RecordedQuestion question) {
		if (question.ratings().isEmpty()) {
			return null;
		}
		var node = ResultsJson.object();
		var agreement = Agreement.of(question, this.results.attempt().rating());
		node.put("difference", agreement.difference())
			.put("agreed", agreement.agreed())
			.put("third", question.hasThird());
		var ratings = node.putArray("ratings");
		question.ratings().forEach((rating) -> ratings.add(rating(rating)));
		return node;
	}

	private ObjectNode rating(RecordedRating rating) {
		var node = ResultsJson.object().put("number", rating.slot());
		node.set("rater",
				this.results.ratersNamed() ? ResultsJson.object()
					.put("id", rating.rater().value().toString())
					.put("name", this.results.name(rating.rater())) : null);
		var levels = node.putObject("levels");
		new TreeMap<>(rating.levels()).forEach(levels::put);
		return node.put("points", rating.points())
			.put("mark", rating.mark())
			.put("counted", rating.counted())
			.put("comment", rating.comment())
			.put("at", ResultsJson.moment(rating.at()));
	}

}
