package org.peerway.learning.results;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peerway.assessment.results.PutParts;
import org.peerway.assessment.results.RecordedQuestion;
import org.peerway.base.document.Flow;

/** A question of the paper for the board: as it was put, answered and marked. */
final class QuestionPages {

	/** Stand for brackets and gaps while the Markdown is taken away. */
	private static final String OPEN = "\ue000";

	private static final String CLOSE = "\ue001";

	private final ResultsWords words;

	private final KeyWords keys;

	private final Flow flow;

	private final RatingPages ratings;

	QuestionPages(Results results, ResultsWords words, Flow flow) {
		this.words = words;
		this.keys = new KeyWords(words);
		this.flow = flow;
		this.ratings = new RatingPages(results, words, flow);
	}

	void question(RecordedQuestion question) throws IOException {
		this.flow.heading(3, this.words.say("question", question.number(), PlainWords.line(question.title())));
		var scene = question.scene();
		if (scene != null) {
			this.flow.paragraph(PlainWords.text(scene));
		}
		this.flow.paragraph(PlainWords.text(question.ask()));
		parts(question.put());
		if (question.put() instanceof PutParts.Text text) {
			this.ratings.text(question, text);
		}
		if (question.withdrawn()) {
			this.flow.paragraph(this.words.say("withdrawn"));
		}
		facts(question);
	}

	private void facts(RecordedQuestion question) throws IOException {
		var table = this.flow.table(2, 5)
			.fact(this.words.say("points"), this.words.say("of", this.words.number(question.points().value()), 1))
			.fact(this.words.say("saved"), this.words.moment(question.savedAt()))
			.fact(this.words.say("time-on-it"), this.words.time(question.spent()))
			.fact(this.words.say("id"),
					this.words.say("id.kind", question.id(), this.words.say("kind", question.kind())));
		var bank = question.bank();
		if (bank != null) {
			table.fact(this.words.say("bank"),
					this.words.say("bank.version", bank.question().toString(), bank.version()));
		}
		table.fine(this.words.say("hash"), question.hash());
	}

	private void parts(PutParts parts) throws IOException {
		switch (parts) {
			case PutParts.Options options -> options(options.options());
			case PutParts.Passage passage -> passage(passage);
			case PutParts.Pairs pairs -> pairs(pairs);
			case PutParts.Gaps gaps -> gaps(gaps);
			case PutParts.Scale scale -> scale(scale);
			case PutParts.Order order -> order(order);
			case PutParts.Typed typed -> this.flow.table(2, 5)
				.fact(this.words.say("answered"), orNone(typed.given()))
				.fact(this.words.say("key"), this.keys.of(typed));
			case PutParts.Text text -> this.ratings.put(text);
		}
	}

	private void options(List<PutParts.Choice> options) throws IOException {
		var table = this.flow.table(5, 1, 1)
			.columns(this.words.say("option"), this.words.say("chosen"), this.words.say("worth"));
		for (var option : options) {
			table.row(this.keys.option(option), this.words.yesOrNo(option.chosen()), this.words.number(option.share()));
		}
	}

	/** What could be selected stands in brackets. */
	private void passage(PutParts.Passage passage) throws IOException {
		var marked = passage.pieces()
			.stream()
			.map((piece) -> (piece.option() != null) ? OPEN + piece.text() + CLOSE : piece.text())
			.collect(Collectors.joining());
		this.flow.paragraph(PlainWords.text(marked).replace(OPEN, "[").replace(CLOSE, "]"));
		options(passage.options());
	}

	private void pairs(PutParts.Pairs pairs) throws IOException {
		this.flow.paragraph(this.words.say("offered",
				pairs.labels()
					.stream()
					.map((label) -> PlainWords.line(label.text()))
					.collect(Collectors.joining("; "))));
		var table = this.flow.table(2, 1, 1)
			.columns(this.words.say("part"), this.words.say("answered"), this.words.say("key"));
		for (var pair : pairs.pairs()) {
			table.row(PlainWords.line(pair.text()), orNone(PlainWords.line(pairs.label(pair.given()))),
					PlainWords.line(pairs.label(pair.key())));
		}
	}

	/** Gaps stand as numbers in the text. */
	private void gaps(PutParts.Gaps gaps) throws IOException {
		var marked = gaps.stretches()
			.stream()
			.map((stretch) -> (stretch.gap() != null) ? stretch.words() + OPEN : stretch.words())
			.collect(Collectors.joining());
		var list = gaps.stretches().stream().flatMap((stretch) -> Stream.ofNullable(stretch.gap())).toList();
		var text = PlainWords.text(marked);
		for (int number = 1; number <= list.size(); number++) {
			text = text.replaceFirst(OPEN, "(" + number + ")");
		}
		this.flow.paragraph(text);
		var table = this.flow.table(2, 2, 2, 1)
			.columns(this.words.say("gap"), this.words.say("answered"), this.words.say("key"),
					this.words.say("earned"));
		for (int index = 0; index < list.size(); index++) {
			var gap = list.get(index);
			table.row(offered(index + 1, gap), orNone(given(gap)), this.keys.of(gap.key(), gap.options()),
					this.words.number(gap.earned()));
		}
	}

	private String offered(int number, PutParts.Gap gap) {
		if (gap.options().isEmpty()) {
			return Integer.toString(number);
		}
		return number + "\n" + this.words.say("offered",
				gap.options().stream().map(this.keys::option).collect(Collectors.joining("; ")));
	}

	private String given(PutParts.Gap gap) {
		return gap.options().isEmpty() ? gap.given()
				: gap.options()
					.stream()
					.filter(PutParts.Choice::chosen)
					.map(this.keys::option)
					.collect(Collectors.joining());
	}

	private void scale(PutParts.Scale scale) throws IOException {
		this.flow.paragraph(this.words.say("scale", scale.levels()));
		var table = this.flow.table(4, 1, 1)
			.columns(this.words.say("part"), this.words.say("answered"), this.words.say("key"));
		for (var act : scale.acts()) {
			table.row(PlainWords.line(act.text()), orNone(act.given()), this.words.number(act.expert()));
		}
	}

	private void order(PutParts.Order order) throws IOException {
		var table = this.flow.table(3, 8, 8, 8)
			.columns(this.words.say("place"), this.words.say("put"), this.words.say("answered"), this.words.say("key"));
		for (int place = 0; place < order.entries().size(); place++) {
			table.row(this.words.number(place + 1), PlainWords.line(order.entries().get(place).text()),
					orNone(order.given().isEmpty() ? "" : PlainWords.line(order.text(order.given().get(place)))),
					PlainWords.line(order.text(order.key().get(place))));
		}
	}

	private String orNone(String given) {
		return given.isBlank() ? this.words.say("no-answer") : given;
	}

}
