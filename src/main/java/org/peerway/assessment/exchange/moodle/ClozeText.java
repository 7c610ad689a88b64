package org.peerway.assessment.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.GapMarks;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Question;

/** Reads texts that hold their gaps, as in "{1:SHORTANSWER:=Hope#Yes~*#No}". */
final class ClozeText {

	private static final Pattern BEGIN = Pattern
		.compile("\\{\\s{0,9}(\\d{0,6})\\s{0,9}:\\s{0,9}([A-Z_]{2,20})\\s{0,9}:");

	private ClozeText() {
	}

	static Question read(MoodleItem item, Ids ids) {
		var holder = item.element()
			.child("questiontext")
			.orElseThrow(() -> new RefusedException(Reason.MISSING, "<questiontext>"));
		var marks = new GapMarks();
		var source = marks.clean(item.source(holder));
		List<GapMarks.Filled> gaps = new ArrayList<>();
		var marked = new StringBuilder(source.length());
		var begin = BEGIN.matcher(source);
		int from = 0;
		while (begin.find(from)) {
			int end = end(source, begin.end());
			marked.append(source, from, begin.start());
			Limits.check("{…}", gaps.size() + 1L, Limits.PARTS);
			var key = ClozeGap.read(begin.group(2), source.substring(begin.end(), end), item);
			gaps.add(new GapMarks.Filled(key, begin.group(1).isEmpty() ? 1 : Integer.parseInt(begin.group(1))));
			marked.append(marks.next());
			from = end + 1;
		}
		marked.append(source, from, source.length());
		var head = item.head("", ids);
		return new GapText(head, marks.parts(item.read(holder, marked.toString()), gaps));
	}

	/** Where the brace closes. */
	private static int end(String source, int from) {
		int end = source.indexOf('}', from);
		while (end > 0 && source.charAt(end - 1) == '\\') {
			end = source.indexOf('}', end + 1);
		}
		if (end < 0) {
			throw new RefusedException(Reason.MISSING, "}");
		}
		return end;
	}

}
