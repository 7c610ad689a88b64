package org.peerway.certification.ui;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.certification.ApplicationId;
import org.peerway.certification.CaseFile;
import org.peerway.certification.CertificateService;
import org.peerway.certification.OfficeService;

/**
 * One application: the worksheet with its evidence, the decision at the side, and what
 * happened so far.
 */
@Route("applications")
@RolesAllowed("OFFICE")
class ApplicationView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

	private final transient OfficeService office;

	private final transient CertificateService certificates;

	private String title = "";

	@SuppressWarnings("NullAway.Init")
	private DecisionCard decision;

	ApplicationView(OfficeService office, CertificateService certificates) {
		this.office = office;
		this.certificates = certificates;
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void setParameter(BeforeEvent event, String id) {
		try {
			show(new ApplicationId(UUID.fromString(id)));
		}
		catch (IllegalArgumentException | NoSuchElementException ex) {
			throw new NotFoundException();
		}
	}

	private void show(ApplicationId id) {
		var file = this.office.open(id);
		this.title = file.name();
		var sheet = file.worksheet();
		var count = new Paragraph(getTranslation("certification.file.count", sheet.met(), sheet.missing().size()));
		count.addClassNames("s", "sm");
		var title = new InLanguage(sheet.programme().language()).within(this, "certification.file.rules",
				sheet.programme().title(), sheet.programme().version());
		var left = new Card(new H2(title), count, WorksheetTable.of(file));
		this.decision = new DecisionCard(this.office, file, this.certificates.now().toLocalDate(), () -> {
			show(id);
			this.decision.focus();
		});
		var side = new Div(this.decision);
		if (file.certificate().isEmpty()) {
			side.add(whoMayIssue(file));
		}
		side.add(history(file));
		side.addClassName("col");
		var grid = new Div(left, side);
		grid.addClassName("two");
		getContent().removeAll();
		getContent().add(new PageHeader(file.name()).crumb(getTranslation("certification.queue.title"), "applications")
			.crumb(getTranslation("certification.file.received", Moments.day(file.submittedAt()))), grid);
	}

	private Component whoMayIssue(CaseFile file) {
		var key = file.bar()
			.map((bar) -> "certification.bar." + bar.name().toLowerCase(Locale.ROOT))
			.orElse("certification.bar.none");
		var note = new Note(Note.Kind.INFO, getTranslation("certification.file.who"), getTranslation(key, file.name()))
			.icon(Icon.PEOPLE);
		if (!file.taughtBy().isEmpty()) {
			note.add(new Paragraph(
					getTranslation("certification.bar.others", String.join(", ", file.taughtBy()), file.name())));
		}
		return note;
	}

	private Component history(CaseFile file) {
		var list = new UnorderedList();
		file.history().forEach((event) -> list.add(event(event)));
		list.addClassName("history");
		return Card.small(getTranslation("certification.file.history"), list);
	}

	private ListItem event(CaseFile.Event event) {
		var when = new Span(Moments.day(event.at()) + " ");
		when.addClassName("b");
		var item = new ListItem(when,
				new Span(getTranslation("certification.event." + event.kind().name().toLowerCase(Locale.ROOT),
						event.actor(), event.note())));
		item.addClassNames("sm", "written");
		return item;
	}

	@Override
	public String getPageTitle() {
		return this.title;
	}

}
