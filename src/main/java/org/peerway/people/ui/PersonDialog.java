package org.peerway.people.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Focus;
import org.peerway.base.ui.Note;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonChange;
import org.peerway.people.PersonRow;

/** Roles of one person, a new link, and suspension. */
class PersonDialog extends Dialog {

	private final transient PeopleService people;

	private final transient PersonRow person;

	private final transient Consumer<String> told;

	private final RoleChoice roles = new RoleChoice();

	private final Div said = new Div();

	PersonDialog(PeopleService people, PersonRow person, Consumer<String> told) {
		this.people = people;
		this.person = person;
		this.told = told;
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
			further.add(further("people.new-link", this::newLink), further("people.suspend", this::askToSuspend));
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
		answer(this.people.setRoles(this.person.id(), this.roles.getValue()), "people.done.roles");
	}

	private void askToSuspend() {
		this.said.removeAll();
		this.said.add(Focus.on(new Note(Note.Kind.WARM, getTranslation("people.suspend.sure", this.person.name()))
			.actions(Action.outlined(getTranslation("people.suspend.now"), this::suspend))));
	}

	private void suspend() {
		answer(this.people.suspend(this.person.id()), "people.done.suspended");
	}

	private void reinstate() {
		this.people.reinstate(this.person.id());
		answer(PersonChange.DONE, "people.done.reinstated");
	}

	private void newLink() {
		var link = this.people.newLink(this.person.id());
		answer(PersonChange.DONE, "people.done.link");
		new LinkDialog(this.person.name(), link, () -> answer(PersonChange.DONE, "people.done.link")).open();
	}

	private void answer(PersonChange change, String done) {
		if (change == PersonChange.DONE) {
			close();
			this.told.accept(getTranslation(done, this.person.name()));
		}
		else {
			this.said.removeAll();
			this.said.add(new Note(Note.Kind.CARE, getTranslation("people.change." + change)));
		}
	}

}
