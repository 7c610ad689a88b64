package org.peerway.shell.ui;

import java.util.List;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.peerway.base.HelpLines;
import org.peerway.base.ui.Action;

/** A rest at any time: come back, leave for today, or talk to someone. */
class PauseDialog extends Dialog {

	PauseDialog(Runnable leave, List<HelpLines.Line> lines) {
		var kept = new Paragraph(getTranslation("shell.pause.kept"));
		kept.addClassName("dialog-text");
		var back = Action.primary(getTranslation("shell.pause.back"), this::close).wide();
		back.setAutofocus(true);
		var ways = new Div(back, Action.outlined(getTranslation("shell.pause.leave"), leave).wide(),
				new NativeDetails(getTranslation("shell.pause.talk"), HelpDialog.list(lines)));
		ways.addClassNames("col", "tight");
		var discreet = new Paragraph(getTranslation("shell.pause.discreet"));
		discreet.addClassNames("s", "sm");
		setHeaderTitle(getTranslation("shell.pause.title"));
		setWidth("30rem");
		setMaxWidth("100%");
		add(kept, ways, discreet);
	}

}
