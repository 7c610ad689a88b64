package org.peerway.assessment.bank.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.peerway.base.Folded;

/**
 * A full-text index in memory. Searching is safe from any thread; whoever changes it does
 * so alone.
 *
 * @see <a href="../../../../../../docs/decisions/008-search-index.md">decision 8</a>
 */
public final class QuestionIndex implements Closeable {

	private static final SortField BY_TITLE = new SortField("sort", SortField.Type.STRING);

	private static final Sort TITLE = new Sort(BY_TITLE, SortField.FIELD_DOC);

	private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, BY_TITLE, SortField.FIELD_DOC);

	private static final int SORTED = 100;

	private static final double BUFFER_MEGABYTES = 64;

	/** Which words and how often, but not where: nobody looks for phrases. */
	private static final FieldType WORDS = words();

	private final IndexWriter writer;

	private final SearcherManager searchers;

	public QuestionIndex() {
		try {
			this.writer = new IndexWriter(new ByteBuffersDirectory(),
					new IndexWriterConfig(Analyzers.byField()).setRAMBufferSizeMB(BUFFER_MEGABYTES));
			this.searchers = new SearcherManager(this.writer, null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static FieldType words() {
		var type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		type.setTokenized(true);
		type.freeze();
		return type;
	}

	/**
	 * What was found.
	 *
	 * @param total how many there are in all
	 * @param ids of one page
	 */
	public record Found(int total, List<UUID> ids) {

		public Found {
			ids = List.copyOf(ids);
		}

	}

	/** Adds a question or puts it in the place of what it was before. */
	public void put(IndexedQuestion question) {
		doing(() -> this.writer.updateDocument(id(question.id()), document(question)));
	}

	public void remove(UUID question) {
		doing(() -> this.writer.deleteDocuments(id(question)));
	}

	/** Lets searches see what was put and removed. */
	public void refresh() {
		doing(this.searchers::maybeRefreshBlocking);
	}

	private static Term id(UUID question) {
		return new Term("id", question.toString());
	}

	private static Document document(IndexedQuestion question) {
		var document = new Document();
		document.add(new StringField("id", question.id().toString(), Field.Store.YES));
		var folder = question.folder();
		document.add(new StringField("folder", (folder != null) ? folder.toString() : "", Field.Store.NO));
		question.facts().forEach((fact) -> document.add(new StringField("fact", fact, Field.Store.NO)));
		question.bands().forEach((band) -> document.add(new StringField("band", band, Field.Store.NO)));
		document.add(new Field("title_" + question.language(), question.title(), WORDS));
		for (String text : List.of(question.title(), question.words(), question.beside())) {
			document.add(new Field("text_" + question.language(), text, WORDS));
		}
		document.add(new SortedDocValuesField("sort", sortKey(question.title())));
		return document;
	}

	private static BytesRef sortKey(String title) {
		var folded = Folded.of(title);
		return new BytesRef(folded.substring(0, Math.min(folded.length(), SORTED)));
	}

	/**
	 * Questions that fit, the best first, or by title where no words are asked for.
	 * @param from how many to pass over
	 * @param most how many to give
	 */
	public Found search(IndexQuery wanted, int from, int most) {
		var sort = QueryBuilder.hasWords(wanted.text()) ? RELEVANCE : TITLE;
		return found(QueryBuilder.query(wanted), sort, from, most);
	}

	/** Questions that share bands with others, those that share most of them first. */
	public List<UUID> sharing(Collection<String> bands, int most) {
		return bands.isEmpty() ? List.of() : found(QueryBuilder.anyBand(bands), Sort.RELEVANCE, 0, most).ids();
	}

	private Found found(Query query, Sort sort, int from, int most) {
		return searching((searcher) -> {
			var top = searcher.search(query, new TopFieldCollectorManager(sort, from + most, Integer.MAX_VALUE));
			var ids = new ArrayList<UUID>();
			for (int i = from; i < top.scoreDocs.length; i++) {
				ids.add(questionAt(searcher, top.scoreDocs[i]));
			}
			return new Found(Math.toIntExact(top.totalHits.value()), ids);
		});
	}

	private static UUID questionAt(IndexSearcher searcher, ScoreDoc hit) throws IOException {
		return UUID.fromString(searcher.storedFields().document(hit.doc).get("id"));
	}

	/**
	 * Pairs that share a band: those that may be near duplicates of each other.
	 * @param most how many to give
	 */
	public List<IndexPair> pairs(int most) {
		return searching((searcher) -> new BandPairs(searcher.getIndexReader(), most).find());
	}

	private <T> T searching(Search<T> search) {
		try {
			var searcher = this.searchers.acquire();
			try {
				return search.in(searcher);
			}
			finally {
				this.searchers.release(searcher);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void doing(Change change) {
		try {
			change.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.searchers.close();
		this.writer.close();
	}

	/** Looks something up. */
	private interface Search<T> {

		T in(IndexSearcher searcher) throws IOException;

	}

	/** Changes the index. */
	private interface Change {

		void run() throws IOException;

	}

}
