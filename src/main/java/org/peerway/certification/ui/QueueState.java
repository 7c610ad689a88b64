package org.peerway.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Tag;
import org.peerway.certification.QueueRow;
import org.peerway.certification.Worksheet;

/** Where an application stands: what to do, how much is met and what is missing. */
final class QueueState extends Composite<Div> {

	QueueState(QueueRow row) {
		var tags = new Div(standing(row));
		tags.addClassNames("row", "tight");
		getContent().add(tags);
		row.worksheet().ifPresent((sheet) -> {
			if (!sheet.isMet()) {
				tags.add(Tag.missing(getTranslation("certification.queue.missing", sheet.missing().size())));
			}
			getContent().add(facts(sheet));
		});
	}

	private Component standing(QueueRow row) {
		return switch (row.state()) {
			case RETURNED -> Tag.waiting(getTranslation("certification.state.returned"));
			case ISSUED -> Tag.done(getTranslation("certification.state.issued"));
			case SUBMITTED -> submitted(row);
		};
	}

	private Component submitted(QueueRow row) {
		if (row.bar().isPresent()) {
			return new Tag(Tag.Kind.INFO, Icon.PEOPLE, getTranslation("certification.state.another"));
		}
		return row.worksheet().filter(Worksheet::isMet).isPresent()
				? Tag.done(getTranslation("certification.state.ready"))
				: Tag.judge(getTranslation("certification.state.submitted"));
	}

	private Component facts(Worksheet sheet) {
		var met = new Div(getTranslation(sheet.isMet() ? "certification.queue.met" : "certification.queue.met-but",
				sheet.met(), sheet.lines().size()));
		var facts = new Div(met);
		facts.addClassNames("s", "sm", "queue-facts");
		if (!sheet.isMet()) {
			facts.add(missing(sheet));
		}
		return facts;
	}

	private Component missing(Worksheet sheet) {
		var list = new UnorderedList();
		var language = new InLanguage(sheet.programme().language());
		sheet.missing().forEach((line) -> list.add(language.mark(new ListItem(line.requirement().title()))));
		return list;
	}

}
