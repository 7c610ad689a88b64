package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;

/**
 * Reads two lists to match, as a matching; or as a judgement where the second list is a
 * scale and the score falls with the distance.
 */
final class MatchItems {

	private final Context context;

	private final Node interaction;

	private final Declaration declared;

	private final Trials trials;

	private final List<Choices.Choice> stems;

	private final List<Choices.Choice> labels;

	private final boolean turned;

	private final Map<String, String> best = new LinkedHashMap<>();

	private MatchItems(Context context, Node interaction, Trials trials) throws RefusedException {
		this.context = context;
		this.interaction = interaction;
		this.declared = context.response(interaction);
		this.trials = trials;
		var sets = interaction.elements("simpleMatchSet");
		if (sets.size() != 2) {
			throw new RefusedException(Reason.INVALID, interaction.line(), "simpleMatchSet");
		}
		this.turned = isTurned(sets);
		this.stems = choices(sets.get(this.turned ? 1 : 0));
		this.labels = choices(sets.get(this.turned ? 0 : 1));
	}

	static Question read(Context context, Node interaction, Trials trials)
			throws RefusedException, NotUnderstoodException {
		return new MatchItems(context, interaction, trials).read();
	}

	/** Whether one of the first list belongs to several of the second. */
	private boolean isTurned(List<Node> sets) {
		var firsts = this.declared.correct().stream().map((pair) -> pair.split(" ")[0]).toList();
		return firsts.size() != firsts.stream().distinct().count()
				&& sets.getFirst().elements("simpleAssociableChoice").size() < firsts.size();
	}

	private List<Choices.Choice> choices(Node set) {
		return set.elements("simpleAssociableChoice")
			.stream()
			.map((node) -> new Choices.Choice(node.attribute("identifier"), this.context.id(node),
					this.context.texts().of(node)))
			.toList();
	}

	private Question read() throws RefusedException, NotUnderstoodException {
		if (this.stems.isEmpty() || this.labels.isEmpty()) {
			throw new RefusedException(Reason.NO_KEY, this.interaction.line());
		}
		var pairs = pairAlone();
		for (Choices.Choice stem : this.stems) {
			this.best.put(stem.identifier(), best(stem, pairs));
		}
		pairAll(this.best);
		for (Choices.Choice stem : this.stems) {
			pairWrong(stem);
		}
		var judgement = judgement();
		if (judgement.filter((question) -> this.context.facts().is(Kind.JUDGEMENT) || this.trials.agree(question))
			.isPresent()) {
			tellOfScale();
			return judgement.get();
		}
		return matching();
	}

	private Learned pairAlone() throws NotUnderstoodException {
		var pairs = new Learned();
		for (Choices.Choice stem : this.stems) {
			for (Choices.Choice label : this.labels) {
				pairs.put(pair(stem, label), pair(Map.of(stem.identifier(), label.identifier())));
			}
		}
		return pairs;
	}

	private String best(Choices.Choice stem, Learned pairs) throws RefusedException {
		var best = this.labels.getFirst();
		boolean told = false;
		for (Choices.Choice label : this.labels) {
			double score = pairs.score(pair(stem, label));
			double most = pairs.score(pair(stem, best));
			boolean declaredRight = this.declared.correct().contains(pair(stem, label));
			told = told || declaredRight || score > 0;
			if (score > most || score == most && declaredRight) {
				best = label;
			}
		}
		if (!told) {
			throw new RefusedException(Reason.NO_KEY, this.interaction.line());
		}
		return best.identifier();
	}

	/** Every stem but one as it should be. */
	private void pairWrong(Choices.Choice stem) throws NotUnderstoodException {
		for (Choices.Choice label : this.labels) {
			if (!label.identifier().equals(this.best.get(stem.identifier()))) {
				var other = new HashMap<>(this.best);
				other.put(stem.identifier(), label.identifier());
				pairAll(other);
				return;
			}
		}
	}

	private void pairAll(Map<String, String> all) throws NotUnderstoodException {
		pair(all);
	}

	private Trials.Trial pair(Map<String, String> chosen) throws NotUnderstoodException {
		List<String> items = new ArrayList<>();
		Map<String, String> ours = new HashMap<>();
		boolean scale = isScale();
		chosen.forEach((stem, label) -> {
			items.add(this.turned ? label + " " + stem : stem + " " + label);
			ours.put(id(this.stems, stem), scale ? Integer.toString(level(label)) : id(this.labels, label));
		});
		return this.trials.add(Map.of(this.declared.id(), this.declared.value(items)), new Response.Assigned(ours));
	}

	private String pair(Choices.Choice stem, Choices.Choice label) {
		return this.turned ? label.identifier() + " " + stem.identifier()
				: stem.identifier() + " " + label.identifier();
	}

	/** Whether the labels are 1, 2, 3 and so on, as the levels of a judgement are. */
	private boolean isScale() {
		if (this.context.facts().kind().isPresent() && !this.context.facts().is(Kind.JUDGEMENT)) {
			return false;
		}
		for (int i = 0; i < this.labels.size(); i++) {
			if (!this.labels.get(i).text().strip().equals(Integer.toString(i + 1))) {
				return false;
			}
		}
		return true;
	}

	private int level(String label) {
		return this.labels.stream().map(Choices.Choice::identifier).toList().indexOf(label) + 1;
	}

	private static String id(List<Choices.Choice> choices, String identifier) {
		return choices.stream()
			.filter((choice) -> choice.identifier().equals(identifier))
			.map(Choices.Choice::id)
			.findFirst()
			.orElse(identifier);
	}

	private Optional<Question> judgement() {
		if (!isScale()) {
			return Optional.empty();
		}
		return new Fallback().tryOut(() -> new Judgement(this.context.head(this.interaction, this.trials),
				this.stems.stream()
					.map((stem) -> new Judgement.Act(stem.id(), stem.text(), level(rightLabel(stem)), toldFor(stem)))
					.toList(),
				this.labels.size()));
	}

	/** Acts are shuffled here, and their scale stays in its order. */
	private void tellOfScale() {
		if (!this.interaction.isTrue("shuffle")) {
			this.context.shuffled(this.interaction);
			return;
		}
		var sets = this.interaction.elements("simpleMatchSet");
		var acts = sets.get(this.turned ? 1 : 0).elements("simpleAssociableChoice");
		var scale = sets.get(this.turned ? 0 : 1).elements("simpleAssociableChoice");
		if (acts.stream().anyMatch((act) -> act.isTrue("fixed"))) {
			this.context.remarks().leftOut("fixed");
		}
		if (!scale.stream().allMatch((level) -> level.isTrue("fixed"))) {
			this.context.remarks().leftOut("shuffle: 1 – " + scale.size());
		}
	}

	private Question matching() {
		var made = new Matching(this.context.head(this.interaction, this.trials),
				this.stems.stream()
					.map((stem) -> new Matching.Stem(stem.id(), stem.text(), id(this.labels, rightLabel(stem)),
							toldUnless(stem)))
					.toList(),
				this.labels.stream().map((label) -> new Matching.Label(label.id(), label.text())).toList());
		this.context.shuffled(this.interaction);
		return made;
	}

	private String rightLabel(Choices.Choice stem) {
		return this.best.getOrDefault(stem.identifier(), "");
	}

	/** What is said whenever the stem was given a label. */
	private String toldFor(Choices.Choice stem) {
		return this.context.feedback(this.trials.shownExactly((trial) -> given(trial, stem).isPresent()));
	}

	/** What is said unless the stem was given its label. */
	private String toldUnless(Choices.Choice stem) {
		var right = isScale() ? Integer.toString(level(rightLabel(stem))) : id(this.labels, rightLabel(stem));
		return this.context
			.feedback(this.trials.shownExactly((trial) -> given(trial, stem).filter(right::equals).isEmpty()));
	}

	private static Optional<String> given(Trials.Trial trial, Choices.Choice stem) {
		return (trial.ours() instanceof Response.Assigned given) ? Optional.ofNullable(given.parts().get(stem.id()))
				: Optional.empty();
	}

}
