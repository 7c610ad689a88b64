package org.peerway.roleplay.insight.ui;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Tag;
import org.peerway.roleplay.insight.Insight;
import org.peerway.roleplay.insight.InsightCsv;
import org.peerway.roleplay.insight.Sankey;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;

/** How a role-play was played: each picture with its table and its file. */
public final class InsightPanel extends Composite<Div> {

	private static final int PAGE = 12;

	private final transient Insight insight;

	private final transient Scenario scenario;

	private final transient List<Principle> principles;

	private final transient PlaceWords words;

	private final transient Function<InsightCsv.Table, String> files;

	/**
	 * A panel for plays of a scenario.
	 * @param files tells where the tables are as files
	 */
	public InsightPanel(Insight insight, Scenario scenario, List<Principle> principles,
			Function<InsightCsv.Table, String> files) {
		this.insight = insight;
		this.scenario = scenario;
		this.principles = List.copyOf(principles);
		this.files = files;
		this.words = new PlaceWords(scenario, getTranslation("roleplay.insight.own-words"));
		getContent().addClassName("stack");
		getContent().add(paths(), replies(), turns(), over(), endings());
	}

	private Component paths() {
		var sankey = Sankey.of(this.insight);
		var title = getTranslation("roleplay.insight.paths");
		var card = Card.titled(title, quiet(getTranslation("roleplay.insight.paths.text")));
		if (sankey.bars().isEmpty()) {
			card.add(new Paragraph(getTranslation("roleplay.insight.paths.none")));
			return card;
		}
		card.add(new SankeyPicture(sankey, this.scenario, this.words));
		if (!sankey.isWhole()) {
			card.add(quiet(getTranslation("roleplay.insight.paths.cut", Sankey.MOST_COLUMNS - 1)));
		}
		var table = new DataTable<Insight.Flow>(title)
			.text(getTranslation("roleplay.insight.number"), (flow) -> Integer.toString(flow.number()))
			.heading(getTranslation("roleplay.insight.from"), (flow) -> told(this.words.place(flow.from())))
			.column(getTranslation("roleplay.insight.to"), (flow) -> told(this.words.place(flow.to())))
			.text(getTranslation("roleplay.insight.plays"), (flow) -> Integer.toString(flow.plays()));
		card.add(new NativeDetails(getTranslation("roleplay.insight.numbers"),
				growing(new Card(table), table, this.insight.flows())), file(InsightCsv.Table.PATHS));
		return card;
	}

	private Component replies() {
		var title = getTranslation("roleplay.insight.replies");
		var table = new DataTable<Insight.Taken>(title)
			.heading(getTranslation("roleplay.insight.turn"), (taken) -> told(this.words.place(taken.turn())))
			.column(getTranslation("roleplay.insight.reply"),
					(taken) -> taken.choice().equals(Insight.OWN_WORDS)
							? new Paragraph(this.words.reply(taken.turn(), taken.choice()))
							: told(this.words.reply(taken.turn(), taken.choice())))
			.text(getTranslation("roleplay.insight.given"), (taken) -> Integer.toString(taken.plays()))
			.text(getTranslation("roleplay.insight.of-turn"), this::share)
			.text(getTranslation("roleplay.insight.by-group"), InsightPanel::groups);
		return growing(Card.titled(title, table, file(InsightCsv.Table.REPLIES)), table, this.insight.taken());
	}

	private String share(Insight.Taken taken) {
		int all = this.insight.taken()
			.stream()
			.filter((other) -> other.turn().equals(taken.turn()))
			.mapToInt(Insight.Taken::plays)
			.sum();
		return (all == 0) ? "–" : getTranslation("roleplay.insight.percent", Math.round(100.0 * taken.plays() / all));
	}

	private static String groups(Insight.Taken taken) {
		return taken.groups()
			.entrySet()
			.stream()
			.map((group) -> group.getKey() + ": " + group.getValue())
			.collect(Collectors.joining(", "));
	}

	private Component turns() {
		var title = getTranslation("roleplay.insight.turns");
		var table = new DataTable<Insight.Standing>(title)
			.heading(getTranslation("roleplay.insight.turn"), (turn) -> told(this.words.place(turn.turn())))
			.text(getTranslation("roleplay.insight.reached"), (turn) -> Integer.toString(turn.reached()))
			.text(getTranslation("roleplay.insight.open"), (turn) -> Integer.toString(turn.open()))
			.text(getTranslation("roleplay.insight.left"), (turn) -> Integer.toString(turn.left()))
			.column(getTranslation("roleplay.insight.must"), this::must);
		return growing(Card.titled(title, quiet(getTranslation("roleplay.insight.turns.text")), table,
				file(InsightCsv.Table.TURNS)), table, this.insight.standing());
	}

	private Component must(Insight.Standing standing) {
		return this.insight.must()
			.stream()
			.filter((must) -> must.turn().equals(standing.turn()))
			.findFirst()
			.<Component>map(
					(must) -> (must.missed() == 0) ? Tag.done(getTranslation("roleplay.insight.must.met", must.met()))
							: Tag.here(getTranslation("roleplay.insight.must.missed", must.met(), must.missed())))
			.orElseGet(() -> new Paragraph(""));
	}

	private Component over() {
		var title = getTranslation("roleplay.insight.principles");
		if (this.insight.scored().isEmpty()) {
			return Card.titled(title, new Paragraph(getTranslation("roleplay.insight.principles.none")));
		}
		var month = DateTimeFormatter.ofPattern("LLLL uuuu", getLocale());
		var table = new DataTable<Insight.Scored>(title)
			.heading(getTranslation("roleplay.insight.month"), (scored) -> new Paragraph(name(scored.month(), month)))
			.column(getTranslation("roleplay.insight.principle"), (scored) -> told(name(scored.principle())))
			.text(getTranslation("roleplay.insight.plays"), (scored) -> Integer.toString(scored.plays()))
			.text(getTranslation("roleplay.insight.met"),
					(scored) -> getTranslation("roleplay.amount", scored.met(), scored.calledFor()))
			.text(getTranslation("roleplay.insight.points"),
					(scored) -> getTranslation("roleplay.insight.mean", scored.mean()));
		return Card.titled(title, quiet(getTranslation("roleplay.insight.principles.text")),
				new MonthCurves(this.insight.scored(), this.principles),
				new NativeDetails(getTranslation("roleplay.insight.numbers"),
						growing(new Card(table), table, this.insight.scored())),
				file(InsightCsv.Table.PRINCIPLES));
	}

	private static String name(YearMonth month, DateTimeFormatter format) {
		return format.format(month);
	}

	private String name(String principle) {
		return this.principles.stream()
			.filter((one) -> one.id().equals(principle))
			.map(Principle::name)
			.findFirst()
			.orElse(principle);
	}

	private Component endings() {
		var title = getTranslation("roleplay.insight.endings");
		var table = new DataTable<Insight.Ended>(title)
			.heading(getTranslation("roleplay.insight.ending"), (ended) -> told(this.words.place(ended.ending())))
			.text(getTranslation("roleplay.insight.plays"), (ended) -> Integer.toString(ended.plays()))
			.text(getTranslation("roleplay.insight.of-ended"),
					(ended) -> (this.insight.ended() == 0) ? "–" : getTranslation("roleplay.insight.percent",
							Math.round(100.0 * ended.plays() / this.insight.ended())));
		return growing(Card.titled(title, table, file(InsightCsv.Table.ENDINGS)), table, this.insight.endings());
	}

	private <T> Component growing(Card around, DataTable<T> table, List<T> all) {
		var growing = new GrowingTable<T>(around, table, PAGE, getTranslation("roleplay.insight.more"), (after,
				limit) -> all.stream().skip(after.map((one) -> all.indexOf(one) + 1).orElse(0)).limit(limit).toList());
		growing.begin();
		return growing;
	}

	private Component file(InsightCsv.Table table) {
		var link = new Anchor(this.files.apply(table), getTranslation("roleplay.insight.csv"));
		link.getElement().setAttribute("download", true);
		link.setRouterIgnore(true);
		link.getElement()
			.setAttribute("aria-label", getTranslation("roleplay.insight.csv.of",
					getTranslation("roleplay.insight." + (table == InsightCsv.Table.TURNS ? "turns" : table.key()))));
		return link;
	}

	private static Component told(String words) {
		return InLanguage.told().words(words);
	}

	private static Component quiet(String text) {
		var line = new Paragraph(text);
		line.addClassNames("s", "sm");
		return line;
	}

}
