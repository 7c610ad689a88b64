package org.peerway.assessment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Outcome;

/**
 * The Markdown that a screen tells of a question with its pictures: what its author
 * wrote, and nothing that a person typed.
 */
final class ToldTexts {

	private ToldTexts() {
	}

	static Stream<String> of(@Nullable String... texts) {
		return Stream.of(texts).filter(Objects::nonNull).map(Objects::requireNonNull);
	}

	static Stream<String> of(Task task) {
		return switch (task) {
			case Task.ChooseOne one -> parts(one.options());
			case Task.JudgeStatement statement -> Stream.empty();
			case Task.ChooseSeveral several -> parts(several.options());
			case Task.Select text -> text.pieces().stream().map(Task.Piece::text);
			case Task.Match match -> parts(match.stems());
			case Task.Fill text -> text.stretches().stream().map(Task.Stretch::words);
			case Task.Rate rate -> parts(rate.acts());
			case Task.Arrange order -> parts(order.entries());
			case Task.TypeWords words -> Stream.empty();
			case Task.TypeNumber number -> Stream.empty();
			case Task.Write write -> Stream.of(write.original());
		};
	}

	private static Stream<String> parts(List<Task.Part> parts) {
		return parts.stream().map(Task.Part::text);
	}

	/** What is given to a part was chosen from the author's words in a matching only. */
	static Stream<String> of(Kind kind, Outcome outcome) {
		return switch (outcome) {
			case Outcome.Options options -> Stream.of(options.chosen(), options.fitting())
				.flatMap(List<Option>::stream)
				.flatMap((option) -> Stream.of(option.text(), option.feedback()));
			case Outcome.Parts parts -> parts.parts().stream().flatMap((part) -> of(kind, part));
			case Outcome.Order order ->
				Stream.concat(order.given().stream(), order.right().stream().flatMap(ToldTexts::of));
			case Outcome.Typed typed -> Stream.of(typed.feedback());
			case Outcome.Text text -> Stream.of(text.original(), text.example());
		};
	}

	private static Stream<String> of(Kind kind, Outcome.Part part) {
		return (kind == Kind.MATCHING) ? Stream.of(part.text(), part.given(), part.expected(), part.feedback())
				: Stream.of(part.text(), part.feedback());
	}

	private static Stream<String> of(Ordering.Entry entry) {
		return Stream.of(entry.text(), entry.feedback());
	}

}
