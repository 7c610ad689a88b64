package org.peerway.assessment.exchange.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.peerway.assessment.bank.BankDuplicates;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.bank.compare.QuestionWords;
import org.peerway.assessment.bank.compare.Shingles;
import org.peerway.assessment.exchange.ImportedQuestion;

/**
 * Finds questions of one file that say nearly the same as others, of the file or of the
 * bank.
 */
final class Alike {

	/** How many are compared with the bank; more would keep people waiting. */
	static final int MOST = 1_000;

	private static final int TITLES = 3;

	private final BankDuplicates bank;

	private final Locale language;

	private final Map<String, List<Seen>> bands = new HashMap<>();

	private int compared;

	/**
	 * A question of the file.
	 */
	private record Seen(String title, Shingles shingles) {
	}

	/** Nothing of the file seen yet, whose questions are in that language. */
	Alike(BankDuplicates bank, Locale language) {
		this.bank = bank;
		this.language = language;
	}

	/**
	 * The titles of those that are alike; of two in the file only the later one is told.
	 */
	List<String> titles(ImportedQuestion imported) {
		var tree = DraftTree.of(imported.question()).values();
		var shingles = Shingles.of(QuestionWords.put(tree));
		Set<String> titles = new LinkedHashSet<>();
		if (++this.compared <= MOST) {
			this.bank.of(tree, this.language).forEach((one) -> titles.add(one.question().title()));
		}
		titles.addAll(inFile(new Seen(imported.question().head().title(), shingles)));
		return titles.stream().limit(TITLES).toList();
	}

	private List<String> inFile(Seen question) {
		List<String> titles = new ArrayList<>();
		for (String band : question.shingles().bands()) {
			var seen = this.bands.computeIfAbsent(band, (one) -> new ArrayList<>());
			seen.stream()
				.limit(TITLES)
				.filter((other) -> other.shingles().similarity(question.shingles()) >= Shingles.ALIKE)
				.map(Seen::title)
				.forEach(titles::add);
			seen.add(question);
		}
		return titles;
	}

	/** Whether there were more than are compared with the bank. */
	boolean isPartly() {
		return this.compared > MOST;
	}

}
