package org.peerway.learning.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Tag;
import org.peerway.learning.CohortId;
import org.peerway.learning.SetScenario;
import org.peerway.learning.SetScenarioService;
import org.peerway.roleplay.write.PublishedCard;
import org.peerway.roleplay.write.ScenarioWriting;

/**
 * The role-plays a trainer set for a cohort beside those of the course, and how to set
 * one.
 */
class SetScenarioCard extends Composite<Div> {

	/** So many of the newest are there to choose from. */
	private static final int MOST = 50;

	private final transient SetScenarioService talks;

	private final transient ScenarioWriting published;

	private final CohortId cohort;

	SetScenarioCard(SetScenarioService talks, ScenarioWriting published, CohortId cohort) {
		this.talks = talks;
		this.published = published;
		this.cohort = cohort;
		show();
	}

	private void show() {
		var set = this.talks.of(this.cohort);
		var card = Card.titled(getTranslation("learning.set-talk.title"));
		card.add(set.isEmpty() ? new Paragraph(getTranslation("learning.set-talk.none")) : table(set));
		card.add(choice());
		getContent().removeAll();
		getContent().add(card);
	}

	private Component table(List<SetScenario> set) {
		var table = new DataTable<SetScenario>(getTranslation("learning.set-talk.title"))
			.heading(getTranslation("learning.set-talk.talk"),
					(talk) -> new Anchor(Links.toInsight(talk.ref()), talk.title()))
			.text(getTranslation("learning.set-talk.since"), (talk) -> Moments.day(talk.setAt()))
			.column(getTranslation("learning.set-talk.state"),
					(talk) -> talk.there() ? Tag.here(getTranslation("learning.set-talk.open"))
							: Tag.later(getTranslation("learning.set-talk.away")))
			.column("", this::change);
		table.setItems(set);
		return table;
	}

	private Component change(SetScenario talk) {
		if (!talk.there()) {
			return new Span();
		}
		var away = Action.outlined(getTranslation("learning.set-talk.take-away"), () -> {
			this.talks.takeAway(this.cohort, talk.ref());
			show();
		});
		away.setAriaLabel(getTranslation("learning.set-talk.take-away.which", talk.title()));
		return away;
	}

	private Component choice() {
		var latest = this.published.published(Optional.empty(), MOST);
		if (latest.isEmpty()) {
			return new Paragraph(getTranslation("learning.set-talk.nothing-published"));
		}
		var select = new Select<PublishedCard>();
		select.setLabel(getTranslation("learning.set-talk.choose"));
		select.setItems(latest);
		select.setItemLabelGenerator(
				(edition) -> getTranslation("learning.set-talk.edition", edition.title(), edition.number()));
		select.setWidth("24rem");
		select.setMaxWidth("100%");
		var row = new Div(select, Action.outlined(getTranslation("learning.set-talk.set"), () -> {
			if (select.getValue() != null) {
				this.talks.set(this.cohort, select.getValue().ref());
				show();
			}
			else {
				select.focus();
			}
		}));
		row.addClassNames("row", "bottom-line");
		return row;
	}

}
