package org.peerway.roleplay.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Card;
import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.PrincipleBars;
import org.peerway.base.ui.PrincipleBars.Bar;
import org.peerway.base.ui.PrincipleMark;
import org.peerway.roleplay.Debrief;
import org.peerway.roleplay.Scores;
import org.peerway.roleplay.Scores.Tally;
import org.peerway.roleplay.script.Speaker;

/**
 * Looks back on a play: what it showed, what could have hurt, what mattered, and how the
 * other replies read. Harm stands apart from everything that is counted.
 */
public final class DebriefPanel extends Composite<Div> {

	/** What can be done after a look back. */
	public interface Again {

		void playAgain();

		/**
		 * Plays on from a moment of the talk.
		 * @param exchange its number, from 1
		 */
		void playFrom(int exchange);

	}

	/** For those who only read. */
	public DebriefPanel(Debrief debrief) {
		this(debrief, null);
	}

	/** For the one who played. */
	public DebriefPanel(Debrief debrief, @Nullable Again again) {
		getContent().addClassName("stack");
		getContent().add(lead(debrief));
		if (!debrief.scores().tallies().isEmpty()) {
			getContent().add(principles(debrief.scores()));
		}
		if (!debrief.harm().isEmpty()) {
			getContent().add(new HarmNote(debrief.harm(), again));
		}
		if (!debrief.levels().reached().isEmpty()) {
			getContent().add(new LevelsCard(debrief.levels(), !debrief.harm().isEmpty()));
		}
		getContent().add(story(debrief), moments(debrief, again));
	}

	private Paragraph lead(Debrief debrief) {
		var lead = new Paragraph(sentences(debrief).collect(Collectors.joining(" ")));
		lead.addClassNames("lead", "reading");
		return lead;
	}

	private Stream<String> sentences(Debrief debrief) {
		Stream<String> strongest = Outlook.strongest(debrief.scores())
			.map((tally) -> getTranslation("roleplay.strong." + tally.principle().id()))
			.stream();
		Stream<String> harm = debrief.harm().isEmpty() ? Stream.of()
				: Stream.of(getTranslation("roleplay.harm.ahead", debrief.harm().size()));
		Stream<String> room = Outlook.room(debrief.scores())
			.map((tally) -> getTranslation("roleplay.room." + tally.principle().id()))
			.stream();
		return Stream.of(strongest, harm, room, Stream.of(getTranslation("roleplay.no-grade")))
			.flatMap((sentence) -> sentence);
	}

	private Component principles(Scores scores) {
		var bars = new PrincipleBars();
		scores.tallies().forEach((tally) -> bars.add(bar(tally)));
		return Card.titled(getTranslation("roleplay.by-principle"), quiet(getTranslation("roleplay.by-principle.text")),
				bars);
	}

	private Bar bar(Tally tally) {
		return new Bar(PrincipleMark.of(tally.principle().id()), tally.principle().name(), Outlook.share(tally),
				getTranslation("roleplay.amount", tally.met(), tally.calledFor()),
				getTranslation(Outlook.remark(tally).key()));
	}

	private Component story(Debrief debrief) {
		var ending = debrief.ending();
		var story = new Div(Card.titled(getTranslation("roleplay.how-it-ended", ending.title()), scene(ending.text()),
				InLanguage.told().mark(new Paragraph(ending.debrief()))));
		debrief.speakers().forEach((speaker) -> story.add(inside(speaker)));
		story.addClassName("story");
		return story;
	}

	private Card inside(Speaker speaker) {
		var card = Card.titled(getTranslation("roleplay.inside", speaker.name()),
				InLanguage.told().mark(new Paragraph(speaker.inside())));
		if (!speaker.moves().isBlank()) {
			card.add(new H3(getTranslation("roleplay.moves", speaker.name())),
					InLanguage.told().mark(new Paragraph(speaker.moves())));
		}
		return card;
	}

	private Component moments(Debrief debrief, @Nullable Again again) {
		var card = Card.titled(getTranslation("roleplay.moments"));
		List<Debrief.Moment> moments = debrief.moments();
		moments.forEach((moment) -> card.add(new MomentRow(moment)));
		if (moments.isEmpty()) {
			card.add(quiet(getTranslation("roleplay.moments.none")));
		}
		var foot = new Div(new WholeTalk(debrief, again));
		if (again != null) {
			foot.add(Action.primary(getTranslation("roleplay.play-again"), again::playAgain).once());
		}
		foot.addClassNames("sticky", "onward");
		card.add(foot);
		return card;
	}

	private static Component scene(String text) {
		var scene = new Paragraph(InLanguage.told().words(text));
		scene.addClassName("scene");
		return scene;
	}

	private static Component quiet(String text) {
		var line = new Paragraph(text);
		line.addClassNames("s", "sm");
		return line;
	}

}
