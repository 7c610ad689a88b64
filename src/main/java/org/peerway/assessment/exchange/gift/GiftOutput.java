package org.peerway.assessment.exchange.gift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.DataAddress;
import org.peerway.assessment.exchange.item.HeadTags;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.PlainRubric;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.item.StandIns;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

/** Writes one question. */
final class GiftOutput {

	private final ImportedQuestion imported;

	private final Remarks remarks;

	private final Set<String> shown = new HashSet<>();

	GiftOutput(ImportedQuestion imported, Remarks remarks) {
		this.imported = imported;
		this.remarks = remarks;
	}

	String written() {
		var written = write(this.imported.question());
		for (Media media : this.imported.media()) {
			if (!this.shown.contains(media.name())) {
				this.remarks.leftOut(media.name());
			}
		}
		return written;
	}

	private String write(Question question) {
		return switch (question) {
			case SingleChoice single -> question(single.head(), single(single));
			case MultipleChoice multiple -> question(multiple.head(), multiple(multiple));
			case TrueFalse statement -> question(statement.head(), trueFalse(statement));
			case ShortAnswer words -> question(words.head(), words(words));
			case Numeric number -> question(number.head(), number(number.key()));
			case Matching matching -> question(matching.head(), matching(matching));
			case LongAnswer answer -> question(answer.head(), essay(answer));
			case Ordering ordering -> write(StandIns.of(ordering, this.remarks));
			case HotText text -> write(StandIns.of(text, this.remarks));
			case Judgement judgement -> write(StandIns.of(judgement, this.remarks));
			case Rewrite rewrite -> write(StandIns.of(rewrite, this.remarks));
			case GapText gaps -> throw new RefusedException(Reason.CANNOT_WRITE, StandIns.name(gaps));
		};
	}

	private String question(Head head, String answers) {
		var whole = StandIns.withoutScene(head, this.remarks);
		var said = head.aids().said();
		if (head.aids().hint() != null) {
			this.remarks.leftOut(head.aids().hint());
		}
		return comment(head) + "::" + GiftSigns.escape(head.title().replaceAll("\\s+", " ")) + "::" + text(whole.ask())
				+ "{" + answers + ((said != null) ? "####" + text(said) : "") + "}";
	}

	private String comment(Head head) {
		var tags = HeadTags.of(head, this.imported.tags()).stream().map((tag) -> " [tag:" + label(tag) + "]");
		return "// [id:" + label(head.id()) + "]" + tags.collect(Collectors.joining()) + "\n";
	}

	private String label(String value) {
		var line = value.replaceAll("\\p{Cntrl}", " ");
		if (!line.equals(value)) {
			this.remarks.replaced(value, line);
		}
		return line.replace("\\", "\\\\").replace("]", "\\]");
	}

	private String single(SingleChoice single) {
		tellOrder(single.shuffled());
		return single.options()
			.stream()
			.map((option) -> ((option.share() == 1) ? "\n=" : "\n~" + share(option.share())) + answer(option))
			.collect(Collectors.joining());
	}

	private String multiple(MultipleChoice multiple) {
		tellOrder(multiple.shuffled());
		if (multiple.credit() == Credit.ALL_OR_NOTHING) {
			this.remarks.leftOut("all-or-nothing");
		}
		return multiple.options()
			.stream()
			.map((option) -> "\n~" + share(option.share()) + answer(option))
			.collect(Collectors.joining());
	}

	private String answer(Option option) {
		return text(option.text()) + feedback(option.feedback());
	}

	private void tellOrder(boolean shuffled) {
		if (!shuffled) {
			this.remarks.leftOut("shuffled: false");
		}
	}

	private String trueFalse(TrueFalse statement) {
		var wrong = statement.answer() ? statement.feedbackFalse() : statement.feedbackTrue();
		var right = statement.answer() ? statement.feedbackTrue() : statement.feedbackFalse();
		var word = statement.answer() ? "TRUE" : "FALSE";
		if (wrong.isEmpty() && right.isEmpty()) {
			return word;
		}
		return word + "#" + text(wrong) + feedback(right);
	}

	private String words(ShortAnswer question) {
		if (question.key().caseCounts()) {
			this.remarks.leftOut("case: true");
		}
		if (!question.key().accentsCount()) {
			this.remarks.leftOut("accents: false");
		}
		return question.key().wordings().stream().map(this::wording).collect(Collectors.joining());
	}

	/** An arrow would make it a question of matching, and nothing escapes arrows. */
	private String wording(Accepted wording) {
		if (wording.pattern().contains("->")) {
			throw new RefusedException(Reason.CANNOT_WRITE, wording.pattern());
		}
		var share = (wording.share() == 1 && !wording.pattern().startsWith("%")) ? "" : share(wording.share());
		return "\n=" + share + GiftSigns.escape(wording.pattern()) + feedback(wording.feedback());
	}

	private String number(NumberKey key) {
		if (!key.units().isEmpty()) {
			this.remarks.leftOut(key.units().stream().map(NumberKey.Unit::name).collect(Collectors.joining(", ")));
		}
		var ranges = key.ranges().stream().map(this::range).collect(Collectors.joining());
		return "#" + ranges + (key.otherwise().isEmpty() ? "" : "\n~#" + text(key.otherwise()));
	}

	private String range(NumberKey.Range range) {
		var low = Numbers.write(range.low());
		var numbers = (range.low().compareTo(range.high()) == 0) ? low : low + ".." + Numbers.write(range.high());
		return "\n=" + ((range.share() == 1) ? "" : share(range.share())) + numbers + feedback(range.feedback());
	}

	private String matching(Matching matching) {
		List<String> pairs = new ArrayList<>();
		for (Matching.Stem stem : matching.stems()) {
			var label = matching.labels().stream().filter((one) -> one.id().equals(stem.label())).findFirst();
			pairs.add("\n=" + text(stem.text()) + " -> " + label(label.orElseThrow()));
			if (!stem.feedback().isEmpty()) {
				this.remarks.leftOut(stem.feedback());
			}
		}
		for (Matching.Label label : matching.labels()) {
			if (matching.stems().stream().noneMatch((stem) -> stem.label().equals(label.id()))) {
				pairs.add("\n= -> " + label(label));
			}
		}
		return String.join("", pairs);
	}

	private String label(Matching.Label label) {
		var plain = Markup.toPlain(label.text());
		if (!Markup.fromPlain(plain).equals(label.text())) {
			this.remarks.replaced(label.text(), plain);
		}
		return GiftSigns.escape(plain);
	}

	private String essay(LongAnswer answer) {
		if (!answer.rubric().equals(PlainRubric.RUBRIC)) {
			this.remarks.leftOut(PlainRubric.words(answer.rubric()));
		}
		if (!answer.template().isEmpty()) {
			this.remarks.leftOut(answer.template());
		}
		if (!answer.notes().isEmpty()) {
			this.remarks.leftOut(answer.notes());
		}
		if (answer.minWords() > 0 || answer.maxWords() > 0) {
			this.remarks.leftOut(answer.minWords() + "–" + answer.maxWords());
		}
		return "";
	}

	private static String share(double share) {
		return "%" + Numbers.percentage(share) + "%";
	}

	private String feedback(String markdown) {
		return markdown.isEmpty() ? "" : "#" + text(markdown);
	}

	private String text(String markdown) {
		return markdown.isEmpty() ? "" : "[html]" + GiftSigns.escape(Markup.toInlineHtml(markdown, this::address));
	}

	/** Pictures stand within the text, where they have no name. */
	private String address(String name) {
		var media = this.imported.media().stream().filter((one) -> one.name().equals(name)).findFirst();
		if (media.isEmpty()) {
			this.remarks.add(Reason.MISSING_MEDIA, name);
			return name;
		}
		this.shown.add(name);
		this.remarks.replaced(name, "data:" + media.get().type());
		return DataAddress.of(media.get());
	}

}
