package org.peerway.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PageHeader;
import org.peerway.learning.CohortCard;
import org.peerway.learning.CohortService;

/** A trainer's cohorts, and the place to open a new one. */
@Route("cohorts")
@Menu(order = 10, title = "learning.cohorts.menu", icon = "people")
@RolesAllowed("TRAINER")
class CohortsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final transient CohortService service;

	private final Div list = new Div();

	private final GrowingTable<CohortCard> table;

	private final TextField name = new TextField();

	CohortsView(CohortService service) {
		this.service = service;
		var table = new DataTable<CohortCard>(getTranslation("learning.cohorts.title"))
			.heading(getTranslation("learning.cohorts.name"),
					(cohort) -> new Anchor(Links.to(cohort.id()), cohort.name()))
			.text(getTranslation("learning.cohorts.people"), (cohort) -> Long.toString(cohort.people()));
		this.table = new GrowingTable<>(table, getTranslation("learning.more"), service::cohorts);
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(new PageHeader(getTranslation("learning.cohorts.title")), this.list, opening());
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		this.list.removeAll();
		this.list.add(this.table.begin() ? this.table
				: new EmptyState(Icon.PEOPLE, getTranslation("learning.cohorts.empty")));
	}

	private Component opening() {
		this.name.setLabel(getTranslation("learning.cohorts.new-name"));
		this.name.setHelperText(getTranslation("learning.cohorts.new-help"));
		this.name.setMaxLength(120);
		this.name.setWidth("24rem");
		this.name.setMaxWidth("100%");
		return Card.titled(getTranslation("learning.cohorts.new"), this.name,
				new Div(Action.outlined(getTranslation("learning.cohorts.open"), this::open)));
	}

	private void open() {
		this.name.setInvalid(this.name.isEmpty());
		this.name.setErrorMessage(getTranslation("learning.cohorts.name-missing"));
		if (!this.name.isInvalid()) {
			var cohort = this.service.open(this.name.getValue());
			getUI().ifPresent((ui) -> ui.navigate(Links.to(cohort)));
		}
	}

	@Override
	public String getPageTitle() {
		return getTranslation("learning.cohorts.title");
	}

}
