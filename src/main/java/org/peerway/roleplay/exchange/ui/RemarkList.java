package org.peerway.roleplay.exchange.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.roleplay.exchange.Remark;

/** Remarks about a file, a role-play or a part of it, each with its line. */
final class RemarkList extends Composite<UnorderedList> {

	RemarkList(List<Remark> remarks) {
		remarks.forEach((remark) -> getContent().add(new ListItem(words(remark))));
	}

	private String words(Remark remark) {
		var said = remark.text(this::getTranslation);
		return (remark.line() > 0) ? getTranslation("roleplay.import.line", remark.line(), said) : said;
	}

}
