package org.peerway.roleplay.write.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
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
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Tag;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;
import org.peerway.roleplay.ScenarioSource;
import org.peerway.roleplay.write.DraftCard;
import org.peerway.roleplay.write.DraftFilter;
import org.peerway.roleplay.write.DraftStatus;
import org.peerway.roleplay.write.ScenarioWriting;

/** The role-plays that trainers write, and the place to begin a new one. */
@Route(WriteLinks.LIST)
@Menu(order = 35, title = "roleplay.write.menu", icon = "talk")
@RolesAllowed({ "TRAINER", "ADMIN" })
class ScenariosView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private final transient ScenarioWriting writing;

	private final transient PeopleService people;

	private final DraftFilters filters = new DraftFilters(this::look);

	private final Paragraph found = new Paragraph();

	private final Div list = new Div();

	private final DataTable<DraftCard> table;

	private final Action more = Action.plain(getTranslation("roleplay.write.list.more"), this::grow);

	private final transient List<DraftCard> shown = new ArrayList<>();

	private transient Optional<DraftCard> next = Optional.empty();

	private transient Map<PersonId, String> names = Map.of();

	ScenariosView(ScenarioWriting writing, PeopleService people, ScenarioSource source) {
		this.writing = writing;
		this.people = people;
		this.table = table();
		this.found.addClassNames("s", "sm");
		this.found.getElement().setAttribute("role", "status");
		var beginning = new NewScenario(writing, source.principlesInForce());
		var header = new PageHeader(getTranslation("roleplay.write.title")).lead(getTranslation("roleplay.write.lead"))
			.actions(ActionLink.plain("scenarios/import", getTranslation("roleplay.import")),
					Action.primary(getTranslation("roleplay.write.new"), beginning::show).icon(Icon.PLUS));
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(header, this.filters, this.found, this.list, beginning);
	}

	private DataTable<DraftCard> table() {
		return new DataTable<DraftCard>(getTranslation("roleplay.write.title"))
			.heading(getTranslation("roleplay.write.list.title"), this::title)
			.column(getTranslation("roleplay.write.list.state"), this::state)
			.text(getTranslation("roleplay.write.list.turns"), (card) -> String.valueOf(card.turns()))
			.text(getTranslation("roleplay.write.list.changed"),
					(card) -> getTranslation("roleplay.write.list.changed.by", Moments.dayAndTime(card.changedAt()),
							this.names.getOrDefault(card.changedBy(), "")));
	}

	private Component title(DraftCard card) {
		var link = new Anchor(WriteLinks.to(card.id()),
				card.title().isBlank() ? getTranslation("roleplay.write.untitled") : card.title());
		return card.title().isBlank() ? link : new InLanguage(card.language()).mark(link);
	}

	private Component state(DraftCard card) {
		var state = new Div();
		state.addClassNames("row", "tight");
		if (card.status() == DraftStatus.IN_REVIEW) {
			state.add(Tag.judge(getTranslation("roleplay.write.status.in_review")));
		}
		else if (card.newestVersion().isEmpty() || card.changedSince()) {
			state.add(Tag.draft(getTranslation("roleplay.write.status.writing")));
		}
		card.newestVersion()
			.ifPresent((number) -> state.add(Tag.done(getTranslation("roleplay.write.version", number))));
		return state;
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		look(DraftFilter.ALL);
	}

	private void look(DraftFilter filter) {
		this.shown.clear();
		this.next = Optional.empty();
		read(filter);
		this.list.removeAll();
		if (this.shown.isEmpty()) {
			boolean none = filter.equals(DraftFilter.ALL);
			this.list.add(new EmptyState(none ? Icon.TALK : Icon.SEARCH,
					getTranslation(none ? "roleplay.write.list.none-yet" : "roleplay.write.list.none")));
		}
		else {
			var around = new Div(new Card(this.table), this.more);
			around.addClassName("col");
			this.list.add(around);
		}
	}

	private void grow() {
		read(this.filters.filter());
	}

	private void read(DraftFilter filter) {
		var page = this.writing.drafts(filter, this.next);
		this.shown.addAll(page.cards());
		this.next = page.next();
		this.names = this.people.names(this.shown.stream().map(DraftCard::changedBy).distinct().toList());
		this.table.setItems(this.shown);
		this.more.setVisible(page.more());
		this.found.setText(filter.equals(DraftFilter.ALL) ? "" : getTranslation(
				page.more() ? "roleplay.write.list.found.more" : "roleplay.write.list.found", this.shown.size()));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("roleplay.write.title") + " · " + getTranslation("app.name");
	}

}
