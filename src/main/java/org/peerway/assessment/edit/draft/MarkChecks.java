package org.peerway.assessment.edit.draft;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Whether a text and the parts whose places it marks go together. */
final class MarkChecks {

	private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]{1,60})}}");

	private final Finder finder;

	MarkChecks(Finder finder) {
		this.finder = finder;
	}

	void check(Mapping draft, String list) {
		this.finder.needsText(draft, "text");
		if (draft.text("text").isEmpty()) {
			return;
		}
		var left = new ArrayList<>(draft.parts(list).stream().map((part) -> part.text("id")).toList());
		var marks = MARK.matcher(draft.text("text")).results().map((mark) -> mark.group(1).strip()).toList();
		marks.stream()
			.filter((mark) -> !left.remove(mark))
			.findFirst()
			.ifPresent((mark) -> this.finder.wrong(draft, "text", "mark", mark(mark)));
		draft.parts(list)
			.stream()
			.filter((part) -> left.contains(part.text("id")))
			.forEach((part) -> this.finder.wrong(part, "id", "unmarked", mark(part.text("id"))));
	}

	private static String mark(String id) {
		return "{{" + id + "}}";
	}

}
