package org.peerway.assessment.bank.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.peerway.assessment.bank.check.Problem.Kind;

/** Checks that the marks in a text and the parts that they stand for go together. */
final class MarkCheck {

	private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]{1,60})}}");

	private MarkCheck() {
	}

	static void check(Place place, List<Place> parts) {
		var text = place.text("text");
		var left = new ArrayList<>(parts.stream().map((part) -> part.entry().find("id").orElse("")).toList());
		var marks = MARK.matcher(text);
		while (marks.find()) {
			if (!left.remove(marks.group(1).strip())) {
				place.problem("text", Kind.STRAY_MARK, marks.group());
			}
		}
		left.stream().filter((id) -> !id.isEmpty()).forEach((id) -> place.problem("text", Kind.UNMARKED, id));
	}

}
