package org.peerway.assessment.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Rewrite;

/** Questions of kinds that others know, instead of those they do not. */
public final class StandIns {

	private StandIns() {
	}

	/** The words to select as a list of options below the text. */
	public static Question of(HotText question, Remarks remarks) {
		var text = question.pieces().stream().map(HotText.Piece::text).collect(Collectors.joining());
		var choice = new MultipleChoice(asking(question.head(), text), question.options(), question.credit(), false);
		return told(question, choice, remarks);
	}

	/** Each act is to be given the level that experts gave it, no nearer one counting. */
	public static Question of(Judgement question, Remarks remarks) {
		var labels = IntStream.rangeClosed(1, question.levels())
			.mapToObj(String::valueOf)
			.map((level) -> new Matching.Label(level, level))
			.toList();
		var stems = question.acts()
			.stream()
			.map((act) -> new Matching.Stem(act.id(), act.text(), String.valueOf(act.expert()), act.feedback()))
			.toList();
		return told(question, new Matching(question.head(), stems, labels), remarks);
	}

	/** What is to be said in another way is quoted above the field. */
	public static Question of(Rewrite question, Remarks remarks) {
		var quoted = "> " + question.original().replace("\n", "\n> ");
		var answer = new LongAnswer(asking(question.head(), quoted), question.rubric(), "", 0, 0, question.example());
		return told(question, answer, remarks);
	}

	/** Each entry is to be given the number of its place. */
	public static Question of(Ordering question, Remarks remarks) {
		List<Matching.Stem> stems = new ArrayList<>();
		List<Matching.Label> labels = new ArrayList<>();
		for (Ordering.Entry entry : question.entries()) {
			var place = String.valueOf(labels.size() + 1);
			stems.add(new Matching.Stem(entry.id(), entry.text(), place, entry.feedback()));
			labels.add(new Matching.Label(place, place));
		}
		return told(question, new Matching(question.head(), stems, labels), remarks);
	}

	/** The head with the scene above what is asked, which is told. */
	public static Head withoutScene(Head head, Remarks remarks) {
		var scene = head.scene();
		if (scene == null) {
			return head;
		}
		remarks.replaced("scene", "ask");
		var ask = head.ask().isEmpty() ? scene : scene + "\n\n" + head.ask();
		return new Head(head.id(), head.title(), head.concepts(), head.level(), head.lesson(), null, ask, head.aids());
	}

	private static Head asking(Head head, String more) {
		var ask = head.ask().isEmpty() ? more : head.ask() + "\n\n" + more;
		return new Head(head.id(), head.title(), head.concepts(), head.level(), head.lesson(), head.scene(), ask,
				head.aids());
	}

	private static Question told(Question question, Question other, Remarks remarks) {
		remarks.replaced(name(question), name(other));
		return other;
	}

	/** The kind in lower case. */
	public static String name(Question question) {
		return question.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
