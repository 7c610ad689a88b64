package org.peerway.assessment.exchange.moodle;

import java.util.List;

import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.Numbers;

/**
 * An answer of Moodle.
 *
 * @param share of the point
 * @param feedback as Markdown
 */
record MoodleAnswer(XmlElement element, double share, String feedback) {

	/** The answers of a question, in their order. */
	static List<MoodleAnswer> all(MoodleItem item) {
		var answers = item.element().children("answer");
		Limits.check("<answer>", answers.size(), Limits.PARTS);
		return answers.stream().map((answer) -> {
			var feedback = answer.child("feedback").map(item::markdown).orElse("");
			return new MoodleAnswer(answer, Numbers.share(answer.attribute("fraction", "0")), feedback);
		}).toList();
	}

	/** The share, nothing instead of less than nothing, which is told. */
	double positiveShare(MoodleItem item) {
		if (this.share < 0) {
			item.remarks().replaced("fraction=\"" + this.element.attribute("fraction", "0") + "\"", "0");
		}
		return Math.max(0, this.share);
	}

	/** The text as Markdown, all of the answer being read. */
	String markdown(MoodleItem item) {
		var text = item.markdown(this.element);
		Standards.tellRest(this.element, item.remarks());
		return text;
	}

	/** The text as it is written, all of the answer being read. */
	String raw(MoodleItem item) {
		var text = item.raw(this.element).strip();
		Standards.tellRest(this.element, item.remarks());
		return text;
	}

}
