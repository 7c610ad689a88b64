package org.peerway.assessment.exchange.text;

import java.util.List;
import java.util.stream.IntStream;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;
import org.peerway.assessment.exchange.Remarks;

/**
 * Builds paragraphs that say the same when they are read back: Markdown cannot emphasize
 * every part of every word.
 */
final class SafeParagraph {

	/** More than any author emphasizes; a paragraph of more takes long to read back. */
	private static final int MOST_RUNS = 2_000;

	private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).build();

	private SafeParagraph() {
	}

	static Paragraph of(List<Run> runs, Remarks remarks) {
		boolean emphasized = runs.stream().anyMatch((run) -> !run.marks().equals(run.marks().withoutEmphasis()));
		if (!emphasized || runs.size() <= MOST_RUNS && isReadBack(Paragraphs.of(runs))) {
			return Paragraphs.of(runs);
		}
		remarks.leftOut("<strong>, <em>");
		return Paragraphs.of(Runs.joined(spaced(runs.stream().map(SafeParagraph::plain).toList())));
	}

	/** A space between two runs is set as both of them are, now that less is set. */
	private static List<Run> spaced(List<Run> runs) {
		return IntStream.range(0, runs.size()).mapToObj((i) -> {
			boolean between = i > 0 && i + 1 < runs.size() && runs.get(i) instanceof Run.Words words
					&& words.text().equals(" ");
			return between ? new Run.Words(" ", runs.get(i - 1).marks().shared(runs.get(i + 1).marks())) : runs.get(i);
		}).toList();
	}

	private static boolean isReadBack(Paragraph paragraph) {
		var document = new Document();
		document.appendChild(paragraph);
		return html(Subset.parse(Subset.write(document))).equals(html(document));
	}

	/** Strong and emphasized, or emphasized and strong, is the same. */
	private static String html(Node document) {
		return HTML.render(document)
			.replace("<em><strong>", "<strong><em>")
			.replace("</strong></em>", "</em></strong>");
	}

	private static Run plain(Run run) {
		var marks = run.marks().withoutEmphasis();
		return switch (run) {
			case Run.Words words -> new Run.Words(words.text(), marks);
			case Run.Break line -> new Run.Break(marks);
			case Run.Shown shown -> new Run.Shown(shown.name(), shown.alternative(), marks);
		};
	}

}
