package org.peerway.people.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.peerway.audit.AuditFault;
import org.peerway.audit.RecordedAct.Part;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.people.ActLine;
import org.peerway.people.RecordOfActs;

/** The record of who did what, newest first, and whether it is whole. */
@Route("record")
@Menu(order = 70, title = "people.record.menu", icon = "clock")
@RolesAllowed({ "ADMIN", "OFFICE" })
class RecordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	private static final int MOST_FAULTS = 50;

	private static final String SIGN_INS = "sign-ins";

	private final transient RecordOfActs acts;

	private final Div verdict = new Div();

	RecordView(RecordOfActs acts) {
		this.acts = acts;
		this.verdict.getElement().setAttribute("role", "status");
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		boolean signIns = event.getLocation().getQueryParameters().getParameters().containsKey(SIGN_INS);
		this.verdict.removeAll();
		getContent().removeAll();
		getContent().add(
				new PageHeader(getTranslation("people.record.menu")).lead(getTranslation("people.record.lead"))
					.actions(Action.primary(getTranslation("people.record.check"), this::check).icon(Icon.SHIELD)),
				this.verdict, filters(signIns), list(signIns ? Part.SIGN_INS : Part.ACTS));
	}

	private void check() {
		var faults = this.acts.check();
		this.verdict.removeAll();
		this.verdict.add(faults.isEmpty()
				? new Note(Note.Kind.DONE, getTranslation("people.record.whole"),
						getTranslation("people.record.whole-more"))
				: new Note(Note.Kind.CARE, getTranslation("people.record.broken"),
						getTranslation("people.record.broken-more"))
					.add(list(faults)));
	}

	private Component list(List<AuditFault> faults) {
		var list = new UnorderedList();
		faults.stream().limit(MOST_FAULTS).map(this::fault).forEach(list::add);
		if (faults.size() > MOST_FAULTS) {
			list.add(new ListItem(getTranslation("people.record.fault.further", faults.size() - MOST_FAULTS)));
		}
		return list;
	}

	private ListItem fault(AuditFault fault) {
		var kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new ListItem(getTranslation("people.record.fault." + kind, fault.seq()));
	}

	private Component filters(boolean signIns) {
		var nav = new Nav(filter("record", "people.record.acts", !signIns),
				filter("record?" + SIGN_INS, "people.record.sign-ins", signIns));
		nav.addClassNames("row", "filters");
		nav.getElement().setAttribute("aria-label", getTranslation("people.record.filters"));
		return nav;
	}

	private Component filter(String href, String key, boolean current) {
		var link = ActionLink.outlined(href, getTranslation(key));
		link.addClassName("q");
		if (current) {
			link.icon(Icon.CHECK).getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

	private Component list(Part part) {
		var words = new ActWords(this);
		var table = new DataTable<ActLine>(getTranslation("people.record.menu"))
			.text(getTranslation("people.record.when"), (line) -> Moments.dayAndTime(line.act().at()))
			.heading(getTranslation("people.record.act"), words::act)
			.text(getTranslation("people.record.actor"), words::actor)
			.text(getTranslation("people.record.subject"), words::subject);
		var rows = new GrowingTable<ActLine>(table, getTranslation("people.record.more"),
				(before, limit) -> this.acts.newest(part, before, limit));
		return rows.begin() ? rows : new EmptyState(Icon.CLOCK, getTranslation("people.record.empty"));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("people.record.menu") + " · " + getTranslation("app.name");
	}

}
