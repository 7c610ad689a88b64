package org.peerway.people.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Note;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonChange;
import org.peerway.people.PersonRow;

/** Roles of one person, a new link, and suspension. */
class PersonDialog extends Dialog {

	private final transient PeopleService people;

	private final transient PersonRow person;

	private final transient Runnable changed;

	private final RoleChoice roles = new RoleChoice();

	private final Div said = new Div();

	PersonDialog(PeopleService people, PersonRow person, Runnable changed) {
		this.people = people;
		this.person = person;
		this.changed = changed;
		setHeaderTitle(person.name());
		setWidth("34rem");
		setMaxWidth("100%");
		this.roles.setValue(person.roles());
		this.said.getElement().setAttribute("role", "status");
		var email = new Paragraph(person.email());
		email.addClassName("s");
		var content = new Div(email, this.roles, further(), this.said);
		content.addClassName("col");
		add(content);
		getFooter().add(Action.plain(getTranslation("people.cancel"), this::close),
				Action.primary(getTranslation("people.keep"), this::keepRoles));
	}

	private UnorderedList further() {
		var further = new UnorderedList();
		further.addClassName("rows");
		if (this.person.suspended()) {
			further.add(further("people.reinstate", this::reinstate));
		}
		else {
			further.add(further("people.new-link", this::newLink), further("people.suspend", this::suspend));
		}
		return further;
	}

	private ListItem further(String key, Runnable act) {
		var what = new Paragraph(getTranslation(key + ".what"));
		what.addClassNames("s", "sm", "grow");
		var row = new ListItem(what, Action.outlined(getTranslation(key), act));
		row.addClassNames("row", "sp");
		return row;
	}

	private void keepRoles() {
		answer(this.people.setRoles(this.person.id(), this.roles.getValue()));
	}

	private void suspend() {
		answer(this.people.suspend(this.person.id()));
	}

	private void reinstate() {
		this.people.reinstate(this.person.id());
		answer(PersonChange.DONE);
	}

	private void newLink() {
		var link = this.people.newLink(this.person.id());
		answer(PersonChange.DONE);
		new LinkDialog(this.person.name(), link).open();
	}

	private void answer(PersonChange change) {
		if (change == PersonChange.DONE) {
			this.changed.run();
			close();
		}
		else {
			this.said.removeAll();
			this.said.add(new Note(Note.Kind.CARE, getTranslation("people.change." + change)));
		}
	}

}
