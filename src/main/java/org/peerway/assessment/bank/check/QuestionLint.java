package org.peerway.assessment.bank.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.check.Warning.Kind;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.RatedQuestion;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.Rubric;
import org.peerway.assessment.question.TrueFalse;
import org.peerway.base.Readability;

/**
 * Looks for what makes questions worse, after the flaws of items that Haladyna, Downing
 * and Rodriguez list (A review of multiple-choice item-writing guidelines for classroom
 * assessment, Applied Measurement in Education 15, 2002).
 */
public final class QuestionLint {

	/**
	 * What fits is clearly longer if its shortest is longer than the longest of the
	 * others by this factor ...
	 */
	static final double LONGER_BY_FACTOR = 1.3;

	/** ... and by this many characters too, so that short answers are left in peace. */
	static final int LONGER_BY_CHARACTERS = 15;

	private static final double WHOLE = 1 - 1e-9;

	private final Question question;

	private final Locale language;

	private final List<Warning> warnings = new ArrayList<>();

	private QuestionLint(Question question, Locale language) {
		this.question = question;
		this.language = language;
	}

	/**
	 * What to look at again, the gravest first.
	 * @param language of the question: English or Spanish
	 */
	public static List<Warning> check(Question question, Locale language) {
		var lint = new QuestionLint(question, language);
		lint.everythingEarns();
		lint.choices();
		lint.negative();
		lint.feedback();
		lint.rubric();
		lint.reading();
		lint.head();
		return List.copyOf(lint.warnings);
	}

	private void add(Kind kind, String... details) {
		this.warnings.add(new Warning(kind, details));
	}

	private void everythingEarns() {
		var options = switch (this.question) {
			case MultipleChoice multiple -> multiple.options();
			case HotText text -> text.options();
			default -> List.<Option>of();
		};
		var all = new Response.Chosen(options.stream().map(Option::id).collect(Collectors.toSet()));
		if (all.isGiven() && Grading.score(this.question, all).orElse(0) >= WHOLE) {
			add(Kind.EVERYTHING_EARNS);
		}
	}

	private void choices() {
		switch (this.question) {
			case TrueFalse statement -> {
			}
			case ChoiceQuestion choice -> choices(choice.options());
			case GapText text -> text.gaps().forEach((gap) -> {
				if (gap.key() instanceof GapText.Choose choose) {
					choices(choose.options());
				}
			});
			default -> {
			}
		}
	}

	private void choices(List<Option> options) {
		longest(options);
		var wording = Phrases.of(this.language);
		options.stream()
			.map(Option::text)
			.filter(wording::isAboutOthers)
			.forEach((text) -> add(Kind.ALL_OR_NONE, text));
		var seen = new HashSet<String>();
		options.stream()
			.map(Option::text)
			.filter((text) -> !seen.add(text.strip().toLowerCase(Locale.ROOT)))
			.forEach((text) -> add(Kind.SAME_ANSWER, text));
	}

	private void longest(List<Option> options) {
		int other = options.stream().filter((option) -> !option.fits()).mapToInt(QuestionLint::length).max().orElse(0);
		var shortest = options.stream()
			.filter(Option::fits)
			.min((a, b) -> Integer.compare(length(a), length(b)))
			.orElseThrow();
		if (other > 0 && length(shortest) >= other * LONGER_BY_FACTOR
				&& length(shortest) >= other + LONGER_BY_CHARACTERS) {
			add(Kind.RIGHT_IS_LONGEST, shortest.text());
		}
	}

	private static int length(Option option) {
		return Markdown.words(option.text()).strip().length();
	}

	private void negative() {
		Phrases.of(this.language).negative(this.question.head().ask()).ifPresent((word) -> add(Kind.NEGATIVE, word));
	}

	/** What is said to everybody is said to a person who took this too. */
	private void feedback() {
		if (this.question.head().aids().said() == null) {
			silent().forEach((choice) -> add(Kind.NO_FEEDBACK, choice));
		}
	}

	private Stream<String> silent() {
		return switch (this.question) {
			case TrueFalse statement -> statement.options()
				.stream()
				.filter((option) -> option.feedback().isBlank())
				.map((option) -> Phrases.of(this.language).truth(option.id()));
			case ChoiceQuestion choice -> silent(choice.options());
			case HotText text -> silent(text.options());
			case GapText text -> text.gaps()
				.stream()
				.flatMap((gap) -> (gap.key() instanceof GapText.Choose choose) ? silent(choose.options())
						: Stream.empty());
			case Matching matching ->
				matching.stems().stream().filter((stem) -> stem.feedback().isBlank()).map(Matching.Stem::text);
			case Ordering ordering ->
				ordering.entries().stream().filter((one) -> one.feedback().isBlank()).map(Ordering.Entry::text);
			case Judgement judgement ->
				judgement.acts().stream().filter((act) -> act.feedback().isBlank()).map(Judgement.Act::text);
			default -> Stream.empty();
		};
	}

	private static Stream<String> silent(List<Option> options) {
		return options.stream().filter((option) -> option.feedback().isBlank()).map(Option::text);
	}

	private void rubric() {
		if (this.question instanceof RatedQuestion rated) {
			rated.rubric()
				.criteria()
				.stream()
				.filter((criterion) -> criterion.levels().stream().map(Rubric.Level::text).anyMatch(String::isBlank))
				.forEach((criterion) -> add(Kind.THIN_RUBRIC, criterion.text()));
		}
	}

	private void reading() {
		var text = read();
		if (this.language.getLanguage().equals("es")) {
			Readability.fernandezHuerta(text)
				.ifPresent((ease) -> warnAbove(ease < Readability.EASE_OF_GRADE_8, Kind.READING_EASE, ease,
						(int) Readability.EASE_OF_GRADE_8));
			return;
		}
		Readability.fleschKincaid(text)
			.ifPresent((grade) -> warnAbove(grade > Readability.HIGHEST_GRADE, Kind.READING_GRADE, grade,
					Readability.HIGHEST_GRADE));
	}

	private void warnAbove(boolean hard, Kind kind, double figure, int wanted) {
		if (hard) {
			add(kind, String.format(Locale.ROOT, "%.1f", figure), String.valueOf(wanted));
		}
	}

	/** What a trainee has to read before answering, each part a sentence of its own. */
	private String read() {
		var head = this.question.head();
		var parts = switch (this.question) {
			case TrueFalse statement -> Stream.<String>of();
			case ChoiceQuestion choice -> choice.options().stream().map(Option::text);
			case HotText text ->
				Stream.of(text.pieces().stream().map(HotText.Piece::text).collect(Collectors.joining()));
			case Matching matching -> Stream.concat(matching.stems().stream().map(Matching.Stem::text),
					matching.labels().stream().map(Matching.Label::text));
			case Ordering ordering -> ordering.entries().stream().map(Ordering.Entry::text);
			case Judgement judgement -> judgement.acts().stream().map(Judgement.Act::text);
			default -> Stream.<String>of();
		};
		return Stream.concat(Stream.<@Nullable String>of(head.scene(), head.ask()).filter(Objects::nonNull), parts)
			.map(Markdown::words)
			.collect(Collectors.joining("\n"));
	}

	private void head() {
		var head = this.question.head();
		if (head.concepts().isEmpty()) {
			add(Kind.NO_CONCEPT);
		}
		if (head.aids().difficulty() == null) {
			add(Kind.NO_DIFFICULTY);
		}
		if (head.aids().source() == null) {
			add(Kind.NO_SOURCE);
		}
	}

}
