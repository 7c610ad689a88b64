package org.peerway.learning.results;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Rubric;
import org.peerway.assessment.question.TextKey;
import org.peerway.assessment.results.PutParts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the parts of a question by how it is answered. */
final class PartsJson {

	private PartsJson() {
	}

	static ObjectNode of(PutParts parts) {
		return switch (parts) {
			case PutParts.Options options -> options(options);
			case PutParts.Passage passage -> passage(passage);
			case PutParts.Pairs pairs -> pairs(pairs);
			case PutParts.Gaps gaps -> gaps(gaps);
			case PutParts.Scale scale -> scale(scale);
			case PutParts.Order order -> order(order);
			case PutParts.Typed typed -> typed(typed);
			case PutParts.Text text -> text(text);
		};
	}

	private static ObjectNode options(PutParts.Options options) {
		var node = ResultsJson.object();
		node.set("options", choices(options.options()));
		var credit = options.credit();
		return node.put("credit", (credit != null) ? ResultsJson.word(credit) : null);
	}

	private static ArrayNode choices(List<PutParts.Choice> choices) {
		var nodes = ResultsJson.array();
		choices.forEach((choice) -> nodes.addObject()
			.put("id", choice.id())
			.put("text", choice.text())
			.put("share", choice.share())
			.put("fits", choice.fits())
			.put("chosen", choice.chosen()));
		return nodes;
	}

	private static ObjectNode passage(PutParts.Passage passage) {
		var node = ResultsJson.object();
		var pieces = node.putArray("passage");
		passage.pieces().forEach((piece) -> {
			var option = piece.option();
			pieces.addObject().put("text", piece.text()).put("option", (option != null) ? option.id() : null);
		});
		node.set("options", choices(passage.options()));
		return node.put("credit", ResultsJson.word(passage.credit()));
	}

	private static ObjectNode pairs(PutParts.Pairs pairs) {
		var node = ResultsJson.object();
		node.set("labels", named(pairs.labels()));
		var stems = node.putArray("stems");
		pairs.pairs()
			.forEach((pair) -> stems.addObject()
				.put("id", pair.id())
				.put("text", pair.text())
				.put("given", orNull(pair.given()))
				.put("key", pair.key())
				.put("fits", pair.fits()));
		return node;
	}

	private static ArrayNode named(List<PutParts.Named> things) {
		var nodes = ResultsJson.array();
		things.forEach((one) -> nodes.addObject().put("id", one.id()).put("text", one.text()));
		return nodes;
	}

	private static ObjectNode gaps(PutParts.Gaps gaps) {
		var node = ResultsJson.object();
		var passage = node.putArray("passage");
		var list = node.putArray("gaps");
		gaps.stretches().forEach((stretch) -> {
			var gap = stretch.gap();
			passage.addObject().put("text", stretch.words()).put("gap", (gap != null) ? gap.id() : null);
			if (gap != null) {
				list.add(gap(gap));
			}
		});
		return node;
	}

	private static ObjectNode gap(PutParts.Gap gap) {
		var node = ResultsJson.object().put("id", gap.id()).put("weight", gap.weight());
		node.set("options", choices(gap.options()));
		node.put("given", orNull(gap.given()));
		node.set("key", key(gap.key()));
		return node.put("earned", gap.earned());
	}

	private static ObjectNode scale(PutParts.Scale scale) {
		var node = ResultsJson.object().put("levels", scale.levels());
		var acts = node.putArray("acts");
		scale.acts()
			.forEach((act) -> acts.addObject()
				.put("id", act.id())
				.put("text", act.text())
				.put("given", act.given().isEmpty() ? null : Integer.valueOf(act.given()))
				.put("key", act.expert()));
		return node;
	}

	private static ObjectNode order(PutParts.Order order) {
		var node = ResultsJson.object();
		node.set("entries", named(order.entries()));
		var given = node.putArray("given");
		order.given().forEach(given::add);
		var key = node.putArray("key");
		order.key().forEach(key::add);
		return node.put("credit", ResultsJson.word(order.credit()));
	}

	private static ObjectNode typed(PutParts.Typed typed) {
		var node = ResultsJson.object().put("given", orNull(typed.given()));
		node.set("key", key(typed.key()));
		return node;
	}

	/** Of an option that is chosen, the options tell which fit. */
	private static @Nullable ObjectNode key(GapText.GapKey key) {
		return switch (key) {
			case GapText.Choose choose -> null;
			case GapText.TypeWords words -> words(words.key());
			case GapText.TypeNumber number -> number(number.key());
		};
	}

	private static ObjectNode words(TextKey key) {
		var node = ResultsJson.object();
		var wordings = node.putArray("wordings");
		key.wordings().forEach((one) -> wordings.addObject().put("pattern", one.pattern()).put("share", one.share()));
		return node.put("caseCounts", key.caseCounts()).put("accentsCount", key.accentsCount());
	}

	private static ObjectNode number(NumberKey key) {
		var node = ResultsJson.object();
		var ranges = node.putArray("ranges");
		key.ranges()
			.forEach((one) -> ranges.addObject()
				.put("low", one.low().toPlainString())
				.put("high", one.high().toPlainString())
				.put("share", one.share()));
		var units = node.putArray("units");
		key.units()
			.forEach((
					unit) -> units.addObject().put("name", unit.name()).put("perBase", unit.perBase().toPlainString()));
		return node.put("unitRule", ResultsJson.word(key.rule()));
	}

	private static ObjectNode text(PutParts.Text text) {
		var node = ResultsJson.object()
			.put("original", orNull(text.original()))
			.put("template", orNull(text.template()))
			.put("minWords", text.minWords())
			.put("maxWords", text.maxWords())
			.put("given", orNull(text.given()));
		var rubric = node.putArray("rubric");
		text.rubric().criteria().forEach((criterion) -> rubric.add(criterion(criterion)));
		return node.put("model", orNull(text.model()));
	}

	private static ObjectNode criterion(Rubric.Criterion criterion) {
		var node = ResultsJson.object().put("id", criterion.id()).put("text", criterion.text());
		var levels = node.putArray("levels");
		criterion.levels()
			.forEach((level) -> levels.addObject().put("points", level.points()).put("text", level.text()));
		return node;
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
