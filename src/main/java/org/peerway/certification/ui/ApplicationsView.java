package org.peerway.certification.ui;

import java.time.Clock;
import java.time.Duration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.certification.ApplicationState;
import org.peerway.certification.OfficeService;
import org.peerway.certification.OfficeService.Part;
import org.peerway.certification.QueueRow;
import org.peerway.course.CourseCatalogue;

/** The office's queue of applications, oldest first. */
@Route("applications")
@Menu(order = 10, title = "certification.queue.menu", icon = "paper")
@RolesAllowed("OFFICE")
class ApplicationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private static final String DECIDED = "decided";

	private final transient OfficeService office;

	private final transient CourseCatalogue catalogue;

	private final transient Clock clock;

	private final TextField search = new TextField();

	private final Div list = new Div();

	private transient Part part = Part.OPEN;

	ApplicationsView(OfficeService office, CourseCatalogue catalogue, Clock clock) {
		this.office = office;
		this.catalogue = catalogue;
		this.clock = clock;
		this.search.setLabel(getTranslation("certification.queue.search"));
		this.search.setPrefixComponent(Icon.SEARCH.draw());
		this.search.setClearButtonVisible(true);
		this.search.setWidth("20rem");
		this.search.setMaxWidth("100%");
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.addValueChangeListener((event) -> list());
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		boolean decided = event.getLocation().getQueryParameters().getParameters().containsKey(DECIDED);
		this.part = decided ? Part.DECIDED : Part.OPEN;
		getContent().removeAll();
		getContent().add(new PageHeader(getPageTitle()).lead(summary()).actions(this.search));
		addContentFaults();
		getContent().add(filters(), this.list);
		list();
	}

	private void list() {
		var table = new DataTable<QueueRow>(getPageTitle())
			.heading(getTranslation("certification.queue.person"),
					(row) -> new Anchor("applications/" + row.id().value(), row.name()))
			.column(getTranslation("certification.queue.for"), ApplicationsView::programme)
			.column(getTranslation("certification.queue.received"), this::received)
			.column(getTranslation("certification.queue.state"), (row) -> new QueueState(row));
		var rows = new GrowingTable<QueueRow>(table, getTranslation("certification.more"),
				(after, limit) -> this.office.queue(this.part, this.search.getValue(), after, limit));
		this.list.removeAll();
		this.list.add(rows.begin() ? rows : none());
	}

	private Component none() {
		if (!this.search.isEmpty()) {
			return new EmptyState(Icon.SEARCH, getTranslation("certification.queue.nothing"));
		}
		return new EmptyState(Icon.PAPER, getTranslation(
				(this.part == Part.OPEN) ? "certification.queue.empty" : "certification.queue.none-decided"));
	}

	private static Component programme(QueueRow row) {
		return new InLanguage(row.programme().language()).words(row.programme().title());
	}

	private Component received(QueueRow row) {
		var ago = new Span(getTranslation("certification.queue.ago",
				Duration.between(row.submittedAt(), this.clock.instant()).toDays()));
		ago.addClassNames("s", "sm", "ago");
		var received = new Span(new Span(Moments.day(row.submittedAt())));
		if (row.state() != ApplicationState.ISSUED) {
			received.add(ago);
		}
		return received;
	}

	private void addContentFaults() {
		var faults = this.catalogue.status().faults();
		if (!faults.isEmpty()) {
			var first = faults.getFirst();
			getContent().add(new Note(Note.Kind.CARE, getTranslation("certification.content.faults", faults.size()),
					getTranslation("certification.content.first", first.file(), first.line(), first.wrong(),
							first.right())));
		}
	}

	private String summary() {
		var open = this.office.count(Part.OPEN);
		return this.office.oldest()
			.map((oldest) -> getTranslation("certification.queue.summary", open,
					Duration.between(oldest, this.clock.instant()).toDays()))
			.orElseGet(() -> getTranslation("certification.queue.summary-quiet", open));
	}

	private Component filters() {
		var nav = new Nav(filter(Part.OPEN, "applications", "certification.queue.open"),
				filter(Part.DECIDED, "applications?" + DECIDED, "certification.queue.decided"));
		nav.addClassNames("row", "filters");
		nav.getElement().setAttribute("aria-label", getTranslation("certification.queue.filters"));
		return nav;
	}

	private Component filter(Part which, String href, String key) {
		var link = ActionLink.outlined(href, getTranslation(key, this.office.count(which)));
		link.addClassName("q");
		if (which == this.part) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("certification.queue.title");
	}

}
