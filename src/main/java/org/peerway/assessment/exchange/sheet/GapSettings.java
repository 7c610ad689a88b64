package org.peerway.assessment.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.NumberKey.UnitRule;
import org.peerway.assessment.question.Option;

/**
 * What holds for a gap besides its answers: "id g1", "weight 2", "ids x y z", "case",
 * "accents", "unit g = 1000", "units required" and "otherwise …", with commas between.
 */
record GapSettings(String id, double weight, List<String> ids, boolean caseCounts, boolean accentsCount,
		List<NumberKey.Unit> units, UnitRule rule, String otherwise) {

	static GapSettings read(String hidden, int number, Remarks remarks) {
		var id = String.valueOf(number);
		double weight = 1;
		boolean caseCounts = false;
		boolean accentsCount = false;
		List<String> ids = List.of();
		List<NumberKey.Unit> units = new ArrayList<>();
		UnitRule rule = null;
		var otherwise = "";
		for (String setting : hidden.split(",")) {
			var words = setting.strip().split("\\s+", 2);
			var value = (words.length > 1) ? MarkedText.shown(words[1].strip()) : "";
			switch (Words.plain(words[0])) {
				case "id" -> id = value;
				case "weight" -> weight = Numbers.read(value, remarks).doubleValue();
				case "ids" -> ids = List.of(value.split("\\s+"));
				case "case" -> caseCounts = true;
				case "accents" -> accentsCount = true;
				case "unit" -> units.add(NumberCell.unit(value, remarks));
				case "units" ->
					rule = Words.unitRule(value).orElseThrow(() -> new RefusedException(Reason.UNEXPECTED, setting));
				case "otherwise" -> otherwise = value;
				case "" -> {
				}
				default -> throw new RefusedException(Reason.UNEXPECTED, MarkedText.shown(setting));
			}
		}
		var held = (rule != null) ? rule : NumberCell.rule(units);
		return new GapSettings(id, weight, ids, caseCounts, accentsCount, units, held, otherwise);
	}

	/** The settings of a gap in their brackets; nothing if all is as it mostly is. */
	static String write(GapText.Gap gap, int number) {
		List<String> settings = new ArrayList<>();
		add(settings, "id", gap.id().equals(String.valueOf(number)) ? "" : gap.id());
		add(settings, "weight", (gap.weight() == 1) ? "" : Numbers.write(BigDecimal.valueOf(gap.weight())));
		switch (gap.key()) {
			case GapText.Choose choose -> add(settings, "ids", ids(choose.options()));
			case GapText.TypeWords type -> {
				settings.addAll(type.key().caseCounts() ? List.of("case") : List.of());
				settings.addAll(type.key().accentsCount() ? List.of("accents") : List.of());
			}
			case GapText.TypeNumber type -> {
				type.key().units().forEach((unit) -> add(settings, "unit", NumberCell.write(unit)));
				add(settings, "units", (type.key().rule() == UnitRule.REQUIRED) ? Words.of(UnitRule.REQUIRED) : "");
				add(settings, "otherwise", type.key().otherwise());
			}
		}
		return settings.isEmpty() ? "" : "[" + String.join(", ", settings) + "] ";
	}

	private static void add(List<String> settings, String name, String value) {
		if (!value.isEmpty()) {
			settings.add(name + " " + MarkedText.setting(value));
		}
	}

	private static String ids(List<Option> options) {
		var ids = options.stream().map(Option::id).toList();
		var usual = IntStream.range(0, ids.size()).mapToObj(Ids::letter).toList();
		return ids.equals(usual) ? "" : String.join(" ", ids);
	}

}
