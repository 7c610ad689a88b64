package org.peerway.assessment.exchange.text;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Builds paragraphs of runs: links outermost, then strong words, then emphasized ones.
 */
final class Paragraphs {

	private static final List<Level> LEVELS = List.of(
			new Level(Marks::link, (address, marks) -> new Link((String) address, null)),
			new Level((marks) -> marks.strong() ? true : null, (set, marks) -> new StrongEmphasis("**")),
			new Level((marks) -> marks.emphasized() ? true : null, (set, marks) -> new Emphasis("*")));

	private record Level(Function<Marks, @Nullable Object> mark, BiFunction<Object, Marks, Node> node) {
	}

	private Paragraphs() {
	}

	static Paragraph of(List<Run> runs) {
		var paragraph = new Paragraph();
		append(paragraph, runs, 0);
		return paragraph;
	}

	private static void append(Node parent, List<Run> runs, int depth) {
		if (depth == LEVELS.size()) {
			runs.forEach((run) -> parent.appendChild(leaf(run)));
			return;
		}
		var level = LEVELS.get(depth);
		int from = 0;
		while (from < runs.size()) {
			var marks = runs.get(from).marks();
			var mark = level.mark().apply(marks);
			int to = from + 1;
			while (to < runs.size() && Objects.equals(level.mark().apply(runs.get(to).marks()), mark)) {
				to++;
			}
			var group = parent;
			if (mark != null) {
				group = level.node().apply(mark, marks);
				parent.appendChild(group);
			}
			append(group, runs.subList(from, to), depth + 1);
			from = to;
		}
	}

	private static Node leaf(Run run) {
		return switch (run) {
			case Run.Words words -> words.marks().code() ? new Code(words.text()) : new Text(words.text());
			case Run.Break line -> new HardLineBreak();
			case Run.Shown shown -> {
				var image = new Image(shown.name(), null);
				if (!shown.alternative().isEmpty()) {
					image.appendChild(new Text(shown.alternative()));
				}
				yield image;
			}
		};
	}

}
