package org.peerway.roleplay.write.ui.desk;

import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.DataTable;
import org.peerway.roleplay.explore.Exploration;
import org.peerway.roleplay.explore.Figures;
import org.peerway.roleplay.explore.RandomPlays;
import org.peerway.roleplay.explore.Range;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;

/** What can become of the scenario: counted when asked for, as it takes a moment. */
final class FactsPanel extends Composite<NativeDetails> {

	private static final int PLAYS = 1000;

	private static final long SEED = 1;

	private final Supplier<Scenario> scenario;

	private final List<Principle> principles;

	private final Consumer<String> onGo;

	private final Div body = new Div();

	/** One row of what a thousand plays came to. */
	private record Count(String name, int plays) {
	}

	/** The points of a principle. */
	private record Points(String name, Range range, SortedMap<Integer, Integer> plays) {
	}

	FactsPanel(Supplier<Scenario> scenario, List<Principle> principles, Consumer<String> onGo) {
		this.scenario = scenario;
		this.principles = principles;
		this.onGo = onGo;
		this.body.addClassNames("col", "tight");
		getContent().addClassName("card");
		getContent().setSummaryText(getTranslation("roleplay.write.facts"));
		getContent().setContent(this.body);
		getContent().addToggleListener((event) -> {
			if (event.isOpened()) {
				count();
			}
		});
	}

	void count() {
		var now = this.scenario.get();
		var exploration = Exploration.of(now);
		var figures = Figures.of(now, exploration);
		var plays = RandomPlays.of(now, exploration, PLAYS, SEED);
		this.body.removeAll();
		var again = Action.plain(getTranslation("roleplay.write.facts.again"), () -> {
			count();
			this.body.getElement().executeJs("this.querySelector('vaadin-button')?.focus()");
		});
		this.body.add(figures(figures), points(figures, plays), new H3(getTranslation("roleplay.write.plays", PLAYS)),
				endings(now, plays), unseen(now, plays), new Div(again));
	}

	private Component figures(Figures figures) {
		var list = new DescriptionList();
		add(list, "turns", number(BigInteger.valueOf(figures.turns())));
		add(list, "endings", number(BigInteger.valueOf(figures.endings())));
		add(list, "paths", figures.paths().map(this::number).orElse(getTranslation("roleplay.write.facts.endless")));
		add(list, "length", figures.length().map(this::range).orElse(getTranslation("roleplay.write.facts.none")));
		return list;
	}

	private void add(DescriptionList list, String key, String value) {
		list.add(new DescriptionList.Term(getTranslation("roleplay.write.facts." + key)),
				new DescriptionList.Description(value));
	}

	private String number(BigInteger number) {
		return NumberFormat.getIntegerInstance(getLocale()).format(number);
	}

	private String range(Range range) {
		String least = (range.least() != null) ? String.valueOf(range.least()) : "−∞";
		String most = (range.most() != null) ? String.valueOf(range.most()) : "∞";
		String both = least.equals(most) ? least : getTranslation("roleplay.write.facts.range", least, most);
		return range.exact() ? both : getTranslation("roleplay.write.facts.about", both);
	}

	private Component points(Figures figures, RandomPlays plays) {
		var rows = figures.points()
			.entrySet()
			.stream()
			.map((entry) -> new Points(name(entry.getKey()), entry.getValue(),
					Optional.ofNullable(plays.points().get(entry.getKey())).orElseGet(TreeMap::new)))
			.toList();
		if (rows.isEmpty()) {
			return new Paragraph(getTranslation("roleplay.write.facts.no-points"));
		}
		var table = new DataTable<Points>(getTranslation("roleplay.write.facts.points"))
			.heading(getTranslation("roleplay.write.facts.principle"), (row) -> new Div(row.name()))
			.text(getTranslation("roleplay.write.facts.points"), (row) -> range(row.range()))
			.text(getTranslation("roleplay.write.facts.middle"), (row) -> middle(row.plays()));
		table.setItems(rows);
		return table;
	}

	/** Half of the plays had so many points or fewer. */
	private String middle(SortedMap<Integer, Integer> counts) {
		int all = counts.values().stream().mapToInt(Integer::intValue).sum();
		int seen = 0;
		for (var count : counts.entrySet()) {
			seen += count.getValue();
			if (2 * seen >= all) {
				return String.valueOf(count.getKey());
			}
		}
		return "";
	}

	private String name(String principle) {
		return this.principles.stream()
			.filter((one) -> one.id().equals(principle))
			.findFirst()
			.map(Principle::name)
			.orElse(principle);
	}

	private Component endings(Scenario now, RandomPlays plays) {
		var names = new PlaceNames(this, now);
		var rows = new ArrayList<>(plays.endings()
			.entrySet()
			.stream()
			.map((entry) -> new Count(names.of(entry.getKey()), entry.getValue()))
			.toList());
		if (plays.unfinished() > 0) {
			rows.add(new Count(getTranslation("roleplay.write.plays.unfinished"), plays.unfinished()));
		}
		var table = new DataTable<Count>(getTranslation("roleplay.write.plays.endings"))
			.heading(getTranslation("roleplay.write.plays.endings"), (row) -> new Div(row.name()))
			.text(getTranslation("roleplay.write.plays.count"), (row) -> String.valueOf(row.plays()));
		table.setItems(rows);
		return table;
	}

	private Component unseen(Scenario now, RandomPlays plays) {
		if (plays.unseen().isEmpty()) {
			return new Paragraph(getTranslation("roleplay.write.plays.all-seen"));
		}
		var names = new PlaceNames(this, now);
		var row = new Div();
		row.addClassNames("row", "tight");
		plays.unseen()
			.stream()
			.limit(20)
			.forEach((id) -> row
				.add(SmallButton.of(names.title(id), names.words(id), true, () -> this.onGo.accept(id))));
		return new Div(new Paragraph(getTranslation("roleplay.write.plays.unseen", plays.unseen().size())), row);
	}

}
