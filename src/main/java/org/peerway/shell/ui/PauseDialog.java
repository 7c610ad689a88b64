package org.peerway.shell.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;

/** A rest at any time: come back, leave for today, or talk to someone. */
class PauseDialog extends Dialog {

	PauseDialog(Runnable leave, Runnable talk) {
		var kept = new Paragraph(getTranslation("shell.pause.kept"));
		kept.addClassName("dialog-text");
		var back = Action.primary(getTranslation("shell.pause.back"), this::close).wide();
		back.setAutofocus(true);
		var ways = new Div(back, Action.outlined(getTranslation("shell.pause.leave"), leave).wide(),
				Action.plain(getTranslation("shell.pause.talk"), talk).icon(Icon.HELP).wide());
		ways.addClassNames("col", "tight");
		var discreet = new Paragraph(getTranslation("shell.pause.discreet"));
		discreet.addClassNames("s", "sm");
		setHeaderTitle(getTranslation("shell.pause.title"));
		setWidth("30rem");
		setMaxWidth("100%");
		add(kept, ways, discreet);
	}

}
