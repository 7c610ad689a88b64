package org.peerway.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.PlainRubric;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.NumberKey.UnitRule;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TextKey;
import org.peerway.assessment.question.TrueFalse;

/** Makes questions up, with all the signs that could trip a format. */
public final class GeneratedQuestions {

	private static final List<String> PIECES = List.of("hope", "a", "Sí", "1", " ", " ", " ", "*", "_", "`", "#", "-",
			"=", "~", ":", "::", "{", "}", "[", "]", "(", ")", "<", ">", "<b>", "&", "&amp;", "&#61;", "\\", "\\n",
			"//", "->", "%", "%50%", "\"", "'", "“", "@@PLUGINFILE@@/", "$CATEGORY:", "[html]", "]]>", "ANSWER:", "1.",
			"# 1", "5 * 3", "|", "{1:SA:=x}", "[[1]]", "😀", "\u00a0", "\u2028", "é", "T", "FALSE", "!", "$", "^", "+");

	private final Random random;

	private int number;

	private boolean hints = true;

	/** The same seed makes the same questions up. */
	public GeneratedQuestions(long seed) {
		this.random = new Random(seed);
	}

	/** From now on without hints. */
	public GeneratedQuestions withoutHints() {
		this.hints = false;
		return this;
	}

	/** A few words in one line, of which some stand for something elsewhere. */
	public String words() {
		var words = new StringBuilder();
		for (int i = this.random.nextInt(8); i >= 0; i--) {
			words.append(one(PIECES));
		}
		var line = words.toString().replaceAll(" +", " ").strip();
		return line.replaceAll("[\\s\\p{Z}]", "").isEmpty() ? "word" : line;
	}

	/** A text that means the same when it is read as it was written. */
	public String text() {
		return switch (this.random.nextInt(6)) {
			case 0 -> Markup.fromPlain(words() + "\n" + words() + "\n\n" + words());
			case 1 -> "**" + "bold" + "** and *soft* `co*de`\n\n- " + Markup.fromPlain(words()) + "\n- two";
			case 2 -> "> " + Markup.fromPlain(words()) + "\n\n[there](https://a.example/?a=b&c#d)";
			default -> Markup.fromPlain(words());
		};
	}

	private String maybe() {
		return this.random.nextBoolean() ? "" : text();
	}

	/** A head with an id, a title and an ask that differ from all others. */
	public Head head(boolean asks) {
		this.number++;
		var aids = new Head.Aids(this.random.nextBoolean() ? null : Head.Difficulty.HARD,
				(this.hints && this.random.nextBoolean()) ? text() : null, this.random.nextBoolean() ? null : words(),
				this.random.nextBoolean() ? null : text());
		return new Head("q-" + this.number, words(),
				this.random.nextBoolean() ? List.of() : List.of("hope", "mutuality"),
				this.random.nextBoolean() ? null : Head.Level.APPLIED, this.random.nextBoolean() ? null : "beside",
				null, asks ? text() : "", aids);
	}

	public Question single() {
		return single(this.random.nextBoolean());
	}

	public Question single(boolean shuffled) {
		int right = this.random.nextInt(3);
		return new SingleChoice(head(true), list(3, (index) -> new Option(Ids.letter(index), text(),
				(index == right) ? 1 : one(List.of(0.0, 0.5, 1 / 3.0)), maybe())), shuffled);
	}

	public Question multiple() {
		var shares = one(List.of(List.of(0.5, 0.5, -0.5, 0.0), List.of(1 / 3.0, 1 / 3.0, 1 / 3.0, -1.0),
				List.of(0.3333333, 0.3333333, 0.3333333, 0.0), List.of(1.0, -0.25, 0.0, 0.0)));
		return new MultipleChoice(head(true),
				list(4, (index) -> new Option(Ids.letter(index), text(), shares.get(index), maybe())), Credit.PARTIAL,
				true);
	}

	public Question allOrNothing() {
		var equal = new MultipleChoice(head(true),
				list(4, (index) -> new Option(Ids.letter(index), text(), index < 2, maybe())));
		return new MultipleChoice(equal.head(), equal.options(), Credit.ALL_OR_NOTHING, true);
	}

	public Question trueFalse() {
		return new TrueFalse(head(true), this.random.nextBoolean(), maybe(), maybe());
	}

	public TextKey textKey(boolean caseCounts) {
		return new TextKey(List.of(new Accepted(words(), 0.5, maybe()), new Accepted(words(), 1, maybe()),
				new Accepted("*", 0, maybe())), caseCounts, true);
	}

	public Question shortAnswer(boolean caseCounts) {
		return new ShortAnswer(head(true), textKey(caseCounts));
	}

	public NumberKey numberKey(boolean units) {
		var low = BigDecimal.valueOf(this.random.nextInt(2000) - 1000, this.random.nextInt(4));
		var high = low.add(BigDecimal.valueOf(this.random.nextInt(3), this.random.nextInt(3)));
		var ranges = List.of(new NumberKey.Range(low, high, 1, maybe()),
				new NumberKey.Range(low.subtract(BigDecimal.TEN), high, 0.5, maybe()));
		if (!units || this.random.nextBoolean()) {
			return new NumberKey(ranges, List.of(), UnitRule.NONE, maybe());
		}
		return new NumberKey(ranges,
				List.of(new NumberKey.Unit("kg", BigDecimal.ONE), new NumberKey.Unit("g", BigDecimal.valueOf(1000)),
						new NumberKey.Unit("µ&<\"", new BigDecimal("0.001"))),
				this.random.nextBoolean() ? UnitRule.OPTIONAL : UnitRule.REQUIRED, maybe());
	}

	public Question numeric(boolean units) {
		return new Numeric(head(true), numberKey(units));
	}

	public Question matching() {
		var labels = list(4, (index) -> new Matching.Label(Ids.letter(index), Markup.fromPlain(words() + index)));
		var stems = list(3, (index) -> new Matching.Stem(String.valueOf(index + 1), text(), Ids.letter(index), ""));
		return new Matching(head(true), stems, labels);
	}

	public Question ordering() {
		return new Ordering(head(true), list(4, (index) -> new Ordering.Entry(Ids.letter(index), text(), maybe())),
				one(List.of(Ordering.OrderCredit.values())));
	}

	public Question essay(boolean details) {
		return new LongAnswer(head(true), PlainRubric.RUBRIC, details ? words() + "\n" + words() : "", details ? 50 : 0,
				details ? 200 : 0, details ? maybe() : "");
	}

	public Question gapText() {
		List<GapText.Part> parts = new ArrayList<>();
		parts.add(new GapText.Words(Markup.fromPlain("a " + words() + " b") + " "));
		parts.add(new GapText.Gap("1", 1, new GapText.TypeWords(textKey(this.random.nextBoolean()))));
		parts.add(new GapText.Words(" c\n\nd "));
		parts.add(new GapText.Gap("2", 2, new GapText.TypeNumber(numberKey(false))));
		parts.add(new GapText.Words(" **e "));
		parts.add(new GapText.Gap("3", 1, new GapText.Choose(List.of(new Option("a", text(), -0.5, maybe()),
				new Option("b", text(), 1, maybe()), new Option("c", text(), 0.5, maybe())))));
		parts.add(new GapText.Words(" f**"));
		return new GapText(head(false), parts);
	}

	/** Some of the questions, with folders, tags and a picture. */
	public List<ImportedQuestion> some(int count, List<Supplier<Question>> kinds, boolean media) {
		return list(count, (index) -> {
			var question = kinds.get(index % kinds.size()).get();
			var folders = this.random.nextInt(3) > 0 ? List.of("One", "Two/3 " + words() + " 4") : List.<String>of();
			var tags = this.random.nextBoolean() ? List.<String>of() : List.of("tag", "t " + words());
			if (media && question instanceof TrueFalse one) {
				var file = new Media("a b(1)&é+%.png", "image/png", new byte[] { 1, 2, 3 });
				var with = new TrueFalse(one.head(), one.answer(), "![A tree](<" + file.name() + ">)",
						one.feedbackFalse());
				return new ImportedQuestion(with, folders, tags, List.of(file));
			}
			return new ImportedQuestion(question, folders, tags, List.of());
		});
	}

	private <T> T one(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private static <T> List<T> list(int count, IntFunction<T> value) {
		return IntStream.range(0, count).mapToObj(value).toList();
	}

}
