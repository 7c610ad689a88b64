package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.TextKey;

/**
 * A place to fill by typing words.
 *
 * @param wordings all that the item knows of
 */
record WordsBlank(Declaration declared, List<String> wordings) implements Blank {

	/** What nobody is waiting for. */
	private static final String OTHER = "⸺⸺";

	private static final int MOST = 100;

	static WordsBlank of(Context context, Declaration declared) {
		SequencedSet<String> wordings = new LinkedHashSet<>();
		declared.mapping().ifPresent((mapping) -> mapping.entries().forEach((entry) -> wordings.add(entry.key())));
		wordings.addAll(declared.correct());
		context.item().comparedWith(declared.id()).flatMap(WordsBlank::literals).forEach(wordings::add);
		return new WordsBlank(declared, wordings.stream().filter((wording) -> !wording.isBlank()).limit(MOST).toList());
	}

	private static Stream<String> literals(Node comparison) {
		if (comparison.is("patternMatch")) {
			return Stream.of(comparison.attribute("pattern").replaceAll("[\\^$()]", "").split("\\|"));
		}
		return comparison.all().filter((node) -> node.is("baseValue")).map(Node::text);
	}

	@Override
	public List<String> answers() {
		List<String> answers = new ArrayList<>(this.wordings);
		this.wordings.stream().map(WordsBlank::swapped).filter((word) -> !answers.contains(word)).forEach(answers::add);
		answers.add(OTHER);
		return answers;
	}

	@Override
	public GapText.GapKey key(Function<String, Taught> taught) {
		boolean caseCounts = this.wordings.stream().allMatch((word) -> word.equals(swapped(word))) ? saysSo()
				: this.wordings.stream()
					.anyMatch((word) -> taught.apply(word).share() != taught.apply(swapped(word)).share());
		List<Accepted> accepted = new ArrayList<>();
		for (String word : this.wordings) {
			var learned = taught.apply(word);
			accepted.add(new Accepted(word.replace("*", "\\*"), learned.share(), learned.feedback()));
		}
		var other = taught.apply(OTHER);
		if (other.share() > 0 || !other.feedback().isEmpty()) {
			accepted.add(new Accepted("*", other.share(), other.feedback()));
		}
		return new GapText.TypeWords(new TextKey(accepted, caseCounts, true));
	}

	/** Whether the item says that case counts, where no wording has letters. */
	private boolean saysSo() {
		return this.declared.mapping()
			.stream()
			.flatMap((mapping) -> mapping.entries().stream())
			.allMatch(Mapping.Entry::caseCounts);
	}

	private static String swapped(String word) {
		var swapped = new StringBuilder();
		word.codePoints()
			.forEach((ch) -> swapped
				.appendCodePoint(Character.isUpperCase(ch) ? Character.toLowerCase(ch) : Character.toUpperCase(ch)));
		return swapped.toString();
	}

}
