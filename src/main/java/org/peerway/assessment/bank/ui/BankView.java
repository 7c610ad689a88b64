package org.peerway.assessment.bank.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.peerway.assessment.bank.BankBulk;
import org.peerway.assessment.bank.BankDrafts;
import org.peerway.assessment.bank.BankFilter;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankPage;
import org.peerway.assessment.bank.BankRow;
import org.peerway.assessment.bank.BankSearch;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.exchange.ui.ExchangeLinks;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Paging;

/** The trainer's list of all questions: find, sort into folders, change many at once. */
@Route("bank")
@Menu(order = 30, title = "assessment.bank.menu", icon = "text")
@RolesAllowed("TRAINER")
class BankView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final transient BankSearch search;

	private final transient BankDrafts drafts;

	private final transient BankFolders folders;

	private final transient Selection selection = new Selection(this::showSelection);

	private final FolderPanel panel;

	private final FilterBar filters;

	private final QuestionTable table = new QuestionTable(this.selection);

	private final BulkBar bulk;

	private final Paragraph found = new Paragraph();

	private final Div none = new Div();

	private final Paging paging = new Paging(getTranslation("assessment.bank.pages"));

	private final ActionLink export = ActionLink.plain(ExchangeLinks.EXPORT, getTranslation("exchange.export"));

	private transient BankAddress address = new BankAddress(BankFilter.NONE, 0);

	BankView(BankSearch search, BankService bank, BankDrafts drafts, BankFolders folders, BankBulk bulk) {
		this.search = search;
		this.drafts = drafts;
		this.folders = folders;
		this.panel = new FolderPanel(folders, this::load);
		this.filters = new FilterBar(bank.tags(), bank.concepts(), this::look);
		this.bulk = new BulkBar(bulk, folders, this.selection, this::load);
		this.found.addClassNames("s", "sm");
		this.found.getElement().setAttribute("role", "status");
		var main = new Div(this.filters, this.found, this.bulk, new Card(this.table, this.none), this.paging);
		main.addClassName("col");
		var columns = new Div(this.panel, main);
		columns.addClassName("bank");
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(header(), columns);
	}

	private PageHeader header() {
		return new PageHeader(getTranslation("assessment.bank.menu")).lead(getTranslation("assessment.bank.lead"))
			.actions(ActionLink.plain(BankAddress.DUPLICATES, getTranslation("assessment.bank.duplicates")),
					ActionLink.plain(ExchangeLinks.IMPORT, getTranslation("exchange.import")), this.export,
					Action.primary(getTranslation("assessment.bank.new"), this::begin).icon(Icon.PLUS));
	}

	private void begin() {
		new NewQuestionDialog(this.drafts, this.folders, this.address.filter().folder()).open();
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		this.address = BankAddress.of(event.getLocation());
		this.filters.show(this.address.filter());
		load();
	}

	private void look(BankFilter filter) {
		this.address = new BankAddress(filter, 0);
		UI.getCurrent().getPage().getHistory().replaceState(null, this.address.href());
		load();
	}

	private void load() {
		var page = this.search.find(this.address.filter(), this.address.page());
		this.panel.show(this.address);
		this.export.setHref(ExchangeLinks.toExport(this.address.filter().folder()));
		this.table.show(page.rows());
		this.table.setVisible(!page.rows().isEmpty());
		this.none.removeAll();
		var why = whyNone();
		this.none.add(new EmptyState(why.isEmpty() ? Icon.SEARCH : Icon.PENCIL,
				getTranslation("assessment.bank.none" + why)));
		this.none.setVisible(page.rows().isEmpty());
		this.found.setText(found(page));
		showSelection();
		show(page);
	}

	/**
	 * Nothing was written yet, or not in this folder, or nothing is as it is looked for.
	 */
	private String whyNone() {
		var filter = this.address.filter();
		if (filter.equals(BankFilter.NONE)) {
			return ".yet";
		}
		return filter.folder().map(BankFilter.NONE::in).equals(Optional.of(filter)) ? ".folder" : "";
	}

	private String found(BankPage<BankRow> page) {
		var questions = getTranslation("assessment.bank.found", page.total());
		return (page.pages() == 1) ? questions
				: questions + " · " + getTranslation("assessment.bank.page", page.number() + 1, page.pages());
	}

	private void showSelection() {
		this.bulk.show();
	}

	private void show(BankPage<BankRow> page) {
		this.paging.clear();
		if (page.number() > 0) {
			this.paging.earlier(getTranslation("assessment.bank.page.earlier"),
					this.address.at(page.number() - 1).href());
		}
		if (page.number() + 1 < page.pages()) {
			this.paging.later(getTranslation("assessment.bank.page.later"), this.address.at(page.number() + 1).href());
		}
	}

	@Override
	public String getPageTitle() {
		return getTranslation("assessment.bank.menu") + " · " + getTranslation("app.name");
	}

}
