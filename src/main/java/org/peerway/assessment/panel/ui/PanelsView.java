package org.peerway.assessment.panel.ui;

import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.assessment.panel.JudgeService;
import org.peerway.assessment.panel.PanelCard;
import org.peerway.assessment.panel.PanelId;
import org.peerway.assessment.panel.PanelLinks;
import org.peerway.assessment.panel.PanelService;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.PageHeader;
import org.peerway.people.CurrentPerson;
import org.peerway.people.Role;

/** The panels one is invited to and, for the office, all of them. */
@Route(PanelLinks.LIST)
@Menu(order = 50, title = "panel.menu", icon = "flag")
@RolesAllowed({ "TRAINER", "OFFICE" })
class PanelsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final Div own = new Div();

	private final Div all = new Div();

	private final GrowingTable<PanelCard> ownTable;

	private final Optional<GrowingTable<PanelCard>> allTable;

	private final PanelWords words = new PanelWords(this);

	PanelsView(JudgeService judging, PanelService panels, CurrentPerson current) {
		boolean office = current.has(Role.OFFICE);
		this.ownTable = new GrowingTable<>(table("panel.own", PanelLinks::toEstimates), getTranslation("panel.more"),
				judging::own);
		this.allTable = office ? Optional
			.of(new GrowingTable<>(table("panel.all", PanelLinks::to), getTranslation("panel.more"), panels::list))
				: Optional.empty();
		var header = new PageHeader(getTranslation("panel.title")).lead(getTranslation("panel.lead"));
		if (office) {
			header.actions(ActionLink.primary(PanelLinks.NEW, getTranslation("panel.new")).icon(Icon.PLUS));
		}
		this.own.addClassName("stack");
		this.all.addClassName("stack");
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(header, this.own, this.all);
	}

	private DataTable<PanelCard> table(String title, Function<PanelId, String> link) {
		return new DataTable<PanelCard>(getTranslation(title))
			.heading(getTranslation("panel.quiz"), (card) -> name(card, link))
			.column(getTranslation("panel.state"), this.words::state)
			.text(getTranslation("panel.opened"), (card) -> Moments.day(card.openedAt()));
	}

	private static Component name(PanelCard card, Function<PanelId, String> link) {
		var anchor = new Anchor(link.apply(card.id()));
		anchor.add(new InLanguage(card.language()).words(card.title()));
		return anchor;
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		this.own.removeAll();
		this.all.removeAll();
		boolean invited = this.ownTable.begin();
		if (invited || this.allTable.isEmpty()) {
			this.own.add(new H2(getTranslation("panel.own")),
					invited ? this.ownTable : new EmptyState(Icon.FLAG, getTranslation("panel.own.none")));
		}
		this.allTable.ifPresent((table) -> this.all.add(new H2(getTranslation("panel.all")),
				table.begin() ? table : new EmptyState(Icon.FLAG, getTranslation("panel.all.none"))));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("panel.title") + " · " + getTranslation("app.name");
	}

}
