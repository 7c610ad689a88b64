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
 * Finds questions that say nearly the same as one of a file: earlier ones of the file,
 * and those of the bank.
 */
final class Alike implements DryRun.Likeness {

	private static final int TITLES = 3;

	private final BankDuplicates bank;

	private final Locale language;

	private final Map<String, List<Seen>> bands = new HashMap<>();

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

	@Override
	public List<String> inBank(ImportedQuestion imported) {
		return this.bank.of(tree(imported), this.language)
			.stream()
			.map((one) -> one.question().title())
			.limit(TITLES)
			.toList();
	}

	@Override
	public List<String> inFile(ImportedQuestion imported) {
		var question = new Seen(imported.question().head().title(), Shingles.of(QuestionWords.put(tree(imported))));
		Set<String> titles = new LinkedHashSet<>();
		for (String band : question.shingles().bands()) {
			var seen = this.bands.computeIfAbsent(band, (one) -> new ArrayList<>());
			seen.stream()
				.limit(TITLES)
				.filter((other) -> other.shingles().similarity(question.shingles()) >= Shingles.ALIKE)
				.map(Seen::title)
				.forEach(titles::add);
			seen.add(question);
		}
		return titles.stream().limit(TITLES).toList();
	}

	private static Map<String, Object> tree(ImportedQuestion imported) {
		return DraftTree.of(imported.question()).values();
	}

}
