package org.peerway.assessment.exchange.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.item.CategoryPath;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.sheet.OptionField.Part;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.TextKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

/** Puts a question into the cells that {@link RowReader} reads. */
final class RowWriter {

	private static final String CONTEXT = "$course$/top/";

	private static final String TICK = "x";

	private final Cells cells = new Cells();

	private RowWriter() {
	}

	static Cells write(ImportedQuestion imported) {
		var row = new RowWriter();
		row.head(imported.question());
		row.cells.text(Column.FOLDER, folder(imported.folders()));
		row.cells.text(Column.TAGS, ListCell.write(imported.tags()));
		row.body(imported.question());
		return row.cells;
	}

	/** The path without what only Moodle needs, unless a folder looks like that. */
	private static String folder(List<String> folders) {
		var path = CategoryPath.write(folders);
		var plain = path.startsWith(CONTEXT) ? path.substring(CONTEXT.length()) : "";
		return CategoryPath.read(plain).equals(folders) ? plain : path;
	}

	private void head(Question question) {
		var head = question.head();
		this.cells.text(Column.ID, head.id());
		this.cells.text(Column.KIND, Words.of(question.kind()));
		this.cells.text(Column.TITLE, head.title());
		this.cells.text(Column.CONCEPTS, ListCell.write(head.concepts()));
		this.cells.text(Column.LEVEL, word(head.level()));
		this.cells.text(Column.DIFFICULTY, word(head.aids().difficulty()));
		this.cells.text(Column.LESSON, head.lesson());
		this.cells.text(Column.SOURCE, head.aids().source());
		this.cells.text(Column.SCENE, head.scene());
		this.cells.text(Column.ASK, head.ask());
		this.cells.text(Column.HINT, head.aids().hint());
		this.cells.text(Column.SAID, head.aids().said());
	}

	private static @Nullable String word(@Nullable Enum<?> meaning) {
		return (meaning != null) ? Words.of(meaning) : null;
	}

	private void body(Question question) {
		switch (question) {
			case SingleChoice single -> {
				shuffled(single.shuffled());
				options(single.options(), single.options().stream().allMatch(RowWriter::isWhole));
			}
			case MultipleChoice multiple -> {
				shuffled(multiple.shuffled());
				several(multiple.head(), multiple.options(), multiple.credit());
			}
			case TrueFalse statement -> statement(statement);
			case HotText text -> {
				this.cells.text(Column.TEXT,
						text.pieces().stream().map(RowWriter::piece).collect(Collectors.joining()));
				several(text.head(), text.options(), text.credit());
			}
			case Matching matching -> matching(matching);
			case Ordering ordering -> ordering(ordering);
			case GapText text -> gaps(text);
			case ShortAnswer words -> words(words.key());
			case Numeric number -> number(number.key());
			case Judgement judgement -> judgement(judgement);
			case Rewrite rewrite -> {
				this.cells.text(Column.ORIGINAL, rewrite.original());
				this.cells.text(Column.EXAMPLE, rewrite.example());
				this.cells.text(Column.RUBRIC, RubricCell.write(rewrite.rubric()));
			}
			case LongAnswer text -> text(text);
		}
	}

	private static boolean isWhole(Option option) {
		return option.share() == 0 || option.share() == 1;
	}

	private void shuffled(boolean shuffled) {
		this.cells.text(Column.SHUFFLED, shuffled ? "" : "no");
	}

	private void several(Head head, List<Option> options, Credit credit) {
		this.cells.text(Column.CREDIT, (credit == Credit.PARTIAL) ? "" : Words.of(credit));
		boolean mixed = options.stream().anyMatch(Option::fits) && !options.stream().allMatch(Option::fits);
		options(options, mixed && options.equals(new MultipleChoice(head, options).options()));
	}

	private void options(List<Option> options, boolean ticks) {
		for (int i = 0; i < options.size(); i++) {
			var option = options.get(i);
			option(i, option.id(), Ids::letter, option.text(), option.feedback());
			if (ticks) {
				this.cells.text(field(i, Part.SHARE), option.fits() ? TICK : "");
			}
			else {
				share(i, option.share());
			}
		}
	}

	private void option(int index, String id, IntFunction<String> usual, String text, String feedback) {
		this.cells.text(field(index, Part.ID), id.equals(usual.apply(index)) ? "" : id);
		this.cells.text(field(index, Part.TEXT), text);
		this.cells.text(field(index, Part.FEEDBACK), feedback);
	}

	private static OptionField field(int index, Part part) {
		return new OptionField(index + 1, part);
	}

	private void share(int index, double share) {
		this.cells.number(field(index, Part.SHARE), number(share));
	}

	private static BigDecimal number(double share) {
		var number = BigDecimal.valueOf(share);
		return (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros();
	}

	private void statement(TrueFalse statement) {
		for (Option option : statement.options()) {
			int index = statement.options().indexOf(option);
			option(index, "", (one) -> "", option.id(), option.feedback());
			this.cells.text(field(index, Part.SHARE), option.fits() ? TICK : "");
		}
	}

	private static String piece(HotText.Piece piece) {
		return switch (piece) {
			case HotText.Plain plain -> MarkedText.words(plain.text());
			case HotText.Hot hot -> "{{" + MarkedText.inner(hot.option().text()) + "}}";
		};
	}

	private void gaps(GapText text) {
		var written = new StringBuilder();
		int number = 0;
		for (GapText.Part part : text.parts()) {
			switch (part) {
				case GapText.Words words -> written.append(MarkedText.words(words.text()));
				case GapText.Gap gap -> {
					number++;
					written.append("{{").append(GapCell.write(gap, number)).append("}}");
				}
			}
		}
		this.cells.text(Column.TEXT, written.toString());
	}

	private void matching(Matching matching) {
		var texts = matching.labels().stream().collect(Collectors.toMap(Matching.Label::id, Matching.Label::text));
		for (int i = 0; i < matching.stems().size(); i++) {
			var stem = matching.stems().get(i);
			option(i, stem.id(), (index) -> String.valueOf(index + 1), stem.text(), stem.feedback());
			this.cells.text(field(i, Part.MATCH), texts.get(stem.label()));
		}
		this.cells.text(Column.LABELS, labels(matching));
	}

	/** The labels in their order, where the matches alone do not tell it. */
	private static String labels(Matching matching) {
		var used = matching.stems().stream().map(Matching.Stem::label).distinct().toList();
		var labels = matching.labels().stream().map(Matching.Label::id).toList();
		var usual = IntStream.range(0, labels.size()).mapToObj(Ids::letter).toList();
		return (used.equals(labels) && labels.equals(usual)) ? ""
				: ListCell.write(matching.labels().stream().map((label) -> label.id() + " = " + label.text()).toList());
	}

	private void ordering(Ordering ordering) {
		for (int i = 0; i < ordering.entries().size(); i++) {
			var entry = ordering.entries().get(i);
			option(i, entry.id(), Ids::letter, entry.text(), entry.feedback());
		}
		this.cells.text(Column.CREDIT, Words.of(ordering.credit()));
	}

	private void judgement(Judgement judgement) {
		for (int i = 0; i < judgement.acts().size(); i++) {
			var act = judgement.acts().get(i);
			option(i, act.id(), Ids::letter, act.text(), act.feedback());
			this.cells.number(field(i, Part.SHARE), BigDecimal.valueOf(act.expert()));
		}
		this.cells.number(Column.LEVELS, BigDecimal.valueOf(judgement.levels()));
	}

	private void words(TextKey key) {
		for (int i = 0; i < key.wordings().size(); i++) {
			var wording = key.wordings().get(i);
			option(i, "", (index) -> "", wording.pattern(), wording.feedback());
			share(i, wording.share());
		}
		this.cells.text(Column.CASE, key.caseCounts() ? "yes" : "");
		this.cells.text(Column.ACCENTS, key.accentsCount() ? "yes" : "");
	}

	private void number(NumberKey key) {
		for (int i = 0; i < key.ranges().size(); i++) {
			var range = key.ranges().get(i);
			option(i, "", (index) -> "", NumberCell.write(range), range.feedback());
			share(i, range.share());
		}
		this.cells.text(Column.UNITS, ListCell.write(key.units().stream().map(NumberCell::write).toList()));
		this.cells.text(Column.UNIT_RULE, key.units().isEmpty() ? "" : Words.of(key.rule()));
		this.cells.text(Column.OTHERWISE, key.otherwise());
	}

	private void text(LongAnswer text) {
		this.cells.text(Column.TEMPLATE, text.template());
		this.cells.text(Column.NOTES, text.notes());
		Optional.of(text.minWords())
			.filter((words) -> words > 0)
			.ifPresent((words) -> this.cells.number(Column.MIN_WORDS, BigDecimal.valueOf(words)));
		Optional.of(text.maxWords())
			.filter((words) -> words > 0)
			.ifPresent((words) -> this.cells.number(Column.MAX_WORDS, BigDecimal.valueOf(words)));
		this.cells.text(Column.RUBRIC, RubricCell.write(text.rubric()));
	}

}
