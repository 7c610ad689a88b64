package org.peerway.people.ui;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Note;
import org.peerway.people.InvitationLink;

/** Shows a one-time link, which can be seen now and never again. */
class LinkDialog extends Dialog {

	LinkDialog(String name, InvitationLink link, Runnable closed) {
		setHeaderTitle(getTranslation("people.link.title", name));
		setWidth("34rem");
		setMaxWidth("100%");
		var content = new Div(sent(link), address(link),
				new Paragraph(getTranslation("people.link.once", until(link))));
		content.addClassName("col");
		addOpenedChangeListener((event) -> {
			if (!event.isOpened()) {
				closed.run();
			}
		});
		add(content);
		getFooter().add(Action.outlined(getTranslation("people.link.copy"), () -> copy(link)).icon(Icon.COPY),
				Action.primary(getTranslation("people.link.done"), this::close));
	}

	private Note sent(InvitationLink link) {
		return switch (link.mail()) {
			case SENT -> new Note(Note.Kind.DONE, getTranslation("people.link.mailed"));
			case NOT_SENT -> new Note(Note.Kind.CARE, getTranslation("people.link.not-mailed"));
			case NOT_SET_UP -> new Note(Note.Kind.INFO, getTranslation("people.link.no-mail"));
		};
	}

	private TextField address(InvitationLink link) {
		var address = new TextField(getTranslation("people.link.label"));
		address.setValue(link.link().toString());
		address.setReadOnly(true);
		address.setAutoselect(true);
		address.setWidthFull();
		return address;
	}

	private void copy(InvitationLink link) {
		getElement().executeJs("navigator.clipboard.writeText($0)", link.link().toString());
	}

	private String until(InvitationLink link) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(getLocale())
			.format(link.expires().atOffset(ZoneOffset.UTC));
	}

}
