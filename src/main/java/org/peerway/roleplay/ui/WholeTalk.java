package org.peerway.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Tag;
import org.peerway.roleplay.Debrief;
import org.peerway.roleplay.Exchange;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.ui.DebriefPanel.Again;

/** The talk from its first line on, with how each reply reads that could be given. */
class WholeTalk extends Composite<NativeDetails> {

	private final transient Debrief debrief;

	WholeTalk(Debrief debrief, @Nullable Again again) {
		this.debrief = debrief;
		var talk = new OrderedList();
		debrief.path().forEach((exchange) -> talk.add(turn(exchange, again)));
		talk.addClassName("whole-talk");
		getContent().setSummary(Icon.PAPER.draw(), new Span(getTranslation("roleplay.whole-talk")));
		getContent().getSummary().addClassNames("btn", "t");
		getContent().setContent(talk);
		getContent().addClassName("grow");
	}

	private ListItem turn(Exchange exchange, @Nullable Again again) {
		var replies = new UnorderedList(
				exchange.chosen().map((chosen) -> reply(chosen, true)).orElseGet(() -> words(exchange)));
		exchange.others().forEach((other) -> replies.add(reply(other, false)));
		var item = new ListItem(new H3(getTranslation("roleplay.turn", exchange.number())), said(exchange), replies);
		if (again != null) {
			var from = Action.outlined(getTranslation("roleplay.play-from"), () -> again.playFrom(exchange.number()));
			from.setAriaLabel(getTranslation("roleplay.play-from.turn", exchange.number()));
			item.add(from.once());
		}
		return item;
	}

	private Component said(Exchange exchange) {
		var who = new Span(exchange.speaker().name());
		who.addClassName("who");
		var words = InLanguage.told().mark(new Paragraph(exchange.turn().text()));
		words.addClassName("said");
		var said = new Div(who, words);
		this.debrief.picture(exchange)
			.map(ShownPicture::new)
			.ifPresent((picture) -> said.addComponentAtIndex(1, picture));
		return said;
	}

	private ListItem words(Exchange exchange) {
		var item = new ListItem(new Tag(Tag.Kind.ACCENT, Icon.CHECK, getTranslation("roleplay.your-words")),
				new Quote(exchange.reply()));
		FreeText free = exchange.turn().free();
		if (free != null && !free.example().isBlank()) {
			item.add(new Paragraph(InLanguage.told().within(this, "roleplay.one-way", free.example())));
		}
		item.addClassNames("fb", "chosen");
		return item;
	}

	private ListItem reply(Choice choice, boolean chosen) {
		var item = new ListItem();
		if (chosen) {
			item.add(new Tag(Tag.Kind.ACCENT, Icon.CHECK, getTranslation("roleplay.your-reply")));
		}
		if (choice.harm() != null) {
			item.add(new Tag(Tag.Kind.CARE, Icon.CARE, getTranslation("roleplay.harm.tag")));
		}
		item.add(new Quote(choice.text()), InLanguage.told().mark(new Paragraph(choice.feedback())));
		if (choice.harm() != null) {
			item.add(InLanguage.told().mark(new Paragraph(choice.harm())));
		}
		if (choice.instead() != null) {
			item.add(new Paragraph(InLanguage.told().within(this, "roleplay.try", choice.instead())));
		}
		item.addClassName("fb");
		item.getElement().getClassList().set("care", choice.harm() != null);
		item.getElement().getClassList().set("chosen", chosen);
		return item;
	}

}
