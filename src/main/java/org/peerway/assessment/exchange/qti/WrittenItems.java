package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.PlainRubric;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.Rubric;

/** Reads what people write at length and people rate. */
final class WrittenItems {

	private static final int MOST_POINTS = 10;

	private WrittenItems() {
	}

	static Question read(Context context, Node interaction, Trials trials) {
		var declared = Optional.ofNullable(context.item().responses().get(interaction.attribute("responseIdentifier")));
		declared.ifPresent((response) -> writeSomething(response, trials));
		var original = context.own("original");
		var example = context.item().feedbacks().stream().filter((said) -> said.id().equals("example")).toList();
		var notes = Stream.concat(context.rubrics().stream(), models(context, interaction))
			.filter((rubric) -> !context.isOurs() || !rubric.attribute("class").equals("rubric"))
			.map(context.texts()::of)
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("\n\n"));
		context.remarks().add(Reason.PLAIN_RUBRIC);
		if (context.facts().is(Kind.REWRITE) && original.isPresent()) {
			trials.use(example);
			var head = context.head(context.scene(), context.own("ask").map(context.texts()::of).orElse(""), trials);
			return new Rewrite(head, context.texts().of(original.get()), rubric(context), context.feedback(example));
		}
		return new LongAnswer(context.head(interaction, trials), rubric(context), context.isOurs() ? template(context)
				: declared.map((response) -> String.join("\n", response.initial())).orElse(""), 0, 0, notes);
	}

	/** Only to learn what is said to every answer. */
	private static void writeSomething(Declaration response, Trials trials) {
		try {
			trials.add(Map.of(response.id(), response.value(List.of("…"))), new Response.Written("…"));
		}
		catch (NotUnderstoodException ex) {
			// People rate it, whatever the rules would have made of it.
		}
	}

	/** To the last space. */
	private static String template(Context context) {
		return context.item()
			.root()
			.elements("responseDeclaration")
			.stream()
			.flatMap((node) -> node.elements("defaultValue").stream())
			.flatMap((node) -> node.elements("value").stream())
			.map(Node::rawText)
			.findFirst()
			.orElse("");
	}

	/** What is declared right helps those who rate. */
	private static Stream<Node> models(Context context, Node interaction) {
		return context.item()
			.root()
			.elements("responseDeclaration")
			.stream()
			.filter((node) -> node.attribute("identifier").equals(interaction.attribute("responseIdentifier")))
			.flatMap((node) -> node.elements("correctResponse").stream())
			.flatMap((node) -> node.elements("value").stream())
			.map((value) -> Node.of("div", value.text()));
	}

	/** A rubric of points alone: nothing says what they are for. */
	private static Rubric rubric(Context context) {
		int most = points(context);
		if (most == 1) {
			return PlainRubric.RUBRIC;
		}
		List<Rubric.Level> levels = new ArrayList<>();
		for (int points = 0; points <= most; points++) {
			levels.add(new Rubric.Level(points, Integer.toString(points)));
		}
		return new Rubric(List.of(new Rubric.Criterion("whole", "0–" + most, levels)));
	}

	private static int points(Context context) {
		var outcomes = context.item().outcomes();
		var most = outcomes.get("MAXSCORE");
		int declared = (most != null && !most.initial().isEmpty()) ? Numbers.whole(most.initial().getFirst(), 0) : 0;
		int normal = context.item()
			.root()
			.elements("outcomeDeclaration")
			.stream()
			.filter((node) -> node.attribute("identifier").equals("SCORE"))
			.mapToInt((node) -> Numbers.whole(node.attribute("normalMaximum"), 0))
			.findFirst()
			.orElse(0);
		int points = Math.max(declared, normal);
		return (points >= 1 && points <= MOST_POINTS) ? points : 1;
	}

}
