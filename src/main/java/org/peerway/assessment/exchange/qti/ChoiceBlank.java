package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.function.Function;

import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Option;

/** A place to fill by choosing. */
record ChoiceBlank(Declaration declared, List<Choices.Choice> choices) implements Blank {

	static ChoiceBlank of(Context context, Node interaction) throws RefusedException {
		context.shuffled(interaction);
		return new ChoiceBlank(context.response(interaction), interaction.elements("inlineChoice")
			.stream()
			.map((node) -> new Choices.Choice(node.attribute("identifier"), context.id(node), context.texts().of(node)))
			.toList());
	}

	@Override
	public List<String> answers() {
		return this.choices.stream().map(Choices.Choice::identifier).toList();
	}

	@Override
	public String ours(String answer) {
		return this.choices.stream()
			.filter((choice) -> choice.identifier().equals(answer))
			.map(Choices.Choice::id)
			.findFirst()
			.orElse(answer);
	}

	@Override
	public double penalty(String answer) {
		return this.declared.mapping()
			.flatMap((mapping) -> mapping.entry(answer))
			.map((entry) -> Math.clamp(entry.worth(), -1, 0))
			.orElse(0.0);
	}

	@Override
	public GapText.GapKey key(Function<String, Taught> taught) {
		return new GapText.Choose(this.choices.stream().map((choice) -> {
			var learned = taught.apply(choice.identifier());
			return new Option(choice.id(), choice.text(), learned.share(), learned.feedback());
		}).toList());
	}

}
