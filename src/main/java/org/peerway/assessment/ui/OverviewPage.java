package org.peerway.assessment.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.assessment.Sheet;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.PageHeader;
import org.peerway.base.ui.Tag;

/** The look over the whole paper before it is handed in. */
public final class OverviewPage extends Composite<Div> {

	private final AttemptLinks links;

	public OverviewPage(Sheet sheet, AttemptLinks links, Runnable handIn) {
		this.links = links;
		var open = sheet.items().stream().filter((item) -> !item.isAnswered() || item.flagged()).toList();
		getContent().add(new PageHeader(title(this, sheet)).lead(lead(sheet)));
		if (!open.isEmpty()) {
			getContent().add(list(open));
		}
		getContent().add(each(sheet));
		var finish = getTranslation(sheet.isPractice() ? "assessment.practice.finish" : "assessment.hand-in");
		getContent().add(ways(sheet.items().size(), Action.primary(finish, handIn)));
	}

	/** What the page is called. */
	public static String title(Component on, Sheet sheet) {
		return on
			.getTranslation(sheet.isPractice() ? "assessment.overview.practice.title" : "assessment.overview.title");
	}

	private String lead(Sheet sheet) {
		int total = sheet.items().size();
		var some = sheet.isPractice() ? "assessment.overview.practice" : "assessment.overview.some";
		return (sheet.answered() == total) ? getTranslation("assessment.overview.all", total)
				: getTranslation(some, sheet.answered(), total);
	}

	/** The way back to every question. */
	private Component each(Sheet sheet) {
		var title = getTranslation("assessment.overview.each");
		var list = new UnorderedList();
		list.addClassNames("filters", "numbers");
		sheet.items().forEach((item) -> {
			var number = String.valueOf(item.position() + 1);
			var link = ActionLink.outlined(this.links.to(item.position()), number);
			link.setAriaLabel(getTranslation("assessment.question-number", item.position() + 1));
			list.add(new ListItem(link));
		});
		var nav = new Nav(list);
		nav.getElement().setAttribute("aria-label", title);
		return Card.titled(title, nav);
	}

	private Component list(List<Sheet.Item> open) {
		var list = new UnorderedList();
		list.addClassName("rows");
		open.forEach((item) -> list.add(row(item)));
		return Card.titled(getTranslation("assessment.overview.open"), list);
	}

	private ListItem row(Sheet.Item item) {
		var number = new Paragraph(getTranslation("assessment.question-number", item.position() + 1));
		number.addClassNames("s", "sm");
		var words = new Div(number,
				InLanguage.told().mark(new Anchor(this.links.to(item.position()), Markdown.wordsOfText(item.ask()))));
		words.addClassName("grow");
		var tags = new Div();
		tags.addClassNames("row", "tight");
		if (!item.isAnswered()) {
			tags.add(Tag.missing(getTranslation("assessment.unanswered")));
		}
		if (item.flagged()) {
			tags.add(new Tag(Tag.Kind.WARM, Icon.FLAG, getTranslation("assessment.flagged")));
		}
		var row = new ListItem(words, tags);
		row.addClassNames("row", "sp", "top");
		return row;
	}

	private Component ways(int total, Action finish) {
		var back = ActionLink.plain(this.links.to(total - 1), getTranslation("assessment.question-number", total))
			.icon(Icon.BACK);
		var row = new Div(back, finish);
		row.addClassName("sticky");
		return row;
	}

}
