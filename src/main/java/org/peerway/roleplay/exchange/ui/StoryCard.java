package org.peerway.roleplay.exchange.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Note;
import org.peerway.base.ui.Tag;
import org.peerway.roleplay.exchange.Import.Changed;
import org.peerway.roleplay.exchange.Import.Item;
import org.peerway.roleplay.exchange.Import.Refused;
import org.peerway.roleplay.exchange.Import.Story;
import org.peerway.roleplay.exchange.Import.Taken;
import org.peerway.roleplay.exchange.Media;

/** What came of one role-play in a file, and the way to keep it. */
final class StoryCard extends Composite<Div> {

	private static final int PAGE = 20;

	StoryCard(Story story, Consumer<Story> keep) {
		var scenario = story.scenario().scenario();
		var title = scenario.title().isBlank() ? getTranslation("roleplay.write.untitled") : scenario.title();
		var card = Card.titled(title,
				new Paragraph(
						getTranslation("roleplay.import.counts", scenario.turns().size(), scenario.endings().size(),
								count(story, Taken.class), count(story, Changed.class), count(story, Refused.class))));
		if (!story.remarks().isEmpty()) {
			card.add(new RemarkList(story.remarks()));
		}
		if (!story.scenario().media().isEmpty()) {
			card.add(new Note(Note.Kind.WARM,
					getTranslation("roleplay.import.pictures", names(story.scenario().media()))));
		}
		card.add(new NativeDetails(getTranslation("roleplay.import.items"), items(story.items())),
				Action.primary(getTranslation("roleplay.import.keep"), () -> keep.accept(story))
					.trailing(Icon.NEXT)
					.once());
		getContent().add(card);
	}

	private static String names(List<Media> media) {
		return String.join(", ", media.stream().map(Media::name).toList());
	}

	private static long count(Story story, Class<? extends Item> kind) {
		return story.items().stream().filter(kind::isInstance).count();
	}

	private Component items(List<Item> items) {
		var title = getTranslation("roleplay.import.items");
		var table = new DataTable<Item>(title)
			.heading(getTranslation("roleplay.import.item"),
					(item) -> new Span(item.name().isBlank() ? "–" : item.name()))
			.text(getTranslation("roleplay.import.at"), (item) -> (item.line() > 0) ? String.valueOf(item.line()) : "–")
			.column(getTranslation("roleplay.import.became"), this::became);
		var growing = new GrowingTable<Item>(new Card(table), table, PAGE, getTranslation("roleplay.import.more"),
				(after, limit) -> items.stream()
					.skip(after.map((one) -> items.indexOf(one) + 1).orElse(0))
					.limit(limit)
					.toList());
		growing.begin();
		return growing;
	}

	private Component became(Item item) {
		return switch (item) {
			case Taken _ -> Tag.done(getTranslation("roleplay.import.taken"));
			case Changed changed ->
				new Div(Tag.here(getTranslation("roleplay.import.changed")), new RemarkList(changed.how()));
			case Refused refused ->
				new Div(Tag.lookAt(getTranslation("roleplay.import.refused")), new RemarkList(refused.why()));
		};
	}

}
