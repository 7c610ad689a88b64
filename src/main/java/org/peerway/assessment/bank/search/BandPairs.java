package org.peerway.assessment.bank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Walks the bands of an index and pairs those that share one. */
final class BandPairs {

	/** Of more in one band only neighbours are paired, so that the work stays linear. */
	private static final int SMALL_BAND = 30;

	private final IndexReader reader;

	private final int most;

	private final @Nullable Bits alive;

	private final Set<Long> pairs = new LinkedHashSet<>();

	BandPairs(IndexReader reader, int most) {
		this.reader = reader;
		this.most = most;
		this.alive = MultiBits.getLiveDocs(reader);
	}

	List<IndexPair> find() throws IOException {
		var terms = MultiTerms.getTerms(this.reader, "band");
		if (terms == null) {
			return List.of();
		}
		var bands = terms.iterator();
		while (bands.next() != null && this.pairs.size() < this.most) {
			if (bands.docFreq() > 1) {
				pair(questions(bands));
			}
		}
		List<IndexPair> found = new ArrayList<>();
		for (long pair : this.pairs) {
			found.add(new IndexPair(id((int) (pair >> Integer.SIZE)), id((int) pair)));
		}
		return found;
	}

	private List<Integer> questions(TermsEnum band) throws IOException {
		List<Integer> questions = new ArrayList<>();
		var postings = band.postings(null, PostingsEnum.NONE);
		for (int next = postings.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = postings.nextDoc()) {
			if (this.alive == null || this.alive.get(next)) {
				questions.add(next);
			}
		}
		return questions;
	}

	private void pair(List<Integer> questions) {
		for (int i = 0; i < questions.size(); i++) {
			int end = (questions.size() > SMALL_BAND) ? Math.min(i + 2, questions.size()) : questions.size();
			for (int j = i + 1; j < end && this.pairs.size() < this.most; j++) {
				this.pairs.add(((long) questions.get(i) << Integer.SIZE) | questions.get(j));
			}
		}
	}

	private UUID id(int question) throws IOException {
		return UUID.fromString(this.reader.storedFields().document(question).get("id"));
	}

}
