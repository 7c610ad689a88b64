package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * gives all of these answers the same score.
 */
final class Trials {

	/** Authors write thirds with few digits. */
	private static final double SLACK = 2e-3;

	private static final int MOST = 500;

	/**
	 * One way to answer.
	 *
	 * @param ours the same answer to our question
	 * @param score by the rules of the item
	 * @param shown what it says to it
	 */
	record Trial(Response ours, double score, Set<Feedback> shown) {
	}

	private final ItemSource item;

	private final Work work;

	private final Processing processing;

	private final List<Trial> trials = new ArrayList<>();

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
		this.work.step(1 + this.item.feedbacks().size());
		Set<Feedback> shown = new HashSet<>();
		this.item.feedbacks().stream().filter((feedback) -> feedback.isShown(variables)).forEach(shown::add);
		var trial = new Trial(ours, Processing.earned(variables), shown);
		this.trials.add(trial);
		return trial;
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
		return this.item.feedbacks()
			.stream()
			.filter((feedback) -> this.trials.stream()
				.allMatch((trial) -> !trial.ours().isGiven() || trial.shown().contains(feedback) == which.test(trial)))
			.filter((feedback) -> this.trials.stream().anyMatch((trial) -> trial.shown().contains(feedback)))
			.peek(this.used::add)
			.toList();
	}

	/** The feedbacks that were shown for one answer and not for all. */
	List<Feedback> shownFor(Trial trial) {
		var always = always();
		return this.item.feedbacks()
			.stream()
			.filter((feedback) -> trial.shown().contains(feedback) && !always.contains(feedback))
			.peek(this.used::add)
			.toList();
	}

	/** The feedbacks that were shown for every answer. */
	List<Feedback> always() {
		return shownExactly((trial) -> true);
	}

	/** The feedbacks on an option, by its name, that no rule ever shows. */
	List<Feedback> namedLike(String identifier) {
		return this.item.feedbacks()
			.stream()
			.filter((feedback) -> feedback.id().equals(identifier))
			.filter((feedback) -> this.trials.stream().noneMatch((trial) -> trial.shown().contains(feedback)))
			.peek(this.used::add)
			.toList();
	}

	/**
	 * The feedbacks that were shown whenever a part was answered so, and that depend on
	 * this part alone.
	 */
	List<Feedback> shownForPart(String part, String answer) {
		return this.byPart.computeIfAbsent(part, (id) -> this.answersTold(id))
			.entrySet()
			.stream()
			.filter((told) -> told.getValue().contains(answer))
			.map(Map.Entry::getKey)
			.peek(this.used::add)
			.toList();
	}

	/**
	 * Each feedback that depends on a part alone, with the answers that it is shown to.
	 */
	private Map<Feedback, Set<String>> answersTold(String part) {
		Map<Feedback, Set<String>> told = new LinkedHashMap<>();
		var always = always();
		for (Feedback feedback : this.item.feedbacks()) {
			Set<String> shown = new HashSet<>();
			Set<String> hidden = new HashSet<>();
			boolean alone = !always.contains(feedback);
			for (Trial trial : this.trials) {
				var answer = answer(trial, part);
				boolean isShown = trial.shown().contains(feedback);
				alone = alone && (!isShown || answer.isPresent());
				answer.ifPresent(isShown ? shown::add : hidden::add);
			}
			if (alone && shown.stream().noneMatch(hidden::contains)) {
				told.put(feedback, shown);
			}
		}
		return told;
	}

	private static Optional<String> answer(Trial trial, String part) {
		return (trial.ours() instanceof Response.Assigned given) ? Optional.ofNullable(given.parts().get(part))
				: Optional.empty();
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
