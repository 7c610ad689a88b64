package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;

/** Reads what is put into an order. */
final class OrderItems {

	private static final List<Ordering.OrderCredit> CREDITS = List.of(Ordering.OrderCredit.ALL_OR_NOTHING,
			Ordering.OrderCredit.PLACES, Ordering.OrderCredit.SEQUENCE);

	private OrderItems() {
	}

	static Question read(Context context, Node interaction, Trials trials)
			throws RefusedException, NotUnderstoodException {
		var declared = context.response(interaction);
		Map<String, Choices.Choice> choices = new LinkedHashMap<>();
		for (Node node : interaction.elements("simpleChoice")) {
			var id = node.attribute("identifier");
			choices.put(id, new Choices.Choice(id, context.id(node), context.texts().of(node)));
		}
		var right = declared.correct();
		if (right.isEmpty()) {
			throw new RefusedException(Reason.NO_KEY, interaction.line());
		}
		if (right.size() != choices.size() || !choices.keySet().containsAll(right)) {
			throw new RefusedException(Reason.UNKNOWN_KIND, interaction.line(), "orderInteraction maxChoices");
		}
		for (List<String> order : orders(right)) {
			trials.add(Map.of(declared.id(), declared.value(order)),
					new Response.Ordered(order.stream().map(context::id).toList()));
		}
		context.shuffled(interaction);
		var fallback = new Fallback();
		for (Ordering.OrderCredit credit : CREDITS) {
			var made = fallback.tryOut(() -> ordering(context, interaction,
					right.stream().map((id) -> Objects.requireNonNull(choices.get(id))).toList(), credit, trials));
			if (made.filter(trials::agree).isPresent()) {
				return made.get();
			}
		}
		return fallback.first();
	}

	/** The right order, turned, backwards, and with each two neighbours swapped. */
	private static List<List<String>> orders(List<String> right) {
		List<List<String>> orders = new ArrayList<>(List.of(right, right.reversed()));
		var turned = new ArrayList<>(right);
		Collections.rotate(turned, 1);
		orders.add(turned);
		for (int i = 1; i < right.size(); i++) {
			var swapped = new ArrayList<>(right);
			Collections.swap(swapped, i - 1, i);
			orders.add(swapped);
			if (right.size() > 2) {
				var far = new ArrayList<>(right);
				Collections.swap(far, 0, i);
				orders.add(far);
			}
		}
		return orders;
	}

	private static Ordering ordering(Context context, Node interaction, List<Choices.Choice> choices,
			Ordering.OrderCredit credit, Trials trials) {
		List<Ordering.Entry> entries = new ArrayList<>();
		for (int i = 0; i < choices.size(); i++) {
			var choice = choices.get(i);
			int place = i;
			var said = trials.shownExactly((trial) -> trial.ours() instanceof Response.Ordered given
					&& !choice.id().equals(given.entries().get(place)));
			entries.add(new Ordering.Entry(choice.id(), choice.text(), context.feedback(said)));
		}
		return new Ordering(context.head(interaction, trials), entries, credit);
	}

}
