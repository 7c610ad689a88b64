package org.peerway.assessment.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.peerway.Acting;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.people.Role;

import org.springframework.context.ApplicationContext;

/** A bank of made-up questions of some eighty words, to measure with. */
public final class ManyQuestions {

	private static final int AT_ONCE = 1000;

	private static final int WORDS = 20_000;

	private static final List<String> SYLLABLES = List.of("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu",
			"na", "pe", "ri", "so", "tu", "va");

	private final BankDrafts drafts;

	private final BankSearch search;

	private final BankDuplicates duplicates;

	private final Random chance = new Random(7);

	public ManyQuestions(ApplicationContext context) {
		this.drafts = context.getBean(BankDrafts.class);
		this.search = context.getBean(BankSearch.class);
		this.duplicates = context.getBean(BankDuplicates.class);
	}

	/** Keeps so many questions, through the services. */
	public void fill(int questions) {
		Acting.asSomebody(Role.TRAINER);
		for (int from = 0; from < questions; from += AT_ONCE) {
			this.drafts.importAll(
					IntStream.range(from, Math.min(from + AT_ONCE, questions)).mapToObj(this::question).toList(), null,
					Locale.ENGLISH);
		}
	}

	private ImportedQuestion question(int number) {
		var head = new Head("question-" + number, text(4), List.of("concept-" + number % 50), null, null, text(30),
				text(12));
		var options = new ArrayList<Option>();
		for (String id : List.of("a", "b", "c", "d")) {
			options.add(new Option(id, text(6), id.equals("a"), text(4)));
		}
		return new ImportedQuestion(new SingleChoice(head, options), List.of("Folder " + number % 40),
				List.of("tag-" + number % 100), List.of());
	}

	private String text(int words) {
		return IntStream.range(0, words).mapToObj((i) -> word()).collect(Collectors.joining(" "));
	}

	/** Few words are common and many are rare, as in a language. */
	private String word() {
		int number = (int) (WORDS * Math.pow(this.chance.nextDouble(), 3));
		var word = new StringBuilder();
		for (int rest = number + 16; rest > 0; rest /= 16) {
			word.append(SYLLABLES.get(rest % 16));
		}
		return word.toString();
	}

	/**
	 * Finds two words, of which the second is the beginning of one, within a folder or
	 * not.
	 */
	public int find() {
		var text = word() + " " + word().substring(0, 3);
		return this.search.find(BankFilter.NONE.with(text), 0).total();
	}

	/** Turns pages of what has one tag. */
	public int filter() {
		var filter = new BankFilter("", Optional.empty(), Set.of("tag-" + this.chance.nextInt(100)), Set.of(),
				Optional.empty(), Optional.empty(), Optional.of(BankStatus.DRAFT), false, Optional.of(Locale.ENGLISH));
		return this.search.find(filter, this.chance.nextInt(5)).total();
	}

	/** Lists the whole bank. */
	public int list() {
		return this.search.find(BankFilter.NONE, this.chance.nextInt(10)).total();
	}

	/** Changes nothing but one question, and finds it. */
	public int change() {
		this.drafts.create(null, Locale.ENGLISH, Map.of("kind", "true-false", "title", "Changed", "ask", text(10)),
				List.of());
		return find();
	}

	/** Looks for near duplicates of a question that is not kept. */
	public int duplicates() {
		return this.duplicates.of(Map.of("ask", text(12)), Locale.ENGLISH).size();
	}

	/** Pairs all near duplicates. */
	public int pairs() {
		return this.duplicates.pairs(0).total();
	}

}
