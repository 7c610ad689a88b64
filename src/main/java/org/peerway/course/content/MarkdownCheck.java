package org.peerway.course.content;

import java.util.HashSet;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.peerway.base.yaml.Faults;
import org.peerway.course.markdown.Markdown;
import org.peerway.course.markdown.SafeHtml;
import org.peerway.course.markdown.Talk;
import org.peerway.course.markdown.TermNode;

/**
 * Finds in a text what a page of the course cannot show, and glossary terms that lead
 * nowhere.
 */
final class MarkdownCheck extends AbstractVisitor {

	private static final String PLAIN = "Use paragraphs, lists, ### headings, bold, quotations and links.";

	private final MarkdownFile file;

	private final Faults faults;

	private final Set<String> seen = new HashSet<>();

	private @Nullable Terms terms;

	private boolean allTermsKnown;

	MarkdownCheck(MarkdownFile file, Faults faults) {
		this.file = file;
		this.faults = faults;
	}

	/**
	 * Also checks glossary terms; they are unknown only if the whole glossary can be
	 * read.
	 */
	MarkdownCheck withTerms(Terms terms, boolean allTermsKnown) {
		this.terms = terms;
		this.allTermsKnown = allTermsKnown;
		return this;
	}

	@Override
	public void visit(HtmlBlock block) {
		at(block, "HTML stands in the text.", PLAIN);
	}

	@Override
	public void visit(HtmlInline html) {
		at(html, "HTML stands in the text: " + html.getLiteral() + ".", PLAIN);
	}

	@Override
	public void visit(Image image) {
		at(image, "A picture stands in the text.", PLAIN);
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		at(block, "A text is set in by four spaces, which makes it code.", "Begin each paragraph at the margin.");
	}

	@Override
	public void visit(FencedCodeBlock block) {
		if (!Markdown.isTalk(block)) {
			at(block, "A block is marked as “" + block.getInfo() + "”.",
					"The only block is ```talk, for a conversation.");
			return;
		}
		int first = Markdown.lineOf(block) + 1;
		Talk.unreadableLines(block.getLiteral())
			.forEach((line) -> add(first + line, "This line of a talk block does not say who speaks.",
					"Write “Name: text” or “Name, role: text”."));
		if (block.getLiteral().isBlank()) {
			at(block, "The talk block is empty.", "Write one line for each thing that is said, as “Name: text”.");
		}
		if (block.getLiteral().contains("[[")) {
			at(block, "A glossary term stands in a talk block.", "Put it into a paragraph before or after the talk.");
		}
	}

	@Override
	public void visit(Heading heading) {
		if (heading.getLevel() == 1) {
			at(heading, "A heading has a single #.",
					"The title is in the front matter; begin headings with ## or ###.");
		}
		visitChildren(heading);
	}

	@Override
	public void visit(Link link) {
		if (!SafeHtml.isLink(link.getDestination())) {
			at(link, "The link leads to “" + link.getDestination() + "”.",
					"Links begin with https://, http://, mailto: or a single /.");
		}
		visitChildren(link);
	}

	@Override
	public void visit(Text text) {
		if (text.getLiteral().contains("[[") || text.getLiteral().contains("]]")) {
			at(text, "Double brackets are not closed or not filled.",
					"Write [[term-id]] or [[term-id|words shown]] in one line.");
		}
		if (text.getLiteral().matches("\\|.*\\|\\s*")) {
			at(text, "A table stands in the text.", PLAIN);
		}
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof TermNode term && this.terms != null) {
			checkTerm(term, this.terms);
		}
	}

	private void checkTerm(TermNode term, Terms known) {
		var found = known.find(term);
		if (found.isEmpty() && this.allTermsKnown) {
			at(term, "No glossary has the term “" + term.name() + "”.",
					"Write the id of a term in glossary.yaml, or add the term there.");
		}
		found.filter((shown) -> !this.seen.add(shown.id()))
			.ifPresent((shown) -> at(term, "The term “" + shown.id() + "” is marked a second time.",
					"Mark each term once in a lesson."));
	}

	private void at(Node node, String wrong, String right) {
		add(Markdown.lineOf(node), wrong, right);
	}

	private void add(int bodyLine, String wrong, String right) {
		this.faults.add(this.file.path(), this.file.line(bodyLine), wrong, right);
	}

}
