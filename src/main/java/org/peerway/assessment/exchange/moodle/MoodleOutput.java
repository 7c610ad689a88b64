package org.peerway.assessment.exchange.moodle;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.HeadTags;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.PlainRubric;
import org.peerway.assessment.exchange.item.StandIns;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.ChoiceQuestion;
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
import org.peerway.assessment.question.TextKey;
import org.peerway.assessment.question.TrueFalse;

/** Writes one question. */
final class MoodleOutput {

	private final ImportedQuestion imported;

	private final Remarks remarks;

	private final XmlText xml;

	private final MoodleTexts texts;

	MoodleOutput(ImportedQuestion imported, Remarks remarks) {
		this.imported = imported;
		this.remarks = remarks;
		this.xml = new XmlText(remarks);
		this.texts = new MoodleTexts(this.xml, imported.media(), remarks);
	}

	String written() {
		write(this.imported.question());
		this.texts.tellUnused();
		return this.xml.toString();
	}

	private void write(Question question) {
		switch (question) {
			case SingleChoice single -> choice(single.head(), "multichoice", true, single);
			case MultipleChoice multiple when multiple.credit() == Credit.PARTIAL ->
				choice(multiple.head(), "multichoice", false, multiple);
			case MultipleChoice multiple -> choiceSet(multiple);
			case TrueFalse statement -> trueFalse(statement);
			case ShortAnswer words -> words(words);
			case Numeric number -> number(number);
			case Matching matching -> matching(matching);
			case Ordering ordering -> ordering(ordering);
			case LongAnswer answer -> essay(answer);
			case GapText gaps -> cloze(gaps);
			case HotText text -> write(StandIns.of(text, this.remarks));
			case Judgement judgement -> write(StandIns.of(judgement, this.remarks));
			case Rewrite rewrite -> write(StandIns.of(rewrite, this.remarks));
		}
	}

	private void choice(Head head, String type, boolean single, ChoiceQuestion choice) {
		begin(head, type);
		this.xml.element("single", String.valueOf(single));
		this.xml.element("shuffleanswers", String.valueOf(choice.shuffled()));
		this.xml.element("answernumbering", "abc");
		choice.options()
			.forEach((option) -> answer(Numbers.percentage(option.share()), option.text(), option.feedback()));
		end(head);
	}

	/** Of a plugin: without it, Moodle cannot read the question. */
	private void choiceSet(MultipleChoice multiple) {
		this.remarks.replaced("all-or-nothing", "type=\"multichoiceset\"");
		begin(multiple.head(), "multichoiceset");
		this.xml.element("shuffleanswers", String.valueOf(multiple.shuffled()));
		this.xml.element("answernumbering", "abc");
		for (Option option : multiple.options()) {
			answer(option.fits() ? "100" : "0", option.text(), option.feedback());
		}
		end(multiple.head());
	}

	private void trueFalse(TrueFalse statement) {
		begin(statement.head(), "truefalse");
		plainAnswer(statement.answer() ? "100" : "0", "true", statement.feedbackTrue(), "");
		plainAnswer(statement.answer() ? "0" : "100", "false", statement.feedbackFalse(), "");
		end(statement.head());
	}

	private void words(ShortAnswer question) {
		begin(question.head(), "shortanswer");
		this.xml.element("usecase", question.key().caseCounts() ? "1" : "0");
		tellAccents(question.key(), this.remarks);
		for (Accepted wording : question.key().wordings()) {
			plainAnswer(Numbers.percentage(wording.share()), wording.pattern(), wording.feedback(), "");
		}
		end(question.head());
	}

	static void tellAccents(TextKey key, Remarks remarks) {
		if (!key.accentsCount()) {
			remarks.leftOut("accents: false");
		}
	}

	private void number(Numeric question) {
		begin(question.head(), "numerical");
		var key = question.key();
		for (NumberKey.Range range : key.ranges()) {
			plainAnswer(Numbers.percentage(range.share()), Numbers.write(Numbers.middle(range)), range.feedback(),
					Numbers.write(Numbers.tolerance(range)));
		}
		if (!key.otherwise().isEmpty()) {
			plainAnswer("0", "*", key.otherwise(), "0");
		}
		if (!key.units().isEmpty()) {
			this.xml.begin("units");
			for (NumberKey.Unit unit : key.units()) {
				this.xml.begin("unit").element("multiplier", Numbers.write(unit.perBase()));
				this.xml.element("unit_name", unit.name()).end("unit");
			}
			this.xml.end("units");
		}
		boolean required = key.rule() == NumberKey.UnitRule.REQUIRED;
		this.xml.element("unitgradingtype", required ? "1" : "0").element("unitpenalty", "1.0");
		this.xml.element("showunits", key.units().isEmpty() ? "3" : "0").element("unitsleft", "0");
		end(question.head());
	}

	private void matching(Matching matching) {
		begin(matching.head(), "matching");
		this.xml.element("shuffleanswers", "true");
		for (Matching.Stem stem : matching.stems()) {
			var label = matching.labels().stream().filter((one) -> one.id().equals(stem.label())).findFirst();
			pair(stem.text(), label.orElseThrow().text());
			if (!stem.feedback().isEmpty()) {
				this.remarks.leftOut(stem.feedback());
			}
		}
		for (Matching.Label label : matching.labels()) {
			if (matching.stems().stream().noneMatch((stem) -> stem.label().equals(label.id()))) {
				pair("", label.text());
			}
		}
		end(matching.head());
	}

	private void pair(String stem, String label) {
		this.xml.begin("subquestion format=\"html\"");
		this.texts.text(stem);
		this.xml.begin("answer").element("text", plainLabel(label, this.remarks)).end("answer").end("subquestion");
	}

	/** Labels are plain in Moodle. */
	static String plainLabel(String markdown, Remarks remarks) {
		var plain = Markup.toPlain(markdown);
		if (!Markup.fromPlain(plain).equals(markdown)) {
			remarks.replaced(markdown, plain);
		}
		return plain;
	}

	private void ordering(Ordering ordering) {
		begin(ordering.head(), "ordering");
		this.xml.element("layouttype", "VERTICAL").element("selecttype", "ALL").element("selectcount", "0");
		this.xml.element("gradingtype", switch (ordering.credit()) {
			case PLACES -> "ABSOLUTE_POSITION";
			case ALL_OR_NOTHING -> "ALL_OR_NOTHING";
			case SEQUENCE -> "LONGEST_ORDERED_SUBSET";
		});
		if (ordering.credit() == Ordering.OrderCredit.SEQUENCE) {
			this.remarks.replaced("(n − 1) / (N − 1)", "LONGEST_ORDERED_SUBSET");
		}
		int place = 1;
		for (Ordering.Entry entry : ordering.entries()) {
			answer(String.valueOf(place++), entry.text(), entry.feedback());
		}
		end(ordering.head());
	}

	private void essay(LongAnswer question) {
		begin(question.head(), "essay");
		this.xml.element("responseformat", "plain").element("responserequired", "1");
		if (question.minWords() > 0) {
			this.xml.element("minwordlimit", String.valueOf(question.minWords()));
		}
		if (question.maxWords() > 0) {
			this.xml.element("maxwordlimit", String.valueOf(question.maxWords()));
		}
		var notes = question.notes();
		if (!question.rubric().equals(PlainRubric.RUBRIC)) {
			this.remarks.replaced("rubric", "<graderinfo>");
			notes = (notes + "\n\n" + PlainRubric.words(question.rubric())).strip();
		}
		this.texts.element("graderinfo", notes);
		this.xml.begin("responsetemplate format=\"plain_text\"").element("text", question.template());
		this.xml.end("responsetemplate");
		end(question.head());
	}

	private void cloze(GapText gaps) {
		begin(gaps.head(), "cloze", new ClozeOutput(gaps, this.texts, this.remarks)::write);
		end(gaps.head());
	}

	private void answer(String fraction, String text, String feedback) {
		this.xml.begin("answer fraction=\"" + fraction + "\" format=\"html\"");
		this.texts.text(text);
		this.texts.element("feedback", feedback);
		this.xml.end("answer");
	}

	private void plainAnswer(String fraction, String text, String feedback, String tolerance) {
		this.xml.begin("answer fraction=\"" + fraction + "\" format=\"moodle_auto_format\"");
		this.xml.element("text", text);
		this.texts.element("feedback", feedback);
		if (!tolerance.isEmpty()) {
			this.xml.element("tolerance", tolerance);
		}
		this.xml.end("answer");
	}

	private void begin(Head head, String type) {
		var whole = StandIns.withoutScene(head, this.remarks);
		begin(head, type, () -> this.texts.text(whole.ask()));
	}

	private void begin(Head head, String type, Runnable text) {
		this.xml.begin("question type=\"" + type + "\"");
		this.xml.begin("name").element("text", head.title()).end("name");
		this.xml.begin("questiontext format=\"html\"");
		text.run();
		this.xml.end("questiontext");
		var said = head.aids().said();
		this.texts.element("generalfeedback", (said != null) ? said : "");
		this.xml.element("defaultgrade", "1").element("idnumber", head.id());
	}

	private void end(Head head) {
		var hint = head.aids().hint();
		if (hint != null) {
			this.texts.element("hint", hint);
		}
		var tags = HeadTags.of(head, this.imported.tags());
		if (!tags.isEmpty()) {
			this.xml.begin("tags");
			tags.forEach((tag) -> this.xml.begin("tag").element("text", tag).end("tag"));
			this.xml.end("tags");
		}
		this.xml.end("question");
	}

}
