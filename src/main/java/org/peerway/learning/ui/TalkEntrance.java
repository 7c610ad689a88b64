package org.peerway.learning.ui;

import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.base.ui.Action;
import org.peerway.base.ui.ActionLink;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Note;
import org.peerway.roleplay.NotNowException;
import org.peerway.roleplay.PlayId;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.PlayStanding;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.ui.LookOutFor;

/** What a practice talk is about, and the ways into it. */
final class TalkEntrance extends Composite<Div> {

	private final transient PlayService plays;

	private final transient InLanguage language;

	private final transient Function<PlayMode, PlayId> start;

	/**
	 * An entrance for the acting trainee.
	 * @param start starts a play, or goes on with the one that is open
	 */
	TalkEntrance(Scenario scenario, List<Principle> principles, InLanguage language, ScenarioRef ref, PlayService plays,
			Function<PlayMode, PlayId> start) {
		this.plays = plays;
		this.language = language;
		this.start = start;
		getContent().addClassName("stack");
		if (scenario.contentNote() != null) {
			getContent().add(contentNote(scenario.contentNote()));
		}
		getContent().add(about(scenario, principles));
		plays.openPlay(ref)
			.ifPresentOrElse((play) -> getContent().add(carryOn(play)),
					() -> getContent().add(starts(plays.standing(ref))));
	}

	private Component contentNote(String text) {
		var title = getTranslation("learning.module.note");
		return new Note(Note.Kind.WARM, title).add(this.language.mark(new Paragraph(text)))
			.label(title)
			.actions(ActionLink.plain("help", getTranslation("learning.lesson.help")).icon(Icon.HELP).outside());
	}

	private Component about(Scenario scenario, List<Principle> principles) {
		var scene = this.language.mark(new Paragraph(scenario.scene()));
		scene.addClassName("scene");
		var how = new Paragraph(getTranslation("roleplay.intro.how"));
		how.addClassNames("s", "sm");
		var column = new Div(
				Card.titled(getTranslation("roleplay.where-you-are"), scene,
						this.language.mark(new Paragraph(scenario.role())), how),
				Card.titled(getTranslation("roleplay.look-out-for"),
						this.language.mark(new LookOutFor(scenario.callsFor(principles)))));
		column.addClassName("col");
		return column;
	}

	private Component carryOn(PlayId play) {
		return row(Action.primary(getTranslation("roleplay.intro.carry-on"), () -> go(play)).trailing(Icon.NEXT).once(),
				Action.plain(getTranslation("roleplay.intro.start-over"), () -> leave(play)).once());
	}

	private void leave(PlayId play) {
		this.plays.setAside(play);
		getUI().ifPresent((ui) -> ui.refreshCurrentRoute(false));
	}

	/** With the coach or without: two ways of the same talk. */
	private Component starts(PlayStanding standing) {
		var coached = Card.titled(getTranslation("roleplay.intro.coached"),
				new Paragraph(getTranslation("roleplay.intro.coached.text")),
				Action.primary(getTranslation("roleplay.intro.start"), () -> start(PlayMode.COACHED))
					.trailing(Icon.NEXT)
					.once());
		var alone = Card.titled(getTranslation("roleplay.intro.assessed"),
				new Paragraph(getTranslation("roleplay.intro.assessed.text")), quiet(words(standing)));
		if (standing.mayStart()) {
			alone.add(Action.outlined(getTranslation("roleplay.intro.start-assessed"), () -> start(PlayMode.ASSESSED))
				.once());
		}
		var ways = new Div(coached, alone);
		ways.addClassName("two-ways");
		return ways;
	}

	private String words(PlayStanding standing) {
		return standing.notBefore()
			.map((until) -> getTranslation("roleplay.intro.wait", Moments.dayAndTime(until)))
			.orElseGet(() -> standing.left()
				.map((left) -> getTranslation("roleplay.intro.left", left))
				.orElseGet(() -> getTranslation("roleplay.intro.unlimited")));
	}

	private static Component quiet(String text) {
		var line = new Paragraph(text);
		line.addClassNames("s", "sm");
		return line;
	}

	private static Component row(Component... actions) {
		var row = new Div(actions);
		row.addClassName("row");
		return row;
	}

	/** Where the rules have come between, the page tells. */
	private void start(PlayMode mode) {
		try {
			go(this.start.apply(mode));
		}
		catch (NotNowException ex) {
			getUI().ifPresent((ui) -> ui.refreshCurrentRoute(false));
		}
	}

	private void go(PlayId play) {
		getUI().ifPresent((ui) -> ui.navigate(Links.to(play)));
	}

}
