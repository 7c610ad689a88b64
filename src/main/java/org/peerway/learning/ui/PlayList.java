package org.peerway.learning.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.GrowingTable;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Tag;
import org.peerway.roleplay.PlaySummary;
import org.peerway.roleplay.Scenarios;

/** Somebody's plays, the newest first, a page at a time. */
final class PlayList extends Composite<Div> {

	private static final int PAGE = 10;

	private final transient Scenarios scenarios;

	private final boolean own;

	private final GrowingTable<PlaySummary> rows;

	/**
	 * An empty list.
	 * @param own whether they are the plays of who looks at them, and open ones go on
	 * @param read gives the plays after one, at most so many
	 */
	PlayList(Scenarios scenarios, boolean own, BiFunction<Optional<PlaySummary>, Integer, List<PlaySummary>> read) {
		this.scenarios = scenarios;
		this.own = own;
		var title = getTranslation(own ? "roleplay.plays" : "learning.trainee.plays");
		var table = new DataTable<PlaySummary>(title).heading(getTranslation("roleplay.plays.talk"), this::talk)
			.text(getTranslation("roleplay.plays.when"), (play) -> Moments.dayAndTime(play.startedAt()))
			.text(getTranslation("roleplay.plays.replies"), (play) -> Integer.toString(play.steps()))
			.column(getTranslation("roleplay.plays.state"), this::state);
		this.rows = new GrowingTable<>(Card.titled(title, table), table, PAGE, getTranslation("learning.more"), read);
		getContent().add(this.rows);
	}

	/**
	 * Shows the first page.
	 * @return whether there is anything to show
	 */
	boolean begin() {
		return this.rows.begin();
	}

	private Component talk(PlaySummary play) {
		var scenario = this.scenarios.scenario(play.scenario());
		var language = new InLanguage(scenario.language());
		return switch (play.status()) {
			case OPEN -> this.own ? language.mark(new Anchor(Links.to(play.id()), scenario.title()))
					: language.words(scenario.title());
			case ENDED -> language.mark(new Anchor(Links.toDebrief(play.id()), scenario.title()));
			case SET_ASIDE -> language.words(scenario.title());
		};
	}

	private Component state(PlaySummary play) {
		return switch (play.status()) {
			case OPEN -> Tag.here(getTranslation("roleplay.plays.open"));
			case ENDED -> Tag.done(getTranslation("roleplay.plays.ended"));
			case SET_ASIDE -> Tag.later(getTranslation("roleplay.plays.set-aside"));
		};
	}

}
