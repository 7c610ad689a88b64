package org.peerway.assessment.exchange.gift;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.RefusedException;

/**
 * The parts of a question.
 *
 * @param before the text before the answers
 * @param answers what stands in braces
 * @param said to everybody
 * @param after the text after the answers; where there is some, a word is missing between
 */
record GiftParts(String title, String before, String answers, String said, String after) {

	static GiftParts of(GiftBlock block) {
		var text = block.text();
		int start = 0;
		var title = "";
		if (text.startsWith("::") && text.indexOf("::", 2) > 0) {
			int end = text.indexOf("::", 2);
			title = text.substring(2, end);
			start = end + 2;
		}
		int open = text.indexOf('{', start);
		int close = text.indexOf('}', start);
		if (open < 0 && close < 0) {
			throw new RefusedException(Reason.NOT_A_QUESTION, GiftTexts.plain(title + " " + text.substring(start)));
		}
		if (open < 0 || close >= 0 && close < open) {
			throw new RefusedException(block.line(close), Reason.UNEXPECTED, "}");
		}
		if (close < 0) {
			throw new RefusedException(block.line(open), Reason.MISSING, "}");
		}
		int second = text.indexOf('{', open + 1);
		if (second >= 0) {
			throw new RefusedException(block.line(second), Reason.UNEXPECTED, "{");
		}
		if (text.indexOf('}', close + 1) >= 0) {
			throw new RefusedException(block.line(text.indexOf('}', close + 1)), Reason.UNEXPECTED, "}");
		}
		var inner = text.substring(open + 1, close);
		int said = inner.indexOf("####");
		return new GiftParts(title, text.substring(start, open), (said < 0) ? inner : inner.substring(0, said),
				(said < 0) ? "" : inner.substring(said + 4), text.substring(close + 1));
	}

}
