package org.peerway.assessment.markdown;

import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Tells texts that are words and no more, which most are, and the words of others. */
public final class PlainText {

	/** Begins a list, a quotation or code where it stands first. */
	private static final Pattern MARKER = Pattern.compile("\\s*(?:>|~~~|(?:[+-]|\\d{1,9}[.)])(?:\\s|$))");

	private PlainText() {
	}

	/** Whether a text stands for itself, so that it need not be read as Markdown. */
	public static boolean isParagraph(String text) {
		return isLine(text) && !MARKER.matcher(text).lookingAt();
	}

	/** Whether a part of a line stands for itself. */
	public static boolean isLine(String text) {
		int end = text.stripTrailing().length();
		for (int i = 0; i < end; i++) {
			switch (text.charAt(i)) {
				case '*', '_', '`', '[', '<', '&', '\\', '\n', '\r' -> {
					return false;
				}
				default -> {
				}
			}
		}
		return true;
	}

	/** The words of a part of a text, on one line. */
	public static String of(Node node) {
		var words = new StringBuilder();
		node.accept(new Words(words));
		return onOneLine(words.toString());
	}

	/** Whether a part of a text says something besides its pictures. */
	public static boolean hasWords(Node node) {
		var words = new StringBuilder();
		node.accept(new Words(words) {

			@Override
			public void visit(Image image) {
			}

		});
		return !words.toString().isBlank();
	}

	static String onOneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	private static class Words extends AbstractVisitor {

		private final StringBuilder words;

		Words(StringBuilder words) {
			this.words = words;
		}

		@Override
		public void visit(Text text) {
			this.words.append(text.getLiteral());
		}

		@Override
		public void visit(Code code) {
			this.words.append(code.getLiteral());
		}

		@Override
		public void visit(HtmlInline html) {
			this.words.append(html.getLiteral());
		}

		@Override
		public void visit(FencedCodeBlock code) {
			this.words.append(code.getLiteral()).append(' ');
		}

		@Override
		public void visit(SoftLineBreak end) {
			this.words.append(' ');
		}

		@Override
		public void visit(HardLineBreak end) {
			this.words.append(' ');
		}

		@Override
		public void visit(Paragraph paragraph) {
			visitChildren(paragraph);
			this.words.append(' ');
		}

	}

}
