package org.peerway.assessment.edit.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as an author writes it, with <code>{{words}}</code> where a part stands, kept in
 * the draft as a text with <code>{{id}}</code> and a list of parts. Parts that are
 * written again in other words keep all else that they have.
 */
public final class MarkedText {

	private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)}}");

	private final Mapping draft;

	private final PartWords words;

	/** Parts that were taken out of the text, by their words, to come back with them. */
	private final Map<String, Mapping> taken = new HashMap<>();

	public MarkedText(Mapping draft, PartWords words) {
		this.draft = draft;
		this.words = words;
	}

	/** As an author reads and writes it. */
	public String shown() {
		return replaced(this.draft.shown("text"),
				(mark) -> part(mark.group(1)).map(this.words::shown).orElse(mark.group(1)));
	}

	/** Takes over what an author wrote. */
	public void write(String text) {
		var before = marked();
		var written = MARK.matcher(text).results().map((mark) -> mark.group(1).strip()).toList();
		var kept = new Alignment(before.stream().map(this.words::shown).toList(), written).kept();
		List<Mapping> parts = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			int place = kept.get(i);
			parts.add((place >= 0) ? said(before.get(place), written.get(i)) : fresh(written.get(i), before, parts));
		}
		replace(before, parts);
		var ids = parts.stream().map((part) -> part.text("id")).iterator();
		var stored = replaced(text, (mark) -> ids.next());
		this.draft.put("text", stored.isBlank() ? null : stored);
	}

	/** Takes a part out, and leaves its words in the text. */
	public void unmark(Mapping part) {
		var words = this.words.words(part);
		var text = MARK.matcher(this.draft.shown("text"))
			.replaceAll((mark) -> Matcher
				.quoteReplacement(mark.group(1).strip().equals(part.text("id")) ? words : mark.group()));
		this.draft.put("text", text.isBlank() ? null : text);
		this.taken.put(this.words.shown(part), part);
		this.draft.remove(this.words.list(), part);
	}

	/** The parts that the text marks, in its order, each once. */
	private List<Mapping> marked() {
		List<Mapping> marked = new ArrayList<>();
		MARK.matcher(this.draft.shown("text"))
			.results()
			.flatMap((mark) -> part(mark.group(1)).stream())
			.filter((part) -> marked.stream().noneMatch(part::isSameAs))
			.forEach(marked::add);
		return marked;
	}

	private Optional<Mapping> part(String id) {
		return this.draft.parts(this.words.list())
			.stream()
			.filter((part) -> !id.isBlank() && part.text("id").equals(id.strip()))
			.findFirst();
	}

	private Mapping said(Mapping part, String written) {
		if (!this.words.shown(part).equals(written)) {
			this.words.say(part, written);
		}
		return part;
	}

	/** A part that stood nowhere yet, one that comes back, or a new one. */
	private Mapping fresh(String written, List<Mapping> before, List<Mapping> others) {
		return this.draft.parts(this.words.list())
			.stream()
			.filter((part) -> Stream.concat(before.stream(), others.stream()).noneMatch(part::isSameAs))
			.filter((part) -> written.equals(part.text("id")) || written.equals(this.words.words(part)))
			.findFirst()
			.or(() -> back(written))
			.orElseGet(() -> this.words.made(free(others), written));
	}

	private Optional<Mapping> back(String written) {
		return Optional.ofNullable(this.taken.remove(written)).filter((part) -> part(part.text("id")).isEmpty());
	}

	private String free(List<Mapping> others) {
		var ids = new ArrayList<>(others.stream().map((part) -> part.text("id")).toList());
		this.draft.parts(this.words.list()).forEach((part) -> ids.add(part.text("id")));
		return Ids.free(this.words.prefix(), ids);
	}

	private void replace(List<Mapping> before, List<Mapping> parts) {
		parts.forEach((part) -> this.draft.remove(this.words.list(), part));
		for (Mapping part : before) {
			this.draft.remove(this.words.list(), part);
			if (parts.stream().noneMatch(part::isSameAs)) {
				this.taken.put(this.words.shown(part), part);
			}
		}
		for (int i = 0; i < parts.size(); i++) {
			this.draft.add(this.words.list(), i, parts.get(i));
		}
	}

	private static String replaced(String text, Function<MatchResult, String> name) {
		return MARK.matcher(text).replaceAll((mark) -> Matcher.quoteReplacement("{{" + name.apply(mark) + "}}"));
	}

}
