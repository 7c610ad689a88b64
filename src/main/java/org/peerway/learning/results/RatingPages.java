package org.peerway.learning.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peerway.assessment.question.Rubric;
import org.peerway.assessment.results.PutParts;
import org.peerway.assessment.results.RecordedQuestion;
import org.peerway.assessment.results.RecordedRating;
import org.peerway.base.document.Flow;
import org.peerway.base.document.Table;

/** A text, and what those said who rated it. */
final class RatingPages {

	private final Results results;

	private final ResultsWords words;

	private final Flow flow;

	RatingPages(Results results, ResultsWords words, Flow flow) {
		this.results = results;
		this.words = words;
		this.flow = flow;
	}

	/** What was given to begin with. */
	void put(PutParts.Text text) throws IOException {
		if (!text.original().isEmpty()) {
			this.flow.paragraph(this.words.say("text.original", PlainWords.text(text.original())));
		}
		if (!text.template().isEmpty()) {
			this.flow.paragraph(this.words.say("text.template", text.template()));
		}
		if (text.minWords() > 0 || text.maxWords() > 0) {
			this.flow.paragraph(this.words.say("text.words", text.minWords(), text.maxWords()));
		}
	}

	void text(RecordedQuestion question, PutParts.Text text) throws IOException {
		this.flow.heading(4, this.words.say("text.given"));
		this.flow.paragraph(text.given().isBlank() ? this.words.say("no-answer") : text.given());
		this.flow.heading(4, this.words.say("ratings"));
		if (question.ratings().isEmpty()) {
			this.flow.paragraph(this.words.say("ratings.none"));
		}
		table(question.ratings(), text.rubric());
		agreement(question);
		if (!text.model().isEmpty()) {
			this.flow.paragraph(this.words.say("text.model", PlainWords.text(text.model())));
		}
	}

	private void table(List<RecordedRating> ratings, Rubric rubric) throws IOException {
		float[] parts = new float[ratings.size() + 1];
		Arrays.fill(parts, 2);
		parts[0] = 3;
		var table = this.flow.table(parts)
			.columns(Stream.concat(Stream.of(this.words.say("criterion")), ratings.stream().map(this::rater))
				.toArray(String[]::new));
		for (var criterion : rubric.criteria()) {
			row(table, levels(criterion), ratings,
					(rating) -> Integer.toString(rating.levels().getOrDefault(criterion.id(), 0)));
		}
		if (ratings.isEmpty()) {
			return;
		}
		row(table, this.words.say("total"), ratings,
				(rating) -> this.words.say("of", this.words.number(rating.points()), rubric.most()));
		row(table, this.words.say("counts"), ratings, (rating) -> this.words.yesOrNo(rating.counted()));
		row(table, this.words.say("comment"), ratings,
				(rating) -> rating.comment().isEmpty() ? this.words.say("none") : rating.comment());
		row(table, this.words.say("rated-at"), ratings, (rating) -> this.words.moment(rating.at()));
	}

	private static void row(Table table, String label, List<RecordedRating> ratings,
			Function<RecordedRating, String> value) throws IOException {
		List<Table.Cell> cells = new ArrayList<>();
		cells.add(Table.Cell.heading(label));
		ratings.forEach((rating) -> cells.add(Table.Cell.plain(value.apply(rating))));
		table.row(cells);
	}

	private String rater(RecordedRating rating) {
		var name = this.results.ratersNamed() ? this.results.name(rating.rater()) : "";
		return name.isEmpty() ? this.words.say("rater", rating.slot())
				: this.words.say("rater.named", rating.slot(), name);
	}

	private static String levels(Rubric.Criterion criterion) {
		return PlainWords.line(criterion.text()) + "\n"
				+ criterion.levels()
					.stream()
					.map((level) -> level.points() + ": " + PlainWords.line(level.text()))
					.collect(Collectors.joining("\n"));
	}

	private void agreement(RecordedQuestion question) throws IOException {
		var agreement = Agreement.of(question, this.results.attempt().rating());
		var difference = agreement.difference();
		if (difference == null) {
			return;
		}
		var apart = this.words.say("apart", this.words.number(difference),
				this.words.number(this.results.attempt().rating().tolerance()));
		this.flow.paragraph(apart + " " + this.words.say(question.hasThird() ? "apart.third" : "apart.agreed"));
	}

}
