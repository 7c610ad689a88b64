package org.peerway.notice.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** The person has marked a message as read, on this screen. */
public final class MessageRead extends ComponentEvent<UI> {

	MessageRead(UI source) {
		super(source, false);
	}

}
