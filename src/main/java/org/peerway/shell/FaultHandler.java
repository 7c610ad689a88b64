package org.peerway.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.peerway.base.ui.Note;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;

/** Tells a person calmly that a click did not work, and the log why. */
class FaultHandler implements ErrorHandler {

	private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);

	private final transient MessageSource texts;

	FaultHandler(MessageSource texts) {
		this.texts = texts;
	}

	@Override
	public void error(ErrorEvent event) {
		boolean denied = event.getThrowable() instanceof AccessDeniedException;
		if (denied) {
			LOG.warn("Refused a click: {}", event.getThrowable().getMessage());
		}
		else {
			LOG.error("A click failed", event.getThrowable());
		}
		UI ui = UI.getCurrent();
		if (ui != null) {
			show(ui, denied ? "shell.denied" : "shell.fault");
		}
	}

	private void show(UI ui, String key) {
		var note = new Note(Note.Kind.CARE, this.texts.getMessage(key + ".title", null, ui.getLocale()),
				this.texts.getMessage(key + ".text", null, ui.getLocale()));
		var notification = new Notification(note);
		notification.setPosition(Position.BOTTOM_CENTER);
		notification.setDuration(12_000);
		notification.open();
	}

}
