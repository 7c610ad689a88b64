package org.peerway.assessment.bank.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Makes of what people look for what Lucene looks for. */
final class QueryBuilder {

	/** What stands in the title tells more than what stands elsewhere. */
	private static final float TITLE = 3;

	private static final float BEGINNING = 0.5f;

	private static final int MOST_WORDS = 20;

	private QueryBuilder() {
	}

	static Query query(IndexQuery wanted) {
		var query = new BooleanQuery.Builder();
		words(wanted.text()).forEach((word) -> query.add(word, Occur.MUST));
		query.add(new MatchAllDocsQuery(), Occur.FILTER);
		wanted.folders()
			.ifPresent(
					(folders) -> query.add(in("folder", folders.stream().map(UUID::toString).toList()), Occur.FILTER));
		wanted.facts().forEach((fact) -> query.add(new TermQuery(new Term("fact", fact)), Occur.FILTER));
		wanted.oneOf().forEach((facts) -> query.add(in("fact", facts), Occur.FILTER));
		return query.build();
	}

	/** Those that share bands, those that share most of them first. */
	static Query anyBand(Collection<String> bands) {
		var query = new BooleanQuery.Builder();
		bands.forEach((band) -> query.add(new ConstantScoreQuery(new TermQuery(new Term("band", band))), Occur.SHOULD));
		return query.build();
	}

	private static Query in(String field, Collection<String> values) {
		return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
	}

	static boolean hasWords(String text) {
		return !Analyzers.terms(Analyzers.PLAIN, text).isEmpty();
	}

	private static List<Query> words(String text) {
		var words = Analyzers.terms(Analyzers.PLAIN, text);
		var shown = words.subList(0, Math.min(words.size(), MOST_WORDS));
		List<Query> queries = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			queries.add(word(shown.get(i), i == shown.size() - 1));
		}
		return queries;
	}

	/** A word in either language; the last may be the beginning of one. */
	private static Query word(String word, boolean last) {
		List<Query> fields = new ArrayList<>();
		fields(fields, Analyzers.ENGLISH, word, "en", last);
		fields(fields, Analyzers.SPANISH, word, "es", last);
		return new DisjunctionMaxQuery(fields, 0);
	}

	private static void fields(List<Query> fields, Analyzer analyzer, String word, String language, boolean last) {
		for (String form : Analyzers.terms(analyzer, word)) {
			fields.add(new BoostQuery(new TermQuery(new Term("title_" + language, form)), TITLE));
			fields.add(new TermQuery(new Term("text_" + language, form)));
		}
		if (last) {
			fields.add(new BoostQuery(new PrefixQuery(new Term("text_" + language, word)), BEGINNING));
		}
	}

}
