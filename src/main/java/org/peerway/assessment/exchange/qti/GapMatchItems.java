package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;

/** Reads words to drag into gaps, as gaps to fill by choosing. */
final class GapMatchItems {

	private GapMatchItems() {
	}

	static Question read(Context context, Node interaction, Trials trials)
			throws RefusedException, NotUnderstoodException {
		if (interaction.elements().stream().anyMatch((node) -> node.is("gapImg"))) {
			throw new RefusedException(Reason.UNKNOWN_KIND, interaction.line(), "gapMatchInteraction gapImg");
		}
		context.remarks().replaced("gapMatchInteraction", "inlineChoiceInteraction");
		context.shuffled(interaction);
		var declared = context.response(interaction);
		var words = interaction.elements("gapText")
			.stream()
			.map((node) -> new Choices.Choice(node.attribute("identifier"), context.id(node), context.texts().of(node)))
			.toList();
		var parted = context.texts()
			.parted(interaction, (node) -> node.is("prompt") || node.is("gapText"), (node) -> node.is("gap"));
		if (words.isEmpty() || parted.parts().isEmpty()) {
			throw new RefusedException(Reason.NO_KEY, interaction.line());
		}
		var earned = new Learned();
		for (Node gap : parted.parts()) {
			for (Choices.Choice word : words) {
				var pair = word.identifier() + " " + gap.attribute("identifier");
				earned.put(pair, trials.add(Map.of(declared.id(), declared.value(List.of(pair))),
						new Response.Assigned(Map.of(gap.attribute("identifier"), word.id()))));
			}
		}
		fillAll(declared, words, parted.parts(), earned, trials);
		List<GapText.Gap> gaps = new ArrayList<>();
		for (Node gap : parted.parts()) {
			gaps.add(gap(context, declared, gap, words, earned, trials));
		}
		return new GapText(context.head(interaction, trials),
				Pieces.<GapText.Gap, GapText.Part>join(parted.words(), gaps, GapText.Words::new, (gap) -> gap));
	}

	private static void fillAll(Declaration declared, List<Choices.Choice> words, List<Node> gaps, Learned earned,
			Trials trials) throws NotUnderstoodException {
		List<String> all = new ArrayList<>();
		Map<String, String> ours = new HashMap<>();
		for (Node gap : gaps) {
			var best = best(declared, gap, words, earned);
			all.add(best.identifier() + " " + gap.attribute("identifier"));
			ours.put(gap.attribute("identifier"), best.id());
		}
		trials.add(Map.of(declared.id(), declared.value(all)), new Response.Assigned(ours));
	}

	private static Choices.Choice best(Declaration declared, Node gap, List<Choices.Choice> words, Learned earned) {
		var best = words.getFirst();
		for (Choices.Choice word : words) {
			double score = earned.score(pair(word, gap));
			double most = earned.score(pair(best, gap));
			if (score > most || score == most && declared.correct().contains(pair(word, gap))) {
				best = word;
			}
		}
		return best;
	}

	private static GapText.Gap gap(Context context, Declaration declared, Node gap, List<Choices.Choice> words,
			Learned earned, Trials trials) {
		var id = gap.attribute("identifier");
		var best = best(declared, gap, words, earned);
		double most = earned.score(pair(best, gap));
		List<Option> options = new ArrayList<>();
		for (Choices.Choice word : words) {
			double share = (most > 0) ? Math.max(0, Numbers.tidy(earned.score(pair(word, gap)) / most))
					: (word == best ? 1 : 0);
			var said = trials.shownForPart(id, word.id());
			options.add(new Option(word.id(), word.text(), share, context.feedback(said)));
		}
		return new GapText.Gap(id, (most > 0) ? most : 1, new GapText.Choose(options));
	}

	private static String pair(Choices.Choice word, Node gap) {
		return word.identifier() + " " + gap.attribute("identifier");
	}

}
