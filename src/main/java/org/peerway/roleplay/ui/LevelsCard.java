package org.peerway.roleplay.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.PrincipleMark;
import org.peerway.base.ui.Tag;
import org.peerway.roleplay.Levels;
import org.peerway.roleplay.script.Level;

/** How far each principle was shown that the scenario asks for. */
class LevelsCard extends Composite<Div> {

	LevelsCard(Levels levels, boolean couldHurt) {
		var list = new UnorderedList();
		levels.reached().forEach((one) -> list.add(row(one)));
		var card = Card.titled(getTranslation("roleplay.levels"), quiet("roleplay.levels.text"), list);
		if (couldHurt) {
			card.add(quiet("roleplay.levels.harm"));
		}
		getContent().add(card);
	}

	private ListItem row(Levels.Reached one) {
		var points = new Span(getTranslation("roleplay.points", one.points()));
		points.addClassNames("s", "sm");
		var row = new Div(PrincipleMark.of(one.principle().id()).named(one.principle().name()), tag(one.level()),
				points);
		row.addClassNames("row", "tight");
		return new ListItem(row);
	}

	private Component tag(Level level) {
		String word = getTranslation("roleplay.level." + level.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		return switch (level) {
			case NOT_YET -> new Tag(Tag.Kind.WARM, Icon.LEAF, word);
			case BASIC -> new Tag(Tag.Kind.INFO, Icon.CHECK, word);
			case PROFICIENT -> Tag.done(word);
		};
	}

	private Paragraph quiet(String key) {
		var line = new Paragraph(getTranslation(key));
		line.addClassNames("s", "sm");
		return line;
	}

}
