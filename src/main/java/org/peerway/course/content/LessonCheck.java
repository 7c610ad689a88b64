package org.peerway.course.content;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.peerway.base.yaml.Faults;
import org.peerway.course.Section;

/** Checks one lesson: its front matter, its five headings and its text. */
final class LessonCheck {

	private static final String HEADINGS = "A lesson has exactly these headings in this order: "
			+ Arrays.stream(Section.Kind.values())
				.map((kind) -> "## " + kind.heading())
				.collect(Collectors.joining(", "))
			+ ".";

	private final MarkdownFile file;

	private final Faults faults;

	LessonCheck(MarkdownFile file, Faults faults) {
		this.file = file;
		this.faults = faults;
	}

	void check(Terms terms, boolean allTermsKnown) {
		ContentSchema.LESSON.check(this.file.front(), this.faults);
		var body = LessonBody.of(this.file.body());
		checkHeadings(body);
		body.document().accept(new MarkdownCheck(this.file, this.faults).withTerms(terms, allTermsKnown));
	}

	private void checkHeadings(LessonBody body) {
		if (!body.before().isEmpty()) {
			add(0, "Text stands above the first heading.", "Begin with ## " + Section.Kind.AIM.heading() + ".");
		}
		List<Section.Kind> kinds = List.of(Section.Kind.values());
		for (int i = 0; i < body.parts().size(); i++) {
			checkPart(body.parts().get(i), (i < kinds.size()) ? kinds.get(i).heading() : "");
		}
		kinds.stream()
			.skip(body.parts().size())
			.forEach((kind) -> add(lastLine(), "The heading “" + kind.heading() + "” is missing.", HEADINGS));
	}

	private void checkPart(LessonBody.Part part, String expected) {
		if (!part.heading().equals(expected)) {
			String here = expected.isEmpty() ? "comes after the last part."
					: "stands where “" + expected + "” belongs.";
			add(part.line(), "The heading “" + part.heading() + "” " + here, HEADINGS);
		}
		if (part.nodes().isEmpty()) {
			add(part.line(), "Nothing stands under “" + part.heading() + "”.", "Write the text of this part.");
		}
	}

	private int lastLine() {
		return Math.max(0, (int) this.file.body().lines().count() - 1);
	}

	private void add(int bodyLine, String wrong, String right) {
		this.faults.add(this.file.path(), this.file.line(bodyLine), wrong, right);
	}

}
