package org.peerway.certification.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Tag;
import org.peerway.certification.OfficeService;
import org.peerway.certification.OfficeService.Part;
import org.peerway.certification.QueueRow;
import org.peerway.course.CourseCatalogue;

/** The office's queue of applications, oldest first. */
@Route("applications")
@Menu(order = 10, title = "certification.queue.menu", icon = "paper")
@RolesAllowed("OFFICE")
class ApplicationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private static final int PAGE = 50;

	private static final String DECIDED = "decided";

	private final transient OfficeService office;

	private final transient CourseCatalogue catalogue;

	private final transient Clock clock;

	private transient Part part = Part.OPEN;

	ApplicationsView(OfficeService office, CourseCatalogue catalogue, Clock clock) {
		this.office = office;
		this.catalogue = catalogue;
		this.clock = clock;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		boolean decided = event.getLocation().getQueryParameters().getParameters().containsKey(DECIDED);
		this.part = decided ? Part.DECIDED : Part.OPEN;
		show(Optional.empty());
	}

	private void show(Optional<QueueRow> after) {
		var rows = this.office.queue(this.part, after, PAGE);
		getContent().removeAll();
		getContent().add(new PageHeader(getPageTitle()).lead(summary()));
		addContentFaults();
		getContent().add(filters());
		if (rows.isEmpty()) {
			getContent().add(new EmptyState(Icon.PAPER, getTranslation(
					(this.part == Part.OPEN) ? "certification.queue.empty" : "certification.queue.none-decided")));
			return;
		}
		var table = new DataTable<QueueRow>(getPageTitle())
			.heading(getTranslation("certification.queue.person"),
					(row) -> new Anchor("applications/" + row.id().value(), row.name()))
			.text(getTranslation("certification.queue.received"), (row) -> Moments.day(row.submittedAt()))
			.column(getTranslation("certification.queue.state"), this::state);
		table.setItems(rows);
		getContent().add(new Card(table));
		if (rows.size() == PAGE) {
			getContent()
				.add(Action.plain(getTranslation("certification.more"), () -> show(Optional.of(rows.getLast()))));
		}
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

	private Component state(QueueRow row) {
		return switch (row.state()) {
			case SUBMITTED -> Tag.judge(getTranslation("certification.state.submitted"));
			case RETURNED -> Tag.waiting(getTranslation("certification.state.returned"));
			case ISSUED -> Tag.done(getTranslation("certification.state.issued"));
		};
	}

	@Override
	public String getPageTitle() {
		return getTranslation("certification.queue.title");
	}

}
