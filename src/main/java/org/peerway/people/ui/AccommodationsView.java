package org.peerway.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PageHeader;
import org.peerway.people.AccommodationService;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonCard;
import org.peerway.people.Role;

/** Where the office approves what trainees are allowed beyond the rules for everybody. */
@Route("accommodations")
@Menu(order = 65, title = "people.accommodations.menu", icon = "clock")
@RolesAllowed({ "OFFICE", "ADMIN" })
class AccommodationsView extends Composite<Div> implements HasDynamicTitle {

	private static final int FIRST = 50;

	private final transient PeopleService people;

	private final transient AccommodationService accommodations;

	private final TextField search = new TextField();

	private final DataTable<PersonCard> table;

	private final Component none = new EmptyState(Icon.SEARCH, getTranslation("people.list.none"));

	private final Paragraph more = new Paragraph(getTranslation("people.accommodations.more", FIRST));

	AccommodationsView(PeopleService people, AccommodationService accommodations) {
		this.people = people;
		this.accommodations = accommodations;
		this.table = new DataTable<PersonCard>(getTranslation("people.accommodations.menu"))
			.heading(getTranslation("people.name"), AccommodationsView::name)
			.column(getTranslation("people.accommodations.now"), this::now)
			.column("", this::change);
		this.more.addClassNames("s", "sm");
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(
				new PageHeader(getTranslation("people.accommodations.menu"))
					.lead(getTranslation("people.accommodations.lead")),
				searchField(), new Card(this.table, this.none), this.more);
		load();
	}

	private void load() {
		var found = this.people.withRole(Role.TRAINEE, this.search.getValue());
		this.table.setItems(found);
		this.table.setVisible(!found.isEmpty());
		this.none.setVisible(found.isEmpty());
		this.more.setVisible(found.size() == FIRST);
	}

	private TextField searchField() {
		this.search.setLabel(getTranslation("people.list.search"));
		this.search.setPrefixComponent(Icon.SEARCH.draw());
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.setWidth("24rem");
		this.search.setMaxWidth("100%");
		this.search.addValueChangeListener((event) -> load());
		return this.search;
	}

	private static Component name(PersonCard person) {
		var name = new Span(person.name());
		name.addClassName("b");
		var email = new Div(person.email());
		email.addClassNames("s", "sm");
		return new Div(name, email);
	}

	private Component now(PersonCard person) {
		return this.accommodations.approved(person.id())
			.<Component>map((approved) -> new AllowanceWords(approved.allowance(), approved.until()))
			.orElseGet(() -> new Span(getTranslation("people.accommodations.none")));
	}

	private Component change(PersonCard person) {
		var button = Action.outlined(getTranslation("people.change"), () -> open(person));
		button.setAriaLabel(getTranslation("people.accommodations.change", person.name()));
		return button;
	}

	private void open(PersonCard person) {
		new AccommodationDialog(this.accommodations, this.people, person, this::load).open();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("people.accommodations.menu") + " · " + getTranslation("app.name");
	}

}
