package org.peerway.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Focus;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Tag;
import org.peerway.notice.NoticeLine;
import org.peerway.notice.NoticeService;

/** What the person was told, the newest first. */
@Route("messages")
@Menu(order = 90, title = "notice.menu", icon = "mail")
@RolesAllowed({ "TRAINEE", "TRAINER", "OFFICE", "ADMIN" })
class MessagesView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final transient NoticeService notices;

	MessagesView(NoticeService notices) {
		this.notices = notices;
		getContent().addClassNames("narrow", "stack");
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		getContent().removeAll();
		getContent().add(new PageHeader(getTranslation("notice.menu")).lead(getTranslation("notice.lead")), list());
	}

	private Component list() {
		var table = new DataTable<NoticeLine>(getTranslation("notice.menu"))
			.heading(getTranslation("notice.what"), this::words)
			.text(getTranslation("notice.when"), (line) -> Moments.dayAndTime(line.at()))
			.column("", this::state);
		var rows = new GrowingTable<NoticeLine>(table, getTranslation("notice.more"), this.notices::own);
		return rows.begin() ? rows : new EmptyState(Icon.MAIL, getTranslation("notice.none"));
	}

	private Component words(NoticeLine line) {
		var words = getTranslation("notice." + line.kind(), line.details().toArray());
		return line.link().isEmpty() ? new Span(words) : new Anchor(line.link(), words);
	}

	private Component state(NoticeLine line) {
		if (line.read()) {
			return new Span();
		}
		var cell = new Div(Tag.here(getTranslation("notice.new")));
		cell.addClassName("row");
		var read = Action.plain(getTranslation("notice.read"), () -> {
			this.notices.read(line.id());
			cell.removeAll();
			cell.add(Focus.on(Tag.done(getTranslation("notice.marked"))));
			getUI().ifPresent((ui) -> ComponentUtil.fireEvent(ui, new MessageRead(ui)));
		});
		cell.add(read);
		return cell;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("notice.menu") + " · " + getTranslation("app.name");
	}

}
