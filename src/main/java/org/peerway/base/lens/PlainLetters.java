package org.peerway.base.lens;

import java.io.IOException;
import java.text.Normalizer;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes each word in one way, however its accents were typed. */
final class PlainLetters extends TokenFilter {

	private static final int LAST_OF_ASCII = 127;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final Normalizer.Form form;

	private PlainLetters(TokenStream words, Normalizer.Form form) {
		super(words);
		this.form = form;
	}

	/** Letters with their accents, and nothing that cannot be seen. */
	static TokenStream composed(TokenStream words) {
		return new PlainLetters(words, Normalizer.Form.NFKC);
	}

	/** Letters alone. */
	static TokenStream withoutMarks(TokenStream words) {
		return new PlainLetters(words, Normalizer.Form.NFKD);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		if (!isPlain()) {
			var letters = new StringBuilder();
			Normalizer.normalize(this.term, this.form)
				.codePoints()
				.filter(this::stays)
				.forEach(letters::appendCodePoint);
			this.term.setEmpty().append(letters);
		}
		return true;
	}

	private boolean isPlain() {
		for (int i = 0; i < this.term.length(); i++) {
			if (this.term.charAt(i) > LAST_OF_ASCII) {
				return false;
			}
		}
		return true;
	}

	private boolean stays(int sign) {
		return switch (Character.getType(sign)) {
			case Character.FORMAT -> false;
			case Character.NON_SPACING_MARK -> this.form == Normalizer.Form.NFKC;
			default -> true;
		};
	}

}
