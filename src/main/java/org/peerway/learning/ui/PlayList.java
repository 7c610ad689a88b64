package org.peerway.learning.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Tag;
import org.peerway.course.Course;
import org.peerway.roleplay.PlaySummary;
import org.peerway.roleplay.Scenario;

/** Somebody's plays, the newest first, a page at a time. */
final class PlayList extends Composite<Div> {

	private final Course course;

	private final transient InLanguage language;

	private final boolean own;

	private final int page;

	private final transient Function<PlaySummary, List<PlaySummary>> following;

	private final List<PlaySummary> shown = new ArrayList<>();

	private final DataTable<PlaySummary> table;

	private final Action more = Action.plain(getTranslation("learning.more"), this::showMore);

	/**
	 * A list that begins with its first page.
	 * @param own whether they are the plays of who looks at them, and open ones go on
	 * @param page how many plays a page holds
	 * @param following reads the page after a play
	 */
	PlayList(Course course, boolean own, List<PlaySummary> first, int page,
			Function<PlaySummary, List<PlaySummary>> following) {
		this.course = course;
		this.language = new InLanguage(course.language());
		this.own = own;
		this.page = page;
		this.following = following;
		var title = getTranslation(own ? "roleplay.plays" : "learning.trainee.plays");
		this.table = new DataTable<PlaySummary>(title).heading(getTranslation("roleplay.plays.talk"), this::talk)
			.text(getTranslation("roleplay.plays.when"), (play) -> Moments.dayAndTime(play.startedAt()))
			.text(getTranslation("roleplay.plays.replies"), (play) -> Integer.toString(play.steps()))
			.column(getTranslation("roleplay.plays.state"), this::state);
		getContent().addClassName("col");
		getContent().add(Card.titled(title, this.table), this.more);
		add(first);
	}

	private void showMore() {
		add(this.following.apply(this.shown.getLast()));
	}

	private void add(List<PlaySummary> plays) {
		this.shown.addAll(plays);
		this.table.setItems(this.shown);
		this.more.setVisible(plays.size() == this.page);
	}

	private Component talk(PlaySummary play) {
		var title = this.course.scenario(play.scenario().scenario()).map(Scenario::title).orElse("");
		return switch (play.status()) {
			case OPEN -> this.own ? link(Links.to(play.id()), title) : this.language.words(title);
			case ENDED -> link(Links.toDebrief(play.id()), title);
			case SET_ASIDE -> this.language.words(title);
		};
	}

	private Anchor link(String href, String title) {
		return this.language.mark(new Anchor(href, title));
	}

	private Component state(PlaySummary play) {
		return switch (play.status()) {
			case OPEN -> Tag.here(getTranslation("roleplay.plays.open"));
			case ENDED -> Tag.done(getTranslation("roleplay.plays.ended"));
			case SET_ASIDE -> Tag.later(getTranslation("roleplay.plays.set-aside"));
		};
	}

}
