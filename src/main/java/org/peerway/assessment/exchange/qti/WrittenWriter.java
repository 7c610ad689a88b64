package org.peerway.assessment.exchange.qti;

import java.util.List;

import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.Rubric;

/** Writes what people write at length and people rate. */
final class WrittenWriter {

	private WrittenWriter() {
	}

	static void write(LongAnswer question, Draft draft) {
		var response = Xml.response(Draft.RESPONSE, "single", BaseType.STRING);
		if (!question.template().isEmpty()) {
			response.add(Xml.defaultValue(question.template()));
		}
		draft.response(response);
		if (question.minWords() > 0 || question.maxWords() > 0) {
			draft.remarks().leftOut(question.minWords() + "–" + question.maxWords());
		}
		write(question.rubric(), draft);
		if (!question.notes().isEmpty()) {
			draft.body(block("notes", draft).addAll(draft.markdown().wrapped(question.notes())));
		}
		draft.body(field());
	}

	static void write(Rewrite question, Draft draft) {
		draft.response(Xml.response(Draft.RESPONSE, "single", BaseType.STRING));
		draft.part("original", question.original());
		write(question.rubric(), draft);
		if (!question.example().isEmpty()) {
			draft.always("example", question.example());
		}
		draft.body(field());
	}

	private static Node field() {
		return Node.of("extendedTextInteraction").with("responseIdentifier", Draft.RESPONSE);
	}

	/** In words for those who rate: QTI knows no criteria and levels. */
	private static void write(Rubric rubric, Draft draft) {
		draft.unscored();
		draft.most(rubric.most());
		draft.remarks().replaced("Rubric", "rubricBlock");
		var list = Node.of("ul");
		for (Rubric.Criterion criterion : rubric.criteria()) {
			var levels = Node.of("ul");
			criterion.levels()
				.forEach((level) -> levels
					.add(Node.of("li", level.points() + ": ").addAll(draft.markdown().inline(level.text()))));
			list.add(Node.of("li").addAll(draft.markdown().inline(criterion.text())).add(levels));
		}
		draft.body(block("rubric", draft).addAll(draft.markdown().wrapped(List.of(list))));
	}

	private static Node block(String name, Draft draft) {
		var block = Node.of("rubricBlock").with("view", "scorer").with("class", name);
		return (draft.markdown().vocabulary() == Vocabulary.THIRD) ? block.with("use", "scoring") : block;
	}

}
