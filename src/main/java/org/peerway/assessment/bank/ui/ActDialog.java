package org.peerway.assessment.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

import org.peerway.base.ui.Action;

/** Asks for one thing and does one act with it. */
final class ActDialog extends Dialog {

	ActDialog(String title, Component field, String act, Runnable done) {
		setHeaderTitle(title);
		setWidth("28rem");
		setMaxWidth("100%");
		var content = new Div(field);
		content.addClassName("col");
		add(content);
		getFooter().add(Action.plain(getTranslation("assessment.bank.cancel"), this::close), Action.primary(act, () -> {
			close();
			done.run();
		}));
	}

}
