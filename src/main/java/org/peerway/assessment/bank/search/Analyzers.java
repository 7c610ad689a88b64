package org.peerway.assessment.bank.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How words become terms: without accents and capitals, and in the fields of a language
 * each word beside its stem, so that beginnings of words are found too.
 */
final class Analyzers {

	static final Analyzer ENGLISH = analyzer(
			(words) -> both(folded(new EnglishPossessiveFilter(words)), PorterStemFilter::new));

	static final Analyzer SPANISH = analyzer((words) -> both(folded(words), SpanishLightStemFilter::new));

	static final Analyzer PLAIN = analyzer(Analyzers::folded);

	private Analyzers() {
	}

	static Analyzer byField() {
		return new PerFieldAnalyzerWrapper(PLAIN,
				Map.of("title_en", ENGLISH, "text_en", ENGLISH, "title_es", SPANISH, "text_es", SPANISH));
	}

	private static TokenStream both(TokenStream words, UnaryOperator<TokenStream> stems) {
		return new RemoveDuplicatesTokenFilter(stems.apply(new KeywordRepeatFilter(words)));
	}

	private static TokenStream folded(TokenStream words) {
		return new ASCIIFoldingFilter(new LowerCaseFilter(words));
	}

	private static Analyzer analyzer(UnaryOperator<TokenStream> filters) {
		return new Analyzer() {

			@Override
			protected TokenStreamComponents createComponents(String field) {
				var tokenizer = new StandardTokenizer();
				return new TokenStreamComponents(tokenizer, filters.apply(tokenizer));
			}

		};
	}

	/** The terms of a text. */
	static List<String> terms(Analyzer analyzer, String text) {
		List<String> terms = new ArrayList<>();
		try (var stream = analyzer.tokenStream("", text)) {
			var term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				terms.add(term.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return terms;
	}

}
