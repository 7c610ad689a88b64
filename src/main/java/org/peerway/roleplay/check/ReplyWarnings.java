package org.peerway.roleplay.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Looks for replies that tell nothing apart, or give the best one away. */
final class ReplyWarnings {

	/** Fewer turns make no habit. */
	private static final int FEWEST = 3;

	private final Scenario scenario;

	private final Findings findings;

	ReplyWarnings(Scenario scenario, Findings findings) {
		this.scenario = scenario;
		this.findings = findings;
	}

	void check() {
		var turns = this.scenario.turns().stream().filter((turn) -> turn.choices().size() > 1).toList();
		turns.forEach(this::sameWords);
		sameScores(turns);
		var clear = turns.stream().filter((turn) -> best(turn).isPresent()).toList();
		always(clear, Rule.BEST_FIRST, ReplyWarnings::isBestFirst, new Fix.Mix());
		always(clear, Rule.BEST_LONGEST, ReplyWarnings::isBestLongest, null);
	}

	private void sameWords(Turn turn) {
		Set<String> seen = new HashSet<>();
		turn.choices()
			.stream()
			.filter((choice) -> !choice.text().isBlank())
			.filter((choice) -> !seen.add(choice.text().strip().toLowerCase(Locale.ROOT)))
			.forEach((choice) -> this.findings.add(Rule.SAME_WORDS, turn.id() + "/" + choice.id(), "text",
					Words.of(Rule.SAME_WORDS, choice.id(), turn.id()), Words.in(Rule.SAME_WORDS, "right")));
	}

	private void sameScores(List<Turn> turns) {
		boolean any = turns.stream().flatMap((turn) -> turn.choices().stream()).anyMatch(ReplyWarnings::isScored);
		if (!any && !turns.isEmpty()) {
			sameScores(turns.getFirst(), "none");
		}
		else {
			turns.stream().filter(ReplyWarnings::isAlike).forEach((turn) -> sameScores(turn, "turn"));
		}
	}

	private void sameScores(Turn turn, String what) {
		this.findings.add(Rule.SAME_SCORES, turn.id(), "choices", Words.in(Rule.SAME_SCORES, what, turn.id()),
				Words.in(Rule.SAME_SCORES, "right"));
	}

	private static boolean isScored(Choice choice) {
		return choice.scores().values().stream().anyMatch((score) -> score != 0);
	}

	/** A mark of harm tells choices apart too. */
	private static boolean isAlike(Turn turn) {
		var principles = turn.choices()
			.stream()
			.flatMap((choice) -> choice.scores().keySet().stream())
			.collect(Collectors.toSet());
		var first = turn.choices().getFirst();
		return turn.choices()
			.stream()
			.allMatch((choice) -> (choice.harm() != null) == (first.harm() != null)
					&& principles.stream().allMatch((principle) -> choice.score(principle) == first.score(principle)));
	}

	private void always(List<Turn> clear, Rule rule, Predicate<Turn> giveaway, @Nullable Fix fix) {
		if (clear.size() >= FEWEST && clear.stream().allMatch(giveaway)) {
			this.findings.add(rule, clear.getFirst().id(), "choices", Words.of(rule, clear.size()),
					Words.in(rule, "right"), fix);
		}
	}

	private static boolean isBestFirst(Turn turn) {
		return best(turn).orElseThrow() == turn.choices().getFirst();
	}

	private static boolean isBestLongest(Turn turn) {
		var best = best(turn).orElseThrow();
		return turn.choices()
			.stream()
			.allMatch((choice) -> choice == best || choice.text().strip().length() < best.text().strip().length());
	}

	/**
	 * The one choice that scores most, if there is one; what could hurt is never best.
	 */
	static Optional<Choice> best(Turn turn) {
		var fine = turn.choices().stream().filter((choice) -> choice.harm() == null).toList();
		return fine.stream()
			.max(Comparator.comparingInt(Choice::total))
			.filter((best) -> fine.stream().filter((choice) -> choice.total() == best.total()).count() == 1)
			.filter((best) -> isScored(best) || turn.choices().stream().anyMatch(ReplyWarnings::isScored));
	}

}
