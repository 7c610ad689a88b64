package org.peerway.assessment.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.peerway.assessment.bank.BankDuplicates;
import org.peerway.assessment.bank.BankRow;
import org.peerway.assessment.bank.SimilarPair;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Paging;

/** Questions of the bank that put nearly the same, two by two. */
@Route("bank/duplicates")
@RolesAllowed("TRAINER")
class DuplicatesView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final transient BankDuplicates duplicates;

	private final Div list = new Div();

	DuplicatesView(BankDuplicates duplicates) {
		this.duplicates = duplicates;
		this.list.addClassName("col");
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(new PageHeader(getTranslation("assessment.bank.duplicates"))
			.crumb(getTranslation("assessment.bank.menu"), BankAddress.LIST)
			.lead(getTranslation("assessment.bank.duplicates.lead")), this.list);
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		var page = this.duplicates
			.pairs(BankAddress.number(event.getLocation().getQueryParameters().getSingleParameter("page").orElse("")));
		this.list.removeAll();
		if (page.total() == 0) {
			this.list.add(new EmptyState(Icon.CHECK, getTranslation("assessment.bank.duplicates.none")));
			return;
		}
		var found = new Paragraph(getTranslation("assessment.bank.duplicates.found", page.total()));
		found.addClassNames("s", "sm");
		var table = new DataTable<SimilarPair>(getTranslation("assessment.bank.duplicates"))
			.heading(getTranslation("assessment.bank.duplicates.one"), (pair) -> question(pair.one()))
			.column(getTranslation("assessment.bank.duplicates.other"), (pair) -> question(pair.other()))
			.text(getTranslation("assessment.bank.duplicates.alike"),
					(pair) -> CheckPart.percent(this, pair.similarity()));
		table.setItems(page.rows());
		this.list.add(found, new Card(table), paging(page.number(), page.pages()));
	}

	private Component paging(int number, int pages) {
		var paging = new Paging(getTranslation("assessment.bank.pages"));
		if (number > 0) {
			paging.earlier(getTranslation("assessment.bank.page.earlier"), address(number - 1));
		}
		if (number + 1 < pages) {
			paging.later(getTranslation("assessment.bank.page.later"), address(number + 1));
		}
		return paging;
	}

	private static String address(int page) {
		return BankAddress.DUPLICATES + ((page > 0) ? "?page=" + page : "");
	}

	private Component question(BankRow row) {
		var link = new Anchor(BankAddress.question(row.id()), BankWords.title(this, row.title()));
		link.addClassName("b");
		var cell = new Div(link, BankWords.state(this, row));
		cell.addClassNames("col", "tight");
		return cell;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("assessment.bank.duplicates") + " · " + getTranslation("app.name");
	}

}
