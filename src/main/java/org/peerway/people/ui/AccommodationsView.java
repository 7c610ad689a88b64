package org.peerway.people.ui;

import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.EmptyState;
import org.peerway.base.ui.Focus;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.PageHeader;
import org.peerway.people.AccommodationService;
import org.peerway.people.ApprovedAllowance;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonCard;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

/** Where the office approves what trainees are allowed beyond the rules for everybody. */
@Route("accommodations")
@Menu(order = 65, title = "people.accommodations.menu", icon = "leaf")
@RolesAllowed({ "OFFICE", "ADMIN" })
class AccommodationsView extends Composite<Div> implements HasDynamicTitle {

	private static final int FIRST = 50;

	private final transient PeopleService people;

	private final transient AccommodationService accommodations;

	private final SearchField search = new SearchField(this::load);

	private final DataTable<PersonCard> table;

	private transient Map<PersonId, ApprovedAllowance> present = Map.of();

	private final Component none = new EmptyState(Icon.SEARCH, getTranslation("people.list.none"));

	private final Div told = new Div();

	private final Paragraph more = new Paragraph(getTranslation("people.accommodations.more", FIRST));

	AccommodationsView(PeopleService people, AccommodationService accommodations) {
		this.people = people;
		this.accommodations = accommodations;
		this.table = new DataTable<PersonCard>(getTranslation("people.accommodations.menu"))
			.heading(getTranslation("people.name"), (person) -> new NameCell(person.name(), person.email()))
			.column(getTranslation("people.accommodations.now"), this::now)
			.column("", this::change);
		this.more.addClassNames("s", "sm");
		getContent().getElement().setAttribute("theme", "dense");
		getContent().addClassName("stack");
		getContent().add(
				new PageHeader(getTranslation("people.accommodations.menu"))
					.lead(getTranslation("people.accommodations.lead")),
				this.told, this.search, new Card(this.table, this.none), this.more);
		load();
	}

	private void load() {
		var found = this.people.withRole(Role.TRAINEE, this.search.getValue());
		this.present = this.accommodations.approved(found.stream().map(PersonCard::id).toList());
		this.table.setItems(found);
		this.table.setVisible(!found.isEmpty());
		this.none.setVisible(found.isEmpty());
		this.more.setVisible(found.size() == FIRST);
	}

	private Component now(PersonCard person) {
		return Optional.ofNullable(this.present.get(person.id()))
			.<Component>map((approved) -> new AllowanceWords(approved.allowance(), approved.until()))
			.orElseGet(() -> new Span(getTranslation("people.accommodations.none")));
	}

	private Component change(PersonCard person) {
		var button = Action.outlined(getTranslation("people.change"), () -> open(person));
		button.setAriaLabel(getTranslation("people.accommodations.change", person.name()));
		return button;
	}

	private void open(PersonCard person) {
		new AccommodationDialog(this.accommodations, this.people, person, () -> tell(person)).open();
	}

	private void tell(PersonCard person) {
		load();
		this.told.removeAll();
		this.told.add(Focus.on(new Note(Note.Kind.DONE, getTranslation("people.done.allowance", person.name()))));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("people.accommodations.menu") + " · " + getTranslation("app.name");
	}

}
