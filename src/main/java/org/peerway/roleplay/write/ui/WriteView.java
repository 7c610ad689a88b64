package org.peerway.roleplay.write.ui;

import java.util.NoSuchElementException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Note;
import org.peerway.people.CurrentPerson;
import org.peerway.roleplay.ScenarioSource;
import org.peerway.roleplay.write.DraftId;
import org.peerway.roleplay.write.DraftStatus;
import org.peerway.roleplay.write.OpenDraft;
import org.peerway.roleplay.write.ui.desk.At;
import org.peerway.roleplay.write.ui.desk.Team;
import org.peerway.roleplay.write.ui.desk.WritingDesk;

/**
 * One role-play that is written: at the desk, tried out, reviewed, and how it came to be.
 */
@Route(WriteLinks.LIST + "/:draft/:part?")
@RolesAllowed({ "TRAINER", "ADMIN" })
class WriteView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

	private final transient Team team;

	private final transient ScenarioSource source;

	private final transient CurrentPerson current;

	private final Div header = new Div();

	private final Nav parts = new Nav();

	private final Div leaving = new Div();

	private final Div body = new Div();

	private DraftPart part = DraftPart.WRITE;

	private String title = "";

	/** The title as it is written, which may be empty. */
	private String written = "";

	/** Whether nothing was kept at this desk yet. */
	private boolean fresh;

	private transient @Nullable WritingDesk desk;

	WriteView(Team team, ScenarioSource source, CurrentPerson current) {
		this.team = team;
		this.source = source;
		this.current = current;
		this.parts.addClassName("parts");
		this.parts.getElement().setAttribute("aria-label", getTranslation("roleplay.write.parts"));
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(this.header, this.parts, this.leaving, this.body);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var parameters = event.getRouteParameters();
		var id = parameters.get("draft").flatMap(WriteLinks::draft).orElseThrow(NotFoundException::new);
		this.part = parameters.get("part")
			.map((word) -> DraftPart.of(word).orElseThrow(NotFoundException::new))
			.orElse(DraftPart.WRITE);
		show(id, WriteLinks.at(event.getLocation()));
	}

	/**
	 * What stands at the desk is kept first; what cannot be kept is not lost by a press.
	 */
	@Override
	public void beforeLeave(BeforeLeaveEvent event) {
		this.leaving.removeAll();
		if (this.desk != null && !this.desk.leave()) {
			var leave = event.postpone();
			this.leaving.add(new Note(Note.Kind.WARM, getTranslation("roleplay.write.leaving"),
					getTranslation("roleplay.write.leaving.text"))
				.actions(Action.outlined(getTranslation("roleplay.write.leaving.do"), () -> {
					this.desk = null;
					leave.proceed();
				}))
				.announced());
		}
	}

	private OpenDraft open(DraftId id) {
		try {
			return this.team.writing().open(id);
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException();
		}
	}

	private void show(DraftId id, String at) {
		var draft = open(id);
		showHeader(draft);
		showParts(id, at);
		this.desk = null;
		this.body.removeAll();
		this.body.add(part(draft, at));
	}

	private void showHeader(OpenDraft draft) {
		this.written = draft.scenario().title();
		this.title = this.written.isBlank() ? getTranslation("roleplay.write.untitled") : this.written;
		this.header.removeAll();
		this.header.add(new DraftHeader(draft, this.title, this.team.writing()));
	}

	private void showParts(DraftId id, String at) {
		var list = new UnorderedList();
		for (DraftPart one : DraftPart.values()) {
			String address = at.isEmpty() ? WriteLinks.to(id, one) : WriteLinks.to(id, one, at);
			var link = new Anchor(address, getTranslation("roleplay.write.part." + one.word()));
			if (one == this.part) {
				link.getElement().setAttribute("aria-current", "page");
			}
			list.add(new ListItem(link));
		}
		this.parts.removeAll();
		this.parts.add(list);
	}

	private Component part(OpenDraft draft, String at) {
		var principles = this.source.principlesInForce();
		Runnable reload = () -> show(draft.id(), at);
		return switch (this.part) {
			case WRITE -> desk(draft, at);
			case TRY -> new TryPart(draft.scenario(), principles, at);
			case REVIEW -> new ReviewPart(this.team, this.current, draft, principles, reload);
			case HISTORY -> new HistoryPart(this.team, draft, reload);
		};
	}

	private Component desk(OpenDraft draft, String at) {
		var desk = new WritingDesk(this.team, draft, this.source.principlesInForce(), at,
				(where) -> opened(draft.id(), where), () -> follow(draft.id()));
		this.fresh = true;
		this.desk = desk;
		if (draft.status() == DraftStatus.WRITING) {
			var column = new Div(ReviewPart.returned(this, draft), desk);
			column.addClassName("col");
			return column;
		}
		var column = new Div(ReviewPart.inReview(this, draft), desk);
		column.addClassName("col");
		return column;
	}

	/** The address and the other parts follow what is open, without a new page. */
	private void opened(DraftId id, At at) {
		showParts(id, at.key());
		UI.getCurrent().getPage().getHistory().replaceState(null, WriteLinks.to(id, DraftPart.WRITE, at.key()));
	}

	/** Title and state of the page are those of the scenario. */
	private void follow(DraftId id) {
		if (this.fresh || (this.desk != null && !this.desk.scenario().title().equals(this.written))) {
			this.fresh = false;
			showHeader(this.team.writing().open(id));
			UI.getCurrent().getPage().setTitle(getPageTitle());
		}
	}

	@Override
	public String getPageTitle() {
		return this.title + " · " + getTranslation("app.name");
	}

}
