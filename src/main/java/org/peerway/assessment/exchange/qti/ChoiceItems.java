package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

/** Reads what is answered by choosing from a list, and by selecting words of a text. */
final class ChoiceItems {

	private static final Set<String> TRUE = Set.of("true", "t", "verdadero", "wahr", "richtig", "vrai");

	private static final Set<String> FALSE = Set.of("false", "f", "falso", "falsch", "faux");

	private ChoiceItems() {
	}

	static Question choice(Context context, Node interaction, Trials trials)
			throws RefusedException, NotUnderstoodException {
		var declared = context.response(interaction);
		var nodes = interaction.elements("simpleChoice");
		boolean shuffled = interaction.isTrue("shuffle");
		boolean statement = isTrueFalse(context, nodes, shuffled) && declared.isSingle();
		var found = nodes.stream()
			.map((node) -> new Choices.Choice(node.attribute("identifier"),
					statement ? Boolean.toString(node == nodes.getFirst()) : context.id(node),
					context.texts().of(node)))
			.toList();
		var choices = new Choices(context, declared, found, trials);
		limits(context, interaction, found.size());
		if (shuffled && nodes.stream().anyMatch((node) -> node.isTrue("fixed"))) {
			context.remarks().leftOut("fixed");
		}
		if (!declared.isSingle()) {
			return choices.several((options, credit) -> new MultipleChoice(context.head(interaction, trials), options,
					credit, shuffled));
		}
		var options = choices.single();
		var head = context.head(interaction, trials);
		boolean one = options.stream().filter((option) -> option.share() == 1).count() == 1;
		return (statement && one) ? new TrueFalse(head, options.getFirst().share() == 1, options.getFirst().feedback(),
				options.getLast().feedback()) : new SingleChoice(head, options, shuffled);
	}

	/** Whether the options are "true" and "false", in this order. */
	private static boolean isTrueFalse(Context context, List<Node> options, boolean shuffled) {
		if (options.size() != 2 || context.facts().kind().isPresent() && !context.facts().is(Kind.TRUE_FALSE)) {
			return false;
		}
		return context.facts().is(Kind.TRUE_FALSE) || !shuffled && isOne(TRUE, context.texts().of(options.getFirst()))
				&& isOne(FALSE, context.texts().of(options.getLast()));
	}

	private static boolean isOne(Set<String> words, String text) {
		return words.contains(text.strip().toLowerCase(Locale.ROOT));
	}

	/** Says that our questions set no bounds to how many are chosen. */
	private static void limits(Context context, Node interaction, int options) {
		int most = Numbers.whole(interaction.attribute("maxChoices"), 0);
		int least = Numbers.whole(interaction.attribute("minChoices"), 0);
		if (most > 1 && most < options) {
			context.remarks().leftOut("maxChoices=" + most);
		}
		if (least > 1) {
			context.remarks().leftOut("minChoices=" + least);
		}
	}

	static Question hotText(Context context, Node interaction, Trials trials)
			throws RefusedException, NotUnderstoodException {
		var declared = context.response(interaction);
		var parted = context.texts().parted(interaction, (node) -> node.is("prompt"), (node) -> node.is("hottext"));
		var found = parted.parts()
			.stream()
			.map((node) -> new Choices.Choice(node.attribute("identifier"), context.id(node), context.texts().of(node)))
			.toList();
		var choices = new Choices(context, declared, found, trials);
		limits(context, interaction, found.size());
		if (!declared.isSingle()) {
			return choices.several((options, credit) -> new HotText(context.head(interaction, trials),
					pieces(parted.words(), options), credit));
		}
		var options = choices.single();
		var made = new HotText(context.head(interaction, trials), pieces(parted.words(), options), Credit.PARTIAL);
		context.remarks().leftOut("maxChoices=1");
		return made;
	}

	private static List<HotText.Piece> pieces(List<String> words, List<Option> options) {
		return Pieces.join(words, options, HotText.Plain::new, HotText.Hot::new);
	}

}
