package org.peerway.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

/** Leaves of a question what a browser may know before it is graded. */
final class Tasks {

	private final PutQuestion put;

	private Tasks(PutQuestion put) {
		this.put = put;
	}

	static Task of(PutQuestion put) {
		return new Tasks(put).task();
	}

	private Task task() {
		return switch (this.put.question()) {
			case SingleChoice single -> new Task.ChooseOne(options(single));
			case TrueFalse statement -> new Task.JudgeStatement(options(statement));
			case MultipleChoice multiple -> new Task.ChooseSeveral(options(multiple));
			case HotText text -> new Task.Select(text.pieces().stream().map(this::piece).toList());
			case Matching matching -> match(matching);
			case GapText text -> new Task.Fill(stretches(text));
			case Judgement judgement -> new Task.Rate(parts(this.put.shuffled(judgement.acts(), Judgement.Act::id),
					Judgement.Act::id, Judgement.Act::text), judgement.levels());
			case Ordering ordering -> new Task.Arrange(parts(this.put.shuffled(ordering.entries(), Ordering.Entry::id),
					Ordering.Entry::id, Ordering.Entry::text));
			case ShortAnswer words -> new Task.TypeWords();
			case Numeric number ->
				new Task.TypeNumber(number.key().units().stream().map(NumberKey.Unit::name).toList());
			case Rewrite rewrite -> new Task.Write(rewrite.original(), "", 0, 0);
			case LongAnswer text -> new Task.Write("", text.template(), text.minWords(), text.maxWords());
		};
	}

	private List<Task.Part> options(ChoiceQuestion choice) {
		return parts(this.put.options(choice), Option::id, Option::text);
	}

	private <T> List<Task.Part> parts(List<T> things, Function<T, String> id, Function<T, String> text) {
		return things.stream().map((one) -> new Task.Part(this.put.token(id.apply(one)), text.apply(one))).toList();
	}

	private Task.Piece piece(HotText.Piece piece) {
		return switch (piece) {
			case HotText.Plain plain -> new Task.Piece(null, plain.text());
			case HotText.Hot hot -> new Task.Piece(this.put.token(hot.option().id()), hot.text());
		};
	}

	private Task match(Matching matching) {
		var labels = this.put.labels(matching);
		return new Task.Match(
				parts(this.put.shuffled(matching.stems(), Matching.Stem::id), Matching.Stem::id, Matching.Stem::text),
				labels.stream().map((label) -> new Task.Part(this.put.token("", label.id()), label.text())).toList());
	}

	private List<Task.Stretch> stretches(GapText text) {
		List<Task.Stretch> stretches = new ArrayList<>();
		var words = new StringBuilder();
		for (GapText.Part part : text.parts()) {
			switch (part) {
				case GapText.Words some -> words.append(some.text());
				case GapText.Gap gap -> {
					stretches.add(new Task.Stretch(words.toString(), gap(gap)));
					words.setLength(0);
				}
			}
		}
		if (!words.isEmpty()) {
			stretches.add(new Task.Stretch(words.toString(), null));
		}
		return List.copyOf(stretches);
	}

	private Task.Gap gap(GapText.Gap gap) {
		var token = this.put.token(gap.id());
		return switch (gap.key()) {
			case GapText.Choose choose -> new Task.Gap(token, choices(gap, choose), false);
			case GapText.TypeWords words -> new Task.Gap(token, List.of(), false);
			case GapText.TypeNumber number -> new Task.Gap(token, List.of(), true);
		};
	}

	private List<Task.Part> choices(GapText.Gap gap, GapText.Choose choose) {
		return this.put.options(gap, choose)
			.stream()
			.map((option) -> new Task.Part(this.put.token(gap.id(), option.id()), option.text()))
			.toList();
	}

}
