package org.peerway.learning.ui;

import java.util.NoSuchElementException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.PageHeader;
import org.peerway.roleplay.InsightService;
import org.peerway.roleplay.Scenarios;
import org.peerway.roleplay.insight.PlayedScenario;

/** The role-plays that people in a trainer's cohorts played. */
@Route("insight")
@Menu(order = 50, title = "learning.insight.menu", icon = "talk")
@RolesAllowed("TRAINER")
class InsightsView extends Composite<Div> implements HasDynamicTitle {

	private final transient Scenarios scenarios;

	InsightsView(InsightService insights, Scenarios scenarios) {
		this.scenarios = scenarios;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(new PageHeader(getPageTitle()).lead(getTranslation("learning.insight.lead")));
		var played = insights.played();
		if (played.isEmpty()) {
			getContent().add(new EmptyState(Icon.TALK, getTranslation("learning.insight.none")));
			return;
		}
		var table = new DataTable<PlayedScenario>(getPageTitle())
			.heading(getTranslation("learning.insight.scenario"), this::name)
			.text(getTranslation("learning.insight.plays"), (scenario) -> Long.toString(scenario.plays()))
			.text(getTranslation("learning.insight.people"), (scenario) -> Long.toString(scenario.people()))
			.text(getTranslation("learning.insight.last"), (scenario) -> Moments.day(scenario.last()));
		table.setItems(played);
		getContent().add(new Card(table));
	}

	private Component name(PlayedScenario played) {
		return new Anchor(Links.toInsight(played.scenario()), title(played));
	}

	private String title(PlayedScenario played) {
		try {
			return this.scenarios.scenario(played.scenario()).title();
		}
		catch (NoSuchElementException ex) {
			return played.scenario().scenario();
		}
	}

	@Override
	public String getPageTitle() {
		return getTranslation("learning.insight.menu");
	}

}
