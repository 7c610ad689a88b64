package org.peerway.assessment.exchange.moodle;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.PlainRubric;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Question;

/** Reads texts to write. */
final class Essays {

	private Essays() {
	}

	static Question read(MoodleItem item, Head head) {
		item.remarks().add(Reason.PLAIN_RUBRIC);
		return new LongAnswer(head, PlainRubric.RUBRIC, template(item), words(item, "minwordlimit"),
				words(item, "maxwordlimit"), item.markdown("graderinfo"));
	}

	private static String template(MoodleItem item) {
		var template = item.element().child("responsetemplate");
		if (template.isEmpty() || template.get().attribute("format", "html").startsWith("plain")) {
			return template.map(item::raw).orElse("");
		}
		return Markup.toPlain(item.markdown(template.get()));
	}

	private static int words(MoodleItem item, String limit) {
		var value = item.element().value(limit, "0");
		return Numbers.plain(value)
			.filter((number) -> number.signum() >= 0 && number.doubleValue() <= 1_000_000)
			.orElseThrow(() -> new RefusedException(Reason.NOT_A_NUMBER, value))
			.intValue();
	}

}
