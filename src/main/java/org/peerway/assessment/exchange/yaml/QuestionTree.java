package org.peerway.assessment.exchange.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

/**
 * Puts a question into the tree that {@link QuestionYaml} reads, in the order people
 * write.
 */
public final class QuestionTree {

	private final Map<String, Object> tree = new LinkedHashMap<>();

	private QuestionTree() {
	}

	/** Its names and values, as people write them. */
	public static Map<String, Object> of(Question question) {
		var tree = new QuestionTree();
		tree.head(question);
		tree.body(question);
		return tree.tree;
	}

	private void head(Question question) {
		var head = question.head();
		this.tree.put("id", head.id());
		put("kind", question.kind());
		this.tree.put("title", head.title());
		put("concepts", head.concepts());
		put("level", head.level());
		put("lesson", head.lesson());
		put("difficulty", head.aids().difficulty());
		put("source", head.aids().source());
		put("scene", head.scene());
		this.tree.put("ask", head.ask());
		put("hint", head.aids().hint());
		put("said", head.aids().said());
	}

	private void body(Question question) {
		switch (question) {
			case SingleChoice single -> {
				put("shuffled", single.shuffled() ? null : false);
				put("options", options(single.options(), false));
			}
			case MultipleChoice multiple -> {
				put("shuffled", multiple.shuffled() ? null : false);
				several(multiple.head(), multiple.options(), multiple.credit());
			}
			case TrueFalse statement -> {
				put("answer", statement.answer());
				put("feedback", said(statement));
			}
			case HotText text -> {
				put("text", text.pieces().stream().map(QuestionTree::piece).collect(Collectors.joining()));
				several(text.head(), text.options(), text.credit());
			}
			case Matching matching -> matching(matching);
			case Ordering ordering -> ordering(ordering);
			case GapText text -> {
				put("text", text.parts().stream().map(QuestionTree::part).collect(Collectors.joining()));
				put("gaps", text.gaps().stream().map(KeyTree::gap).toList());
			}
			case ShortAnswer words -> KeyTree.words(words.key()).forEach(this::put);
			case Numeric number -> KeyTree.number(number.key()).forEach(this::put);
			case Judgement judgement -> judgement(judgement);
			case Rewrite rewrite -> {
				put("original", rewrite.original());
				put("example", rewrite.example());
				put("rubric", KeyTree.rubric(rewrite.rubric()));
			}
			case LongAnswer text -> text(text);
		}
	}

	private void several(Head head, List<Option> options, Credit credit) {
		put("credit", (credit == Credit.PARTIAL) ? null : credit);
		put("options", options(options, !options.equals(new MultipleChoice(head, options).options())));
	}

	private static Map<String, Object> said(TrueFalse statement) {
		var said = new QuestionTree();
		said.put("true", statement.feedbackTrue());
		said.put("false", statement.feedbackFalse());
		return said.tree;
	}

	private void matching(Matching matching) {
		put("stems",
				matching.stems()
					.stream()
					.map((stem) -> tree("id", stem.id(), "text", stem.text(), "label", stem.label(), "feedback",
							stem.feedback()))
					.toList());
		put("labels", matching.labels().stream().map((label) -> tree("id", label.id(), "text", label.text())).toList());
	}

	private void ordering(Ordering ordering) {
		put("credit", ordering.credit());
		put("entries",
				ordering.entries()
					.stream()
					.map((entry) -> tree("id", entry.id(), "text", entry.text(), "feedback", entry.feedback()))
					.toList());
	}

	private void judgement(Judgement judgement) {
		put("levels", judgement.levels());
		put("acts", judgement.acts()
			.stream()
			.map((act) -> tree("id", act.id(), "text", act.text(), "expert", act.expert(), "feedback", act.feedback()))
			.toList());
	}

	private void text(LongAnswer text) {
		put("template", text.template());
		put("minWords", (text.minWords() > 0) ? text.minWords() : null);
		put("maxWords", (text.maxWords() > 0) ? text.maxWords() : null);
		put("notes", text.notes());
		put("rubric", KeyTree.rubric(text.rubric()));
	}

	private static String piece(HotText.Piece piece) {
		return switch (piece) {
			case HotText.Plain plain -> plain.text();
			case HotText.Hot hot -> Marked.mark(hot.option().id());
		};
	}

	private static String part(GapText.Part part) {
		return switch (part) {
			case GapText.Words words -> words.text();
			case GapText.Gap gap -> Marked.mark(gap.id());
		};
	}

	/** Shares are written where they are not those that follow from what fits. */
	static List<Map<String, Object>> options(List<Option> options, boolean weighted) {
		return options.stream().map((option) -> {
			boolean shared = weighted || option.share() != 0 && option.share() != 1 && !equal(options);
			return tree("id", option.id(), "text", option.text(), "share", shared ? option.share() : null, "fits",
					(!shared && option.fits()) ? true : null, "feedback", option.feedback());
		}).toList();
	}

	private static boolean equal(List<Option> options) {
		return options.stream().map(Option::share).distinct().count() <= 2
				&& options.stream().anyMatch((option) -> option.share() < 0);
	}

	/** Names and values in turn; what is empty is left out. */
	static Map<String, Object> tree(@Nullable Object... namesAndValues) {
		var tree = new QuestionTree();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			tree.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return tree.tree;
	}

	private void put(String name, @Nullable Object value) {
		switch (Optional.ofNullable(value).orElse("")) {
			case String text when text.isEmpty() -> {
			}
			case List<?> list when list.isEmpty() -> {
			}
			case Map<?, ?> map when map.isEmpty() -> {
			}
			case Enum<?> constant -> this.tree.put(name, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
			case Object other -> this.tree.put(name, other);
		}
	}

}
