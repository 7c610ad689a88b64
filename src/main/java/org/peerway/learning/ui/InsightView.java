package org.peerway.learning.ui;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.PageHeader;
import org.peerway.people.PeopleService;
import org.peerway.roleplay.InsightService;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.Scenarios;
import org.peerway.roleplay.insight.WrittenReply;
import org.peerway.roleplay.insight.ui.InsightPanel;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** How the people in a trainer's cohorts played one role-play. */
@Route("insight/:version/:scenario")
@RolesAllowed("TRAINER")
class InsightView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private final transient InsightService insights;

	private final transient Scenarios scenarios;

	private final transient PeopleService people;

	private final transient Wording wording;

	private final Div panel = new Div();

	private transient ScenarioRef ref = new ScenarioRef(new UUID(0, 0), "");

	private transient Optional<PlayMode> mode = Optional.empty();

	private transient Optional<String> group = Optional.empty();

	private String title = "";

	InsightView(InsightService insights, Scenarios scenarios, PeopleService people, Wording wording) {
		this.insights = insights;
		this.scenarios = scenarios;
		this.people = people;
		this.wording = wording;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		try {
			this.ref = new ScenarioRef(
					UUID.fromString(event.getRouteParameters().get("version").orElseThrow(NotFoundException::new)),
					event.getRouteParameters().get("scenario").orElseThrow(NotFoundException::new));
			show(this.scenarios.scenario(this.ref));
		}
		catch (IllegalArgumentException | NoSuchElementException ex) {
			throw new NotFoundException();
		}
	}

	private void show(Scenario scenario) {
		this.title = scenario.title();
		new InLanguage(scenario.language()).tell();
		var filters = new Div(modes(), groups());
		filters.addClassName("row");
		getContent().removeAll();
		getContent().add(new PageHeader(scenario.title()).titled(InLanguage.told())
			.crumb(getTranslation("learning.insight.menu"), "insight"), filters, this.panel);
		scenario.turns()
			.stream()
			.filter((turn) -> turn.free() != null)
			.forEach((turn) -> getContent().add(new Words(turn, scenario).card));
		refresh();
	}

	private Component modes() {
		var select = new Select<PlayMode>();
		select.setLabel(getTranslation("learning.insight.mode"));
		select.setItems(PlayMode.values());
		select.setEmptySelectionAllowed(true);
		select.setEmptySelectionCaption(getTranslation("learning.insight.all"));
		select.setItemLabelGenerator((one) -> (one == null) ? getTranslation("learning.insight.all") : switch (one) {
			case COACHED -> getTranslation("learning.insight.coached");
			case ASSESSED -> getTranslation("learning.insight.assessed");
		});
		select.addValueChangeListener((event) -> {
			this.mode = Optional.ofNullable(event.getValue());
			refresh();
		});
		return select;
	}

	private Component groups() {
		var select = new Select<String>();
		select.setLabel(getTranslation("learning.insight.group"));
		select.setItems(this.insights.groups());
		select.setEmptySelectionAllowed(true);
		select.setEmptySelectionCaption(getTranslation("learning.insight.all"));
		select.setItemLabelGenerator((one) -> (one == null) ? getTranslation("learning.insight.all") : one);
		select.addValueChangeListener((event) -> {
			this.group = Optional.ofNullable(event.getValue());
			refresh();
		});
		return select;
	}

	private void refresh() {
		var insight = this.insights.insight(this.ref, this.mode, this.group);
		var count = new Paragraph(getTranslation("learning.insight.count", insight.plays(), insight.ended()));
		count.getElement().setAttribute("role", "status");
		this.panel.removeAll();
		this.panel.add(count,
				new InsightPanel(insight, this.scenarios.scenario(this.ref), this.scenarios.principles(this.ref),
						(table) -> InsightDownload.address(this.ref, table, this.mode, this.group)));
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

	/** What people said at one turn, a page at a time, with what the lens sees. */
	private final class Words {

		private final Turn turn;

		private final InLanguage language;

		private final Div all = new Div();

		private final Action more = Action.plain(getTranslation("learning.more"), this::grow);

		private final Card card;

		private int page;

		Words(Turn turn, Scenario scenario) {
			this.turn = turn;
			this.language = new InLanguage(scenario.language());
			this.all.addClassName("col");
			this.card = Card.titled(getTranslation("learning.insight.words"),
					this.language.mark(new Paragraph(turn.text())), this.all, this.more);
			grow();
		}

		private void grow() {
			var written = InsightView.this.insights.written(InsightView.this.ref, this.turn.id(), this.page++);
			var names = InsightView.this.people.names(written.stream().map(WrittenReply::person).toList());
			written.forEach((reply) -> this.all.add(reply(reply, names.getOrDefault(reply.person(), ""))));
			this.more.setVisible(written.size() == InsightService.WRITTEN);
			if (this.page == 1 && written.isEmpty()) {
				this.all.add(new Paragraph(getTranslation("learning.insight.words.none")));
			}
		}

		private Component reply(WrittenReply reply, String name) {
			var words = new Paragraph(reply.text());
			words.addClassNames("written", "reading");
			var play = new Anchor(Links.to(reply.play()) + "/debrief",
					getTranslation("learning.insight.words.by", name, Moments.day(reply.at())));
			return new Div(words, play, InsightView.this.wording.seen(reply.text(), this.language));
		}

	}

}
