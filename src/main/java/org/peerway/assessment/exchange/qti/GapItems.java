package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.ShortAnswer;

/** Reads what is filled in: one field for words or a number, or a text with gaps. */
final class GapItems {

	private GapItems() {
	}

	static Question read(Context context, List<Node> interactions, Trials trials)
			throws RefusedException, NotUnderstoodException {
		var text = context.own("text").orElse(context.item().body());
		var parted = context.texts()
			.parted(text, (node) -> context.isApart(node) || isOwnAsk(context, node),
					(node) -> interactions.stream().anyMatch((one) -> one == node));
		if (parted.parts().size() == 1 && isField(context, parted)) {
			return field(context, parted.parts().getFirst(), trials);
		}
		List<Blank> blanks = new ArrayList<>();
		for (Node part : parted.parts()) {
			blanks.add(blank(context, part));
		}
		return gaps(context, parted.words(), blanks, trials);
	}

	private static boolean isOwnAsk(Context context, Node node) {
		return context.own("ask").filter((ask) -> ask == node).isPresent();
	}

	/** Whether it is a question with a field below, not a sentence with a gap. */
	private static boolean isField(Context context, Texts.Parted parted) {
		var kind = context.facts().kind();
		return parted.parts().getFirst().is("textEntryInteraction")
				&& kind.map((known) -> known != Kind.GAPS).orElse(parted.words().getLast().isBlank());
	}

	private static Question field(Context context, Node interaction, Trials trials)
			throws RefusedException, NotUnderstoodException {
		var blank = blank(context, interaction);
		var made = new Learned();
		for (String answer : blank.answers()) {
			made.put(answer, trials.add(given(blank, answer), new Response.Written(blank.ours(answer))));
		}
		var key = blank.key(remembered((answer) -> taught(context, made.trial(answer), trials)));
		var head = context.head(interaction, trials);
		return switch (key) {
			case GapText.TypeWords words -> new ShortAnswer(head, words.key());
			case GapText.TypeNumber number -> new Numeric(head, number.key());
			case GapText.Choose choose -> throw new IllegalStateException("A field offers no options");
		};
	}

	/** A number that was set by a slider is typed here. */
	static Question slider(Context context, Node interaction, Trials trials)
			throws RefusedException, NotUnderstoodException {
		context.remarks()
			.replaced("sliderInteraction " + interaction.attribute("lowerBound") + "–"
					+ interaction.attribute("upperBound"), "textEntryInteraction");
		return field(context, interaction, trials);
	}

	private static Blank.Taught taught(Context context, Trials.Trial trial, Trials trials) {
		return new Blank.Taught(Math.max(0, trials.share(trial.score())), context.feedback(trials.shownFor(trial)));
	}

	private static Blank blank(Context context, Node interaction) throws RefusedException {
		var blank = blank(context, interaction, context.response(interaction));
		if (blank.answers().isEmpty()) {
			throw new RefusedException(Reason.NO_KEY, interaction.line());
		}
		return blank;
	}

	private static Blank blank(Context context, Node interaction, Declaration declared) throws RefusedException {
		if (interaction.is("inlineChoiceInteraction")) {
			return ChoiceBlank.of(context, interaction);
		}
		return declared.type().isNumber() ? NumberBlank.of(context, declared) : WordsBlank.of(context, declared);
	}

	private static Map<String, Value> given(Blank blank, String answer) {
		return Map.of(blank.declared().id(), blank.declared().value(List.of(answer)));
	}

	private static Question gaps(Context context, List<String> words, List<Blank> blanks, Trials trials)
			throws NotUnderstoodException {
		List<Learned> made = new ArrayList<>();
		for (Blank blank : blanks) {
			var alone = new Learned();
			for (String answer : blank.answers()) {
				alone.put(answer, trials.add(given(blank, answer),
						new Response.Assigned(Map.of(gapId(context, blank), blank.ours(answer)))));
			}
			made.add(alone);
		}
		fillAll(context, blanks, made, trials);
		var gaps = IntStream.range(0, blanks.size())
			.mapToObj((index) -> gap(context, blanks.get(index), made.get(index), trials))
			.toList();
		var parts = Pieces.<GapText.Gap, GapText.Part>join(words, gaps, GapText.Words::new, (gap) -> gap);
		var ask = context.own("ask").map(context.texts()::of).orElse("");
		return new GapText(context.head(context.scene(), ask, trials), parts);
	}

	static String gapId(Context context, Blank blank) {
		var id = blank.declared().id();
		return (context.isOurs() && id.startsWith(ItemWriter.GAP)) ? Ids.decode(id.substring(ItemWriter.GAP.length()))
				: id;
	}

	/** Fills every gap with its best answer, which shows whether gaps count apart. */
	private static void fillAll(Context context, List<Blank> blanks, List<Learned> made, Trials trials)
			throws NotUnderstoodException {
		Map<String, Value> all = new HashMap<>();
		Map<String, String> ours = new HashMap<>();
		for (int i = 0; i < blanks.size(); i++) {
			var blank = blanks.get(i);
			var best = best(blank, made.get(i));
			all.put(blank.declared().id(), blank.declared().value(List.of(best)));
			ours.put(gapId(context, blank), blank.ours(best));
		}
		trials.add(all, new Response.Assigned(ours));
	}

	private static String best(Blank blank, Learned alone) {
		var answers = blank.answers();
		var declared = blank.declared().correct();
		String best = answers.isEmpty() ? "" : answers.getFirst();
		for (String answer : answers) {
			boolean better = alone.score(answer) > alone.score(best);
			boolean same = alone.score(answer) == alone.score(best);
			if (better || same && declared.contains(answer) && !declared.contains(best)) {
				best = answer;
			}
		}
		return best;
	}

	private static GapText.Gap gap(Context context, Blank blank, Learned alone, Trials trials) {
		double most = alone.most();
		var best = best(blank, alone);
		var id = gapId(context, blank);
		return new GapText.Gap(id, (most > 0) ? Numbers.tidy(most) : 1, blank.key(remembered((answer) -> {
			double share = share(alone.score(answer), most, answer.equals(best));
			var said = trials.shownForPart(id, blank.ours(answer));
			return new Blank.Taught((share > 0) ? share : blank.penalty(answer), context.feedback(said));
		})));
	}

	private static double share(double score, double most, boolean best) {
		return (most > 0) ? Math.max(0, Numbers.tidy(score / most)) : (best ? 1 : 0);
	}

	/** Learns each answer once. */
	private static Function<String, Blank.Taught> remembered(Function<String, Blank.Taught> learn) {
		Map<String, Blank.Taught> known = new HashMap<>();
		return (answer) -> known.computeIfAbsent(answer, learn);
	}

}
