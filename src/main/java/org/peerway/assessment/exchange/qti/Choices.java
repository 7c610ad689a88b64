package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;

/** Learns what options are worth that are chosen from a list. */
final class Choices {

	/**
	 * An option without what it is worth.
	 *
	 * @param identifier in the item
	 */
	record Choice(String identifier, String id, String text) {
	}

	private final Context context;

	private final Declaration declared;

	private final List<Choice> choices;

	private final Trials trials;

	private final Map<Choice, String> feedback = new HashMap<>();

	Choices(Context context, Declaration declared, List<Choice> choices, Trials trials) {
		this.context = context;
		this.declared = declared;
		this.choices = choices;
		this.trials = trials;
	}

	/** Options of which one is chosen. */
	List<Option> single() throws NotUnderstoodException {
		List<Trials.Trial> alone = new ArrayList<>();
		for (Choice choice : this.choices) {
			alone.add(choose(Set.of(choice)));
		}
		if (alone.stream().anyMatch((trial) -> trial.score() < 0)) {
			this.context.otherScoring();
		}
		List<Option> options = new ArrayList<>();
		for (int i = 0; i < alone.size(); i++) {
			var choice = this.choices.get(i);
			var trial = alone.get(i);
			options.add(new Option(choice.id(), choice.text(), Math.max(0, this.trials.share(trial.score())),
					told(this.trials.shownFor(trial), choice)));
		}
		return options;
	}

	/**
	 * The question that scores as the item does, or else as what it declares right.
	 * @param make the question of options and credit
	 */
	Question several(Build make) throws NotUnderstoodException {
		List<Trials.Trial> alone = new ArrayList<>();
		for (Choice choice : this.choices) {
			alone.add(choose(Set.of(choice)));
		}
		var key = key(alone);
		chooseAround(key);
		List<Function<Credit, Question>> ways = new ArrayList<>();
		this.declared.mapping()
			.ifPresent((mapping) -> ways.add((credit) -> make
				.of(options((choice) -> mapping.of(this.declared.value(List.of(choice.identifier())))), credit)));
		this.declared.mapping()
			.ifPresent((mapping) -> ways.add((credit) -> make.of(options((choice) -> mapping.entry(choice.identifier())
				.map(Mapping.Entry::worth)
				.orElse(mapping.otherwise())), credit)));
		ways.add((credit) -> make.of(equal(key), credit));
		ways.add((credit) -> make.of(options((choice) -> alone.get(this.choices.indexOf(choice)).score()), credit));
		return best(ways);
	}

	/** Makes a question. */
	interface Build {

		Question of(List<Option> options, Credit credit);

	}

	private Question best(List<Function<Credit, Question>> ways) {
		var fallback = new Fallback();
		for (Credit credit : credits()) {
			for (Function<Credit, Question> way : ways) {
				var made = fallback.tryOut(() -> way.apply(credit));
				if (made.filter(this.trials::agree).isPresent()) {
					return made.get();
				}
			}
		}
		this.context.otherScoring();
		return fallback.first();
	}

	/** Both kinds of credit, first the one that the rules look like. */
	private List<Credit> credits() {
		return this.context.item().isMapped() ? List.of(Credit.PARTIAL, Credit.ALL_OR_NOTHING)
				: List.of(Credit.ALL_OR_NOTHING, Credit.PARTIAL);
	}

	private Set<Choice> key(List<Trials.Trial> alone) {
		Set<Choice> key = new LinkedHashSet<>();
		for (int i = 0; i < this.choices.size(); i++) {
			var choice = this.choices.get(i);
			boolean right = this.declared.correct().isEmpty() ? alone.get(i).score() > 0
					: this.declared.correct().contains(choice.identifier());
			if (right) {
				key.add(choice);
			}
		}
		return key;
	}

	/** Chooses what is right, a little more, a little less, and all. */
	private void chooseAround(Set<Choice> key) throws NotUnderstoodException {
		choose(key);
		choose(new LinkedHashSet<>(this.choices));
		for (Choice choice : this.choices) {
			var other = new HashSet<>(key);
			if (!other.remove(choice)) {
				other.add(choice);
			}
			choose(other);
		}
	}

	private Trials.Trial choose(Set<Choice> chosen) throws NotUnderstoodException {
		Set<String> ids = new HashSet<>();
		List<String> identifiers = new ArrayList<>();
		chosen.forEach((choice) -> {
			ids.add(choice.id());
			identifiers.add(choice.identifier());
		});
		return this.trials.add(Map.of(this.declared.id(), this.declared.value(identifiers)), new Response.Chosen(ids));
	}

	/** Shares of the sum of all that is worth something. */
	private List<Option> options(ToDoubleFunction<Choice> worth) {
		double sum = this.choices.stream().mapToDouble(worth).filter((one) -> one > 0).sum();
		if (!(sum > 0)) {
			throw new IllegalArgumentException("No option is worth anything");
		}
		double whole = (Math.abs(sum - 1) < 1e-3) ? 1 : sum;
		return this.choices.stream()
			.map((choice) -> option(choice, Math.clamp(Numbers.tidy(worth.applyAsDouble(choice) / whole), -1, 1)))
			.toList();
	}

	private List<Option> equal(Set<Choice> key) {
		if (key.isEmpty() || key.size() == this.choices.size()) {
			throw new IllegalArgumentException("Some options must fit and some not");
		}
		double right = 1.0 / key.size();
		double wrong = -1.0 / (this.choices.size() - key.size());
		return this.choices.stream().map((choice) -> option(choice, key.contains(choice) ? right : wrong)).toList();
	}

	private Option option(Choice choice, double share) {
		return new Option(choice.id(), choice.text(), share, this.feedback.computeIfAbsent(choice,
				(one) -> told(this.trials.shownExactly((trial) -> isChosen(trial, one)), one)));
	}

	/** What is said on an option; some systems leave the rules for it to be guessed. */
	private String told(List<Feedback> shown, Choice choice) {
		return this.context.feedback(shown.isEmpty() ? this.trials.namedLike(choice.identifier()) : shown);
	}

	private static boolean isChosen(Trials.Trial trial, Choice choice) {
		return trial.ours() instanceof Response.Chosen chosen && chosen.options().contains(choice.id());
	}

}
