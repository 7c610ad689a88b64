package org.peerway.assessment.bank.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.peerway.assessment.bank.BankFilter;
import org.peerway.assessment.bank.BankStatus;
import org.peerway.assessment.bank.check.KindWords;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.base.Languages;

/**
 * What the list shows, as an address says it.
 *
 * @param page counted from 0
 */
record BankAddress(BankFilter filter, int page) {

	static final String LIST = "bank";

	static final String DUPLICATES = "bank/duplicates";

	private static final String WORDS = "q";

	private static final String FOLDER = "folder";

	private static final String TAG = "tag";

	private static final String CONCEPT = "concept";

	private static final String DIFFICULTY = "difficulty";

	private static final String KIND = "kind";

	private static final String STATUS = "status";

	private static final String REVIEW = "review";

	private static final String LANGUAGE = "language";

	private static final String PAGE = "page";

	/** What an address says; what it says wrongly is passed over. */
	static BankAddress of(Location location) {
		var said = location.getQueryParameters();
		Function<String, String> one = (name) -> said.getSingleParameter(name).orElse("");
		var filter = new BankFilter(one.apply(WORDS), id(one.apply(FOLDER)), Set.copyOf(said.getParameters(TAG)),
				Set.copyOf(said.getParameters(CONCEPT)), constant(Head.Difficulty.values(), one.apply(DIFFICULTY)),
				KindWords.kind(one.apply(KIND)), constant(BankStatus.values(), one.apply(STATUS)),
				one.apply(REVIEW).equals("asked"),
				Languages.ALL.stream()
					.filter((language) -> language.getLanguage().equals(one.apply(LANGUAGE)))
					.findFirst());
		return new BankAddress(filter, number(one.apply(PAGE)));
	}

	static Optional<UUID> id(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static <E extends Enum<E>> Optional<E> constant(E[] all, String word) {
		return List.of(all).stream().filter((one) -> KindWords.word(one).equals(word)).findFirst();
	}

	static int number(String text) {
		return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
	}

	/** The address that says this. */
	String href() {
		var said = new LinkedHashMap<String, List<String>>();
		put(said, WORDS, this.filter.text());
		put(said, FOLDER, this.filter.folder().map(UUID::toString).orElse(""));
		said.put(TAG, new ArrayList<>(new TreeSet<>(this.filter.tags())));
		said.put(CONCEPT, new ArrayList<>(new TreeSet<>(this.filter.concepts())));
		put(said, DIFFICULTY, this.filter.difficulty().map(KindWords::word).orElse(""));
		put(said, KIND, this.filter.kind().map(KindWords::word).orElse(""));
		put(said, STATUS, this.filter.status().map(KindWords::word).orElse(""));
		put(said, REVIEW, this.filter.inReview() ? "asked" : "");
		put(said, LANGUAGE, this.filter.language().map(Locale::getLanguage).orElse(""));
		put(said, PAGE, (this.page > 0) ? String.valueOf(this.page) : "");
		said.values().removeIf(List::isEmpty);
		return said.isEmpty() ? LIST : LIST + "?" + new QueryParameters(Map.copyOf(said)).getQueryString();
	}

	private static void put(Map<String, List<String>> said, String name, String value) {
		said.put(name, value.isBlank() ? List.of() : List.of(value));
	}

	BankAddress at(int other) {
		return new BankAddress(this.filter, other);
	}

	/** The same in a folder, or in the whole bank. */
	BankAddress in(Optional<UUID> folder) {
		var same = this.filter;
		return new BankAddress(new BankFilter(same.text(), folder, same.tags(), same.concepts(), same.difficulty(),
				same.kind(), same.status(), same.inReview(), same.language()), 0);
	}

	/** The page of a question. */
	static String question(UUID id) {
		return LIST + "/" + id;
	}

	/** A part of the page of a question. */
	static String question(UUID id, QuestionPart part) {
		return question(id) + "/" + part.word();
	}

	/** The kinds in the order that authors know them in. */
	static List<Kind> kinds() {
		return List.of(Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.MATCHING, Kind.ORDERING, Kind.GAPS, Kind.SHORT,
				Kind.NUMERIC, Kind.HOT_TEXT, Kind.JUDGEMENT, Kind.REWRITE, Kind.LONG);
	}

}
