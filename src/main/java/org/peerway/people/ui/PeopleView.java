package org.peerway.people.ui;

import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.DatabaseInUse;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Focus;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Paging;
import org.peerway.base.ui.Tag;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonRow;

/** The administrator's list of everybody: find, invite, change. */
@Route("people")
@Menu(order = 32, title = "people.menu", icon = "people")
@RolesAllowed("ADMIN")
class PeopleView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

	private static final String SEARCH = "q";

	private static final String AFTER = "after";

	private final transient PeopleService people;

	private final SearchField search = new SearchField(this::find);

	private final DataTable<PersonRow> table;

	private final Component none;

	private final Paging paging;

	private final Div told = new Div();

	private String after = "";

	PeopleView(PeopleService people, DatabaseInUse database) {
		this.people = people;
		this.table = table();
		this.none = new EmptyState(Icon.SEARCH, getTranslation("people.list.none"));
		this.paging = new Paging(getTranslation("people.list.pages"));
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(header(), this.told, this.search, new Card(this.table, this.none), this.paging,
				kept(database));
	}

	private Component kept(DatabaseInUse database) {
		var line = new Paragraph(database.isEmbedded() ? getTranslation("people.database.embedded")
				: getTranslation("people.database", database.product()));
		line.addClassNames("s", "sm");
		return line;
	}

	@Override
	public String getPageTitle() {
		return getTranslation("people.menu") + " · " + getTranslation("app.name");
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		var parameters = event.getLocation().getQueryParameters();
		this.search.setValue(parameters.getSingleParameter(SEARCH).orElse(""));
		this.after = parameters.getSingleParameter(AFTER).orElse("");
		load();
	}

	private void load() {
		var page = this.people.list(this.search.getValue(), this.after);
		this.table.setItems(page.rows());
		this.table.setVisible(!page.rows().isEmpty());
		this.none.setVisible(page.rows().isEmpty());
		this.paging.clear();
		if (!this.after.isEmpty()) {
			this.paging.earlier(getTranslation("people.list.first"), address(""));
		}
		page.next().ifPresent((next) -> this.paging.later(getTranslation("people.list.next"), address(next)));
	}

	private void find() {
		this.after = "";
		load();
	}

	private void invite() {
		new InviteDialog(this.people, this::tell).open();
	}

	private void change(PersonRow person) {
		new PersonDialog(this.people, person, this::tell).open();
	}

	/** Says what was done, where whoever did it goes on. */
	private void tell(String done) {
		load();
		this.told.removeAll();
		this.told.add(Focus.on(new Note(Note.Kind.DONE, done)));
	}

	private PageHeader header() {
		return new PageHeader(getTranslation("people.menu")).lead(getTranslation("people.list.lead"))
			.actions(Action.primary(getTranslation("people.invite"), this::invite).icon(Icon.PLUS));
	}

	private DataTable<PersonRow> table() {
		return new DataTable<PersonRow>(getTranslation("people.menu"))
			.heading(getTranslation("people.name"), (person) -> new NameCell(person.name(), person.email()))
			.text(getTranslation("people.roles"), this::roles)
			.column(getTranslation("people.state"), this::state)
			.column("", this::changeButton);
	}

	private String roles(PersonRow person) {
		return person.roles()
			.stream()
			.sorted()
			.map((role) -> getTranslation("people.role." + role))
			.collect(Collectors.joining(", "));
	}

	private Component state(PersonRow person) {
		if (person.suspended()) {
			return Tag.missing(getTranslation("people.state.suspended"));
		}
		return person.waiting() ? Tag.waiting(getTranslation("people.state.waiting"))
				: Tag.done(getTranslation("people.state.active"));
	}

	private Component changeButton(PersonRow person) {
		var change = Action.outlined(getTranslation("people.change"), () -> change(person));
		change.setAriaLabel(getTranslation("people.change.whom", person.name()));
		return change;
	}

	private String address(String next) {
		var query = QueryParameters.simple(Map.of(SEARCH, this.search.getValue(), AFTER, next)).getQueryString();
		return "people?" + query;
	}

}
