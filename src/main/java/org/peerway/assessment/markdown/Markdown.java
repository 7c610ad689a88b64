package org.peerway.assessment.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * The Markdown of our questions: CommonMark without headings, rules, indented code and
 * HTML.
 */
public final class Markdown {

	/** Deeper than any author nests, and no burden for a stack. */
	public static final int DEEPEST = 60;

	private static final long MOST_STEPS = 200_000_000;

	private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:)\\S+");

	private static final Parser BLOCKS = Parser.builder()
		.enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class, FencedCodeBlock.class))
		.maxOpenBlockParsers(DEEPEST)
		.build();

	private static final Parser LINE = Parser.builder().enabledBlockTypes(Set.of()).build();

	private Markdown() {
	}

	/**
	 * A picture in a text.
	 *
	 * @param name by which its question keeps it
	 * @param words that say what it shows; empty if there are none
	 */
	public record Picture(String name, String words) {
	}

	/**
	 * Reads a text of paragraphs, lists, quotations and code; empty if it nests deeper
	 * than sense or would take seconds to read.
	 */
	public static Optional<Node> read(String text) {
		return read(text, BLOCKS);
	}

	/**
	 * Reads a text that is a part of a line, so that nothing at its beginning makes a
	 * list or a quotation of it.
	 */
	public static Optional<Node> readLine(String text) {
		return read(text, LINE);
	}

	private static Optional<Node> read(String text, Parser parser) {
		return isTooHard(text) ? Optional.empty()
				: Optional.of(parser.parse(text)).filter((parsed) -> !isTooDeep(parsed));
	}

	/**
	 * Whether so many angle brackets stand in so long a text that the parser would look
	 * for their other halves for seconds: it goes to the end of the text for each.
	 */
	public static boolean isTooHard(String text) {
		long brackets = 0;
		for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
			brackets += (at == 0 || text.charAt(at - 1) != '\\') ? 1 : 0;
		}
		return brackets * text.length() > MOST_STEPS;
	}

	/** Whether a text nests deeper than sense. */
	public static boolean isTooDeep(Node root) {
		return !new Walk(root).stays(2 * DEEPEST, Integer.MAX_VALUE);
	}

	/** Whether a text has more parts than that. */
	public static boolean isBigger(Node root, int parts) {
		return !new Walk(root).stays(Integer.MAX_VALUE, parts);
	}

	/**
	 * The words alone of a part of a line, with what is said of pictures: for lists to
	 * choose from and screen readers.
	 */
	public static String words(String text) {
		return PlainText.isLine(text) ? text
				: readLine(text).map(PlainText::of).orElseGet(() -> PlainText.onOneLine(text));
	}

	/** The words alone of a text of its own, on one line. */
	public static String wordsOfText(String text) {
		return PlainText.isParagraph(text) ? text
				: read(text).map(PlainText::of).orElseGet(() -> PlainText.onOneLine(text));
	}

	/** The pictures that a text shows. */
	public static List<Picture> pictures(String text) {
		return text.contains("![") ? read(text).map(Markdown::pictures).orElse(List.of()) : List.of();
	}

	private static List<Picture> pictures(Node root) {
		List<Picture> pictures = new ArrayList<>();
		root.accept(new AbstractVisitor() {

			@Override
			public void visit(Image image) {
				pictures.add(new Picture(image.getDestination(), PlainText.of(image)));
				visitChildren(image);
			}

		});
		return pictures;
	}

	/** Whether a link leads to a page or to mail. */
	public static boolean isLink(String address) {
		return LINK.matcher(address).matches();
	}

}
