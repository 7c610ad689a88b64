package org.peerway.base.lens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * How the words of a language are found and brought to their stems. English words go the
 * way of Lucene’s English analyser; Spanish ones go to Snowball’s stemmer, which knows
 * verbs and short words where the light one does not. Small words stay: they make
 * phrases.
 */
final class Tongue {

	private static final Map<String, Tongue> ALL = Map.of("en",
			new Tongue((words) -> new PorterStemFilter(new KeywordRepeatFilter(new EnglishPossessiveFilter(words))),
					"the", "and", "of", "to", "is", "was", "are", "were", "in", "that", "it", "with", "for", "she",
					"they", "my", "his", "her", "not", "i", "on", "at", "you", "be", "what", "who"),
			"es",
			new Tongue((words) -> new SnowballFilter(new KeywordRepeatFilter(words), new SpanishStemmer()), "el", "la",
					"los", "las", "de", "del", "que", "y", "en", "un", "una", "por", "con", "para", "se", "su", "lo",
					"es", "fue", "al", "mi", "le", "como", "muy", "ella", "quien"));

	private final Analyzer analyzer;

	/** Words that a text of this language is full of, and one of another is not. */
	private final Set<String> telling;

	private Tongue(UnaryOperator<TokenStream> stems, String... telling) {
		this.telling = Set.of(telling);
		this.analyzer = new Analyzer() {

			@Override
			protected TokenStreamComponents createComponents(String field) {
				var tokenizer = new StandardTokenizer();
				var words = new LowerCaseFilter(PlainLetters.composed(tokenizer));
				return new TokenStreamComponents(tokenizer, PlainLetters.withoutMarks(stems.apply(words)));
			}

		};
	}

	/** The language of that code, if it is known. */
	static Optional<Tongue> of(String language) {
		return Optional.ofNullable(ALL.get(language));
	}

	/** How many of the words tell that they are of this language. */
	long telling(String text) {
		return words(text).stream().map(Word::written).filter(this.telling::contains).count();
	}

	List<Word> words(String text) {
		return words(text, new BitSet());
	}

	/**
	 * The words in their order.
	 * @param hidden characters that are not looked at
	 */
	List<Word> words(String text, BitSet hidden) {
		List<Word> words = new ArrayList<>();
		try (var tokens = this.analyzer.tokenStream("", text)) {
			var term = tokens.addAttribute(CharTermAttribute.class);
			var place = tokens.addAttribute(OffsetAttribute.class);
			var isWritten = tokens.addAttribute(KeywordAttribute.class);
			var gaps = new Gaps(text, hidden);
			var written = "";
			tokens.reset();
			while (tokens.incrementToken()) {
				if (isWritten.isKeyword()) {
					written = term.toString();
				}
				else if (!hidden.get(place.startOffset())) {
					words.add(new Word(place.startOffset(), place.endOffset(), term.toString(), written,
							gaps.joins(place.startOffset(), place.endOffset())));
				}
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/** Tells of one word after the other whether it goes on from the one before. */
	private static final class Gaps {

		private static final String INSIDE_A_PHRASE = "-\u2010\u2011\u2013*_";

		private final String text;

		private final BitSet hidden;

		private int end = -1;

		Gaps(String text, BitSet hidden) {
			this.text = text;
			this.hidden = hidden;
		}

		boolean joins(int start, int nextEnd) {
			int from = this.end;
			this.end = nextEnd;
			int lines = 0;
			for (int i = from; i >= 0 && i < start; i++) {
				lines += (this.text.charAt(i) == '\n') ? 1 : 0;
				if (!joins(i)) {
					return false;
				}
			}
			return from >= 0 && lines < 2;
		}

		private boolean joins(int place) {
			char sign = this.text.charAt(place);
			return !this.hidden.get(place) && (Character.isWhitespace(sign) || Character.isSpaceChar(sign)
					|| INSIDE_A_PHRASE.indexOf(sign) >= 0);
		}

	}

}
