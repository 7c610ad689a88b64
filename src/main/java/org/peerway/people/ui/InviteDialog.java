package org.peerway.people.ui;

import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import org.peerway.base.ui.Action;
import org.peerway.people.EmailAddress;
import org.peerway.people.InvitationLink;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonName;

/** Asks for name, address and roles, then shows the link once. */
class InviteDialog extends Dialog {

	private final transient PeopleService people;

	private final transient Consumer<String> told;

	private final TextField name = new TextField();

	private final EmailField email = new EmailField();

	private final RoleChoice roles = new RoleChoice();

	private final Binder<Invitee> binder = new Binder<>(Invitee.class);

	InviteDialog(PeopleService people, Consumer<String> told) {
		this.people = people;
		this.told = told;
		setHeaderTitle(getTranslation("people.invite"));
		setWidth("34rem");
		setMaxWidth("100%");
		bindFields();
		var fields = new Div(this.name, this.email, this.roles);
		fields.addClassName("col");
		add(fields);
		getFooter().add(Action.plain(getTranslation("people.cancel"), this::close),
				Action.primary(getTranslation("people.invite.go"), this::invite));
	}

	private void bindFields() {
		this.name.setLabel(getTranslation("people.name"));
		this.name.setWidthFull();
		this.email.setLabel(getTranslation("people.email"));
		this.email.setWidthFull();
		this.binder.forField(this.name)
			.withValidator(PersonName::isValid, getTranslation("people.invite.name"))
			.bind("name");
		this.binder.forField(this.email)
			.withValidator((address) -> !address.isBlank(), getTranslation("people.invite.email"))
			.withValidator(EmailAddress::isValid, getTranslation("people.email.wrong"))
			.bind("email");
		this.binder.forField(this.roles)
			.withValidator((roles) -> !roles.isEmpty(), getTranslation("people.invite.roles"))
			.bind("roles");
		this.binder.readRecord(new Invitee("", "", Set.of()));
	}

	private void invite() {
		try {
			invite(this.binder.writeRecord());
		}
		catch (ValidationException ex) {
			if (this.name.isInvalid()) {
				this.name.focus();
			}
			else if (this.email.isInvalid()) {
				this.email.focus();
			}
			else {
				this.roles.getElement().executeJs("this.querySelector('vaadin-checkbox').focus()");
			}
		}
	}

	private void invite(Invitee invitee) {
		this.people.invite(new EmailAddress(invitee.email()), new PersonName(invitee.name()), invitee.roles())
			.ifPresentOrElse(this::show, this::refuse);
	}

	private void show(InvitationLink link) {
		close();
		var done = getTranslation("people.done.invited", this.name.getValue());
		this.told.accept(done);
		new LinkDialog(this.name.getValue(), link, () -> this.told.accept(done)).open();
	}

	private void refuse() {
		this.email.setErrorMessage(getTranslation("people.invite.taken"));
		this.email.setInvalid(true);
	}

}
