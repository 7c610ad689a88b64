package org.peerway.assessment.exchange.text;

import java.util.function.UnaryOperator;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.base.file.Characters;

/**
 * Converts texts between our Markdown and what others write. Reading what was written
 * gives the same again for each text that was read once.
 */
public final class Markup {

	private static final Parser THEIRS = Parser.builder().maxOpenBlockParsers(Markdown.DEEPEST).build();

	private static final HtmlRenderer AS_IT_IS = HtmlRenderer.builder().build();

	private static final TextContentRenderer WORDS = TextContentRenderer.builder()
		.lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
		.build();

	private Markup() {
	}

	/**
	 * Reads HTML.
	 * @param shelf where the pictures are found that it shows
	 * @param remarks to be told what cannot be kept
	 */
	public static String fromHtml(String html, MediaShelf shelf, Remarks remarks) {
		return Subset.write(new HtmlReader(shelf, remarks).read(html));
	}

	/** Reads Markdown of others, which may hold HTML. */
	public static String fromMarkdown(String markdown, MediaShelf shelf, Remarks remarks) {
		if (Markdown.isTooHard(markdown)) {
			return fromPlain(markdown);
		}
		var parsed = THEIRS.parse(markdown);
		return Markdown.isTooDeep(parsed) ? fromPlain(markdown) : fromHtml(AS_IT_IS.render(parsed), shelf, remarks);
	}

	/** Reads plain text: each sign stands for itself, empty lines part paragraphs. */
	public static String fromPlain(String text) {
		return Subset.write(Subset.plain(Characters.shown(text)));
	}

	/**
	 * Writes blocks of HTML, well-formed as XML too.
	 * @param address where a picture is found whose name is given
	 */
	public static String toHtml(String markdown, UnaryOperator<String> address) {
		return new HtmlWriter(address, false).write(Subset.parse(markdown));
	}

	/** Writes HTML that needs no element around it if it is a single paragraph. */
	public static String toInlineHtml(String markdown, UnaryOperator<String> address) {
		return new HtmlWriter(address, true).write(Subset.parse(markdown));
	}

	/** The words alone. */
	public static String toPlain(String markdown) {
		return WORDS.render(Subset.parse(markdown)).strip();
	}

}
