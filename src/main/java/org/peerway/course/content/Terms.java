package org.peerway.course.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.peerway.course.GlossaryTerm;
import org.peerway.course.markdown.TermLookup;
import org.peerway.course.markdown.TermNode;

/** Finds a glossary term by its id, by the term itself or by one of its other forms. */
final class Terms implements TermLookup {

	private final Map<String, String> termById = new HashMap<>();

	private final Map<String, String> idByWord = new HashMap<>();

	Terms(Collection<GlossaryTerm> glossary) {
		for (var term : glossary) {
			this.termById.putIfAbsent(term.id(), term.term());
			this.idByWord.putIfAbsent(lower(term.term()), term.id());
			term.also().forEach((form) -> this.idByWord.putIfAbsent(lower(form), term.id()));
		}
	}

	@Override
	public Optional<Shown> find(TermNode node) {
		String written = lower(node.name());
		String byWord = this.idByWord.get(written);
		if (byWord != null) {
			return Optional.of(new Shown(byWord, words(node, node.name())));
		}
		return Optional.ofNullable(this.termById.get(written))
			.map((term) -> new Shown(written, words(node, lowerFirst(term))));
	}

	private static String words(TermNode node, String otherwise) {
		return (node.words() != null) ? node.words() : otherwise;
	}

	private static String lower(String words) {
		return words.toLowerCase(Locale.ROOT);
	}

	private static String lowerFirst(String term) {
		return term.substring(0, 1).toLowerCase(Locale.ROOT) + term.substring(1);
	}

}
