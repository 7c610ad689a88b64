package org.peerway.shell.ui;

import java.util.List;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.peerway.base.HelpLines;
import org.peerway.base.ui.Action;

/** The help lines, one click away from everywhere; opening them is not recorded. */
class HelpDialog extends Dialog {

	HelpDialog(List<HelpLines.Line> lines) {
		var discreet = new Paragraph(getTranslation("shell.help.discreet"));
		discreet.addClassNames("s", "sm");
		setHeaderTitle(getTranslation("shell.help"));
		getHeader().add(Action.plain(getTranslation("shell.close"), this::close));
		setWidth("34rem");
		setMaxWidth("100%");
		add(list(lines), discreet);
	}

	/** Plain links, which need no server once they are on the screen. */
	static UnorderedList list(List<HelpLines.Line> lines) {
		var list = new UnorderedList();
		list.addClassName("hl");
		lines.forEach((line) -> list.add(item(line)));
		return list;
	}

	private static ListItem item(HelpLines.Line line) {
		var name = new Span(line.name());
		name.addClassName("name");
		var link = new Anchor(line.href(), line.link());
		return new ListItem(name, new Span(line.detail()), new Span(" "), link);
	}

}
