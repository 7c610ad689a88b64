package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;

/**
 * Answers an item in many ways, by its own rules, to learn what they make of it: what
 * each answer is worth, and what is said to it. A question of ours is the same if it
 * gives all of these answers the same score. See
 * src/docs/decisions/007-qti-scored-by-trial.md.
 */
final class Trials {

	/** Authors write thirds with few digits. */
	static final double SLACK = 2e-3;

	private static final int MOST = 500;

	/**
	 * One way to answer.
	 *
	 * @param number counted from 0
	 * @param ours the same answer to our question
	 * @param score by the rules of the item
	 */
	record Trial(int number, Response ours, double score) {
	}

	private final ItemSource item;

	private final Work work;

	private final Processing processing;

	private final List<Trial> trials = new ArrayList<>();

	private final Map<Feedback, BitSet> shown = new HashMap<>();

	private final Set<Feedback> used = new HashSet<>();

	private final Map<String, Map<Feedback, Set<String>>> byPart = new HashMap<>();

	private Trials(ItemSource item, Work work, boolean byKey) {
		this.item = item;
		this.work = work;
		this.processing = new Processing(item, byKey);
	}

	/** By the rules of the item. */
	static Trials byRules(ItemSource item, Work work) {
		return new Trials(item, work, false);
	}

	/** By what is declared right, whatever the rules are. */
	static Trials byKey(ItemSource item, Work work) {
		return new Trials(item, work, true);
	}

	/** Answers in one way. */
	Trial add(Map<String, Value> given, Response ours) throws NotUnderstoodException {
		if (this.trials.size() >= MOST) {
			throw new NotUnderstoodException("many");
		}
		var variables = this.processing.run(given, this.work);
		var trial = new Trial(this.trials.size(), ours, Processing.earned(variables));
		this.trials.add(trial);
		for (Feedback feedback : this.item.feedbacks()) {
			this.work.step(1 + variables.get(feedback.outcome()).items().size());
			shown(feedback).set(trial.number(), feedback.isShown(variables));
		}
		return trial;
	}

	/** The numbers of the trials that it was shown for. */
	private BitSet shown(Feedback feedback) {
		return this.shown.computeIfAbsent(feedback, (one) -> new BitSet());
	}

	/** The most that any answer earned. */
	double best() {
		return this.trials.stream().mapToDouble(Trial::score).max().orElse(0);
	}

	/** The share of the most that a score is. */
	double share(double score) {
		double best = best();
		return (best > 0) ? Numbers.tidy(score / best) : 0;
	}

	/** Whether a question gives every answer the same share. */
	boolean agree(Question question) {
		return this.trials.stream().allMatch((trial) -> {
			double ours = Grading.score(question, trial.ours()).orElse(0);
			return Math.abs(ours - Math.clamp(share(trial.score()), 0, 1)) <= SLACK;
		});
	}

	/** The feedbacks that were shown for these answers and no others. */
	List<Feedback> shownExactly(Predicate<Trial> which) {
		var given = numbers((trial) -> trial.ours().isGiven());
		var wanted = numbers((trial) -> trial.ours().isGiven() && which.test(trial));
		return used((feedback) -> {
			var among = (BitSet) shown(feedback).clone();
			among.and(given);
			return !among.isEmpty() && among.equals(wanted);
		});
	}

	private BitSet numbers(Predicate<Trial> which) {
		var numbers = new BitSet();
		this.trials.stream().filter(which).forEach((trial) -> numbers.set(trial.number()));
		return numbers;
	}

	/** The feedbacks of which something holds; they count as kept. */
	private List<Feedback> used(Predicate<Feedback> which) {
		var found = this.item.feedbacks().stream().filter(which).toList();
		this.used.addAll(found);
		return found;
	}

	/** The feedbacks that were shown for every answer. */
	List<Feedback> always() {
		return shownExactly((trial) -> true);
	}

	/** The feedbacks that were shown for one answer and not for all. */
	List<Feedback> shownFor(Trial trial) {
		var always = always();
		return used((feedback) -> shown(feedback).get(trial.number()) && !always.contains(feedback));
	}

	/** The feedbacks on an option, by its name, that no rule ever shows. */
	List<Feedback> namedLike(String identifier) {
		return used((feedback) -> feedback.id().equals(identifier) && shown(feedback).isEmpty());
	}

	/**
	 * The feedbacks that were shown whenever a part was answered so, and that depend on
	 * this part alone.
	 */
	List<Feedback> shownForPart(String part, String answer) {
		var told = this.byPart.computeIfAbsent(part, this::answersTold);
		return used((feedback) -> told.getOrDefault(feedback, Set.of()).contains(answer));
	}

	/**
	 * Each feedback that depends on a part alone, with the answers that it is shown to.
	 */
	private Map<Feedback, Set<String>> answersTold(String part) {
		Map<Feedback, Set<String>> told = new HashMap<>();
		var always = always();
		for (Feedback feedback : this.item.feedbacks()) {
			var seen = shown(feedback);
			Set<String> answers = new HashSet<>();
			boolean alone = seen.stream().allMatch((number) -> answer(number, part).map(answers::add).isPresent());
			boolean sure = this.trials.stream()
				.filter((trial) -> !seen.get(trial.number()))
				.noneMatch((trial) -> answer(trial.number(), part).filter(answers::contains).isPresent());
			if (alone && sure && !always.contains(feedback)) {
				told.put(feedback, answers);
			}
		}
		return told;
	}

	private Optional<String> answer(int number, String part) {
		return (this.trials.get(number).ours() instanceof Response.Assigned given)
				? Optional.ofNullable(given.parts().get(part)) : Optional.empty();
	}

	/** Says that these feedbacks are kept, however they are shown. */
	void use(List<Feedback> feedbacks) {
		this.used.addAll(feedbacks);
	}

	/** The feedbacks that nobody asked for. */
	List<Feedback> unused() {
		return this.item.feedbacks().stream().filter((feedback) -> !this.used.contains(feedback)).toList();
	}

}
