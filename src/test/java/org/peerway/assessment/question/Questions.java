package org.peerway.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions of every kind to test with; whatever must not leave the server early says
 * CANARY.
 */
public final class Questions {

	private Questions() {
	}

	/** One of each kind. */
	public static Stream<Question> all() {
		return Stream.concat(graded(), rated());
	}

	/** One of each kind that the engine grades. */
	public static Stream<Question> graded() {
		return Stream.of(single("single"), multiple("multiple", 2, 2), statement("statement", true), hotText("hot"),
				matching("matching"), gaps("gaps"), judgement("judgement"), ordering("ordering"), words("words"),
				number("number"));
	}

	/** One of each kind that people rate. */
	public static Stream<Question> rated() {
		return Stream.of(new Rewrite(head("rewrite"), "Ezra is non-compliant.", rubric(), "CANARY example"),
				new LongAnswer(head("long"), rubric(), "What I would do:", 20, 200, "CANARY notes"));
	}

	/** Options x, y, z and w, of which y fits. */
	public static SingleChoice single(String id) {
		return new SingleChoice(head(id),
				List.of(option(id, "x", false), option(id, "y", true), option(id, "z", false), option(id, "w", false)));
	}

	/** Fitting options f0, f1, ... and others n0, n1, ... */
	public static MultipleChoice multiple(String id, int fitting, int others) {
		return new MultipleChoice(head(id), options(id, fitting, others));
	}

	/** A statement that is true, or not. */
	public static TrueFalse statement(String id, boolean answer) {
		return new TrueFalse(head(id), answer, "CANARY feedback true", "CANARY feedback false");
	}

	static HotText hotText(String id) {
		List<HotText.Piece> pieces = new ArrayList<>();
		Shares.equal(head(id), options(id, 2, 2)).forEach((option) -> {
			pieces.add(new HotText.Plain("and then "));
			pieces.add(new HotText.Hot(option));
		});
		return new HotText(head(id), pieces, Credit.PARTIAL);
	}

	static Matching matching(String id) {
		return new Matching(head(id),
				List.of(new Matching.Stem("s1", "First of " + id, "l1", "CANARY feedback"),
						new Matching.Stem("s2", "Second of " + id, "l2", "CANARY feedback"),
						new Matching.Stem("s3", "Third of " + id, "l1", "CANARY feedback")),
				List.of(new Matching.Label("l1", "One"), new Matching.Label("l2", "Two"),
						new Matching.Label("l3", "Three")));
	}

	static GapText gaps(String id) {
		return new GapText(head(id),
				List.of(new GapText.Words("We begin with "),
						new GapText.Gap("g1", 1, new GapText.Choose(single(id).options())), new GapText.Words(" and "),
						new GapText.Gap("g2", 2, new GapText.TypeWords(key())), new GapText.Words(" after "),
						new GapText.Gap("g3", 1, new GapText.TypeNumber(numberKey())), new GapText.Words(" days.")));
	}

	static Judgement judgement(String id) {
		return new Judgement(head(id), List.of(new Judgement.Act("a", "Tell him", 1, "CANARY feedback"),
				new Judgement.Act("b", "Ask him", 5, "CANARY feedback")), 5);
	}

	static Ordering ordering(String id) {
		return new Ordering(head(id),
				IntStream.range(0, 4)
					.mapToObj((index) -> new Ordering.Entry("e" + index, "Entry " + index, "CANARY feedback"))
					.toList(),
				Ordering.OrderCredit.SEQUENCE);
	}

	static ShortAnswer words(String id) {
		return new ShortAnswer(head(id), key());
	}

	static Numeric number(String id) {
		return new Numeric(head(id), numberKey());
	}

	private static TextKey key() {
		return new TextKey(List.of(new Accepted("CANARY hope", 1, "CANARY feedback")), false, false);
	}

	private static NumberKey numberKey() {
		return new NumberKey(
				List.of(new NumberKey.Range(new BigDecimal("7070"), new BigDecimal("7071"), 1, "CANARY feedback")),
				List.of(), NumberKey.UnitRule.NONE, "CANARY otherwise");
	}

	private static Rubric rubric() {
		return new Rubric(List.of(new Rubric.Criterion("person", "CANARY criterion",
				List.of(new Rubric.Level(0, "CANARY none"), new Rubric.Level(2, "CANARY some")))));
	}

	/** A head whose title, concepts and lesson must not be told early. */
	public static Head head(String id) {
		return new Head(id, "CANARY title " + id, List.of("CANARY-concept"), Head.Level.APPLIED, "CANARY-lesson",
				"Scene of " + id, "Ask of " + id,
				new Head.Aids(null, "CANARY hint of " + id, "CANARY source", "CANARY said of " + id));
	}

	private static List<Option> options(String id, int fitting, int others) {
		var options = new ArrayList<Option>();
		IntStream.range(0, fitting).forEach((index) -> options.add(option(id, "f" + index, true)));
		IntStream.range(0, others).forEach((index) -> options.add(option(id, "n" + index, false)));
		return options;
	}

	private static Option option(String question, String id, boolean fits) {
		return new Option(id, "Text " + id + " of " + question, fits, "CANARY feedback " + id + " of " + question);
	}

}
