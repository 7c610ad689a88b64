package org.peerway.roleplay.write.ui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.write.edit.Choices;
import org.peerway.roleplay.write.edit.Turns;

/** The replies of a turn as rows. */
final class RepliesForm extends Composite<Div> {

	private final Sheet sheet;

	private final Turn turn;

	RepliesForm(Sheet sheet, Turn turn) {
		this.sheet = sheet;
		this.turn = turn;
		var title = new H3(getTranslation("roleplay.write.replies"));
		var count = new Span(getTranslation("roleplay.write.replies.count", turn.choices().size()));
		count.addClassNames("s", "sm");
		var head = new Div(title, count);
		head.addClassNames("row", "tight");
		var rows = new Div();
		rows.addClassName("edit-rows");
		for (Choice choice : turn.choices()) {
			rows.add(new ReplyRow(sheet, turn, choice));
		}
		getContent().addClassName("edit-list");
		getContent().add(head, rows);
		if (sheet.editable()) {
			getContent().add(buttons());
		}
	}

	private Div buttons() {
		var desk = this.sheet.desk();
		var add = Keys.NEW_REPLY.on(Action.outlined(getTranslation("roleplay.write.reply.add"), () -> {
			var added = Choices.add(desk.scenario(), this.turn.id());
			desk.act("reply-added", added.scenario(), ReplyRow.spot(added.id(), "text"));
		}).icon(Icon.PLUS));
		var words = Action.plain(getTranslation("roleplay.write.words.instead"),
				() -> desk.act("words-asked", Turns.askForWords(desk.scenario(), this.turn.id()), "free/ask"));
		var row = new Div(this.sheet.spots().put("add-reply", add), words);
		row.addClassNames("row", "tight");
		return row;
	}

}
