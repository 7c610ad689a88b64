package org.peerway.assessment.exchange.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Credit;
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
import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlReader;
import org.peerway.base.yaml.YamlText;

/** Reads and writes a question as YAML. */
public final class QuestionYaml {

	private QuestionYaml() {
	}

	/**
	 * The question that stands there.
	 * @throws Entry.Unreadable if something is missing or of another kind than it has to
	 * be
	 * @throws IllegalArgumentException if it breaks a rule of its kind
	 */
	public static Question question(Entry entry) {
		var head = head(entry);
		return switch (entry.text("kind")) {
			case "single" -> new SingleChoice(head, options(entry), shuffled(entry));
			case "multiple" -> multiple(head, entry);
			case "true-false" -> trueFalse(head, entry);
			case "hot-text" -> hotText(head, entry);
			case "matching" -> matching(head, entry);
			case "ordering" -> ordering(head, entry);
			case "gaps" -> GapsYaml.gaps(head, entry);
			case "short" -> new ShortAnswer(head, Keys.words(entry));
			case "numeric" -> new Numeric(head, Keys.number(entry));
			case "judgement" -> judgement(head, entry);
			case "rewrite" -> new Rewrite(head, entry.text("original"), Keys.rubric(entry), or(entry, "example"));
			case "long" -> new LongAnswer(head, Keys.rubric(entry), or(entry, "template"), count(entry, "minWords"),
					count(entry, "maxWords"), or(entry, "notes"));
			default -> throw entry.unreadable("kind");
		};
	}

	/** The question as a tree that reads as the same question. */
	public static Map<String, Object> tree(Question question) {
		return QuestionTree.of(question);
	}

	/** The question as a text that reads as the same question. */
	public static String write(Question question) {
		return YamlText.of(QuestionTree.of(question));
	}

	/**
	 * Reads what was written.
	 * @throws IllegalArgumentException if it was not
	 */
	public static Question read(String text) {
		return question(YamlReader.read("question.yaml", text, new Faults())
			.orElseThrow(() -> new IllegalArgumentException("This is no question"))
			.entry());
	}

	private static Head head(Entry entry) {
		var aids = new Head.Aids(choice(entry, "difficulty", Head.Difficulty.class), entry.textOrNull("hint"),
				entry.textOrNull("source"), entry.textOrNull("said"));
		return new Head(entry.text("id"), entry.text("title"), entry.texts("concepts"),
				choice(entry, "level", Head.Level.class), entry.textOrNull("lesson"), entry.textOrNull("scene"),
				entry.text("ask"), aids);
	}

	private static Question multiple(Head head, Entry entry) {
		var credit = credit(entry);
		var options = options(entry);
		boolean weighted = entry.entries("options").stream().anyMatch((option) -> option.has("share"));
		var shared = weighted ? options : new MultipleChoice(head, options).options();
		return new MultipleChoice(head, shared, credit, shuffled(entry));
	}

	private static Question trueFalse(Head head, Entry entry) {
		var feedback = entry.entry("feedback");
		return new TrueFalse(head, entry.truth("answer"), feedback.map((said) -> or(said, "true")).orElse(""),
				feedback.map((said) -> or(said, "false")).orElse(""));
	}

	private static Question hotText(Head head, Entry entry) {
		var options = new MultipleChoice(head, options(entry)).options();
		var weighted = entry.entries("options").stream().anyMatch((option) -> option.has("share")) ? options(entry)
				: options;
		var pieces = Marked.text(entry, "text", weighted, Option::id)
			.stream().<HotText
					.Piece>map(
							(piece) -> (piece.part() != null) ? new HotText.Hot(piece.part())
									: new HotText.Plain(piece.words()))
			.toList();
		return new HotText(head, pieces, credit(entry));
	}

	private static Question matching(Head head, Entry entry) {
		return new Matching(head,
				entry.entries("stems")
					.stream()
					.map((stem) -> new Matching.Stem(stem.text("id"), stem.text("text"), stem.text("label"),
							or(stem, "feedback")))
					.toList(),
				entry.entries("labels")
					.stream()
					.map((label) -> new Matching.Label(label.text("id"), label.text("text")))
					.toList());
	}

	private static Question ordering(Head head, Entry entry) {
		var credit = Optional.ofNullable(choice(entry, "credit", Ordering.OrderCredit.class))
			.orElse(Ordering.OrderCredit.SEQUENCE);
		return new Ordering(head,
				entry.entries("entries")
					.stream()
					.map((one) -> new Ordering.Entry(one.text("id"), one.text("text"), or(one, "feedback")))
					.toList(),
				credit);
	}

	private static Question judgement(Head head, Entry entry) {
		return new Judgement(head,
				entry.entries("acts")
					.stream()
					.map((act) -> new Judgement.Act(act.text("id"), act.text("text"), act.number("expert"),
							or(act, "feedback")))
					.toList(),
				entry.number("levels"));
	}

	static List<Option> options(Entry entry) {
		return entry.entries("options").stream().map(QuestionYaml::option).toList();
	}

	private static Option option(Entry option) {
		double share = option.has("share") ? option.decimal("share") : option.flag("fits") ? 1 : 0;
		return new Option(option.text("id"), option.text("text"), share, or(option, "feedback"));
	}

	private static Credit credit(Entry entry) {
		return Optional.ofNullable(choice(entry, "credit", Credit.class)).orElse(Credit.PARTIAL);
	}

	private static boolean shuffled(Entry entry) {
		return !entry.has("shuffled") || entry.truth("shuffled");
	}

	private static int count(Entry entry, String property) {
		return entry.has(property) ? entry.number(property) : 0;
	}

	static String or(Entry entry, String property) {
		return entry.find(property).orElse("");
	}

	/**
	 * A word that stands for a constant, as in "all-or-nothing"; nothing if it is not
	 * there.
	 */
	static <E extends Enum<E>> @Nullable E choice(Entry entry, String property, Class<E> type) {
		return entry.has(property) ? constant(entry, property, entry.text(property), type) : null;
	}

	static <E extends Enum<E>> Set<E> choices(Entry entry, String property, Class<E> type) {
		return entry.texts(property)
			.stream()
			.map((name) -> constant(entry, property, name, type))
			.collect(Collectors.toSet());
	}

	private static <E extends Enum<E>> E constant(Entry entry, String property, String name, Class<E> type) {
		try {
			return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
		}
		catch (IllegalArgumentException ex) {
			throw entry.unreadable(property);
		}
	}

}
