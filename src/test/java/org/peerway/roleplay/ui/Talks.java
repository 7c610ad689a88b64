package org.peerway.roleplay.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.peerway.people.PersonId;
import org.peerway.roleplay.Debrief;
import org.peerway.roleplay.Exchange;
import org.peerway.roleplay.Levels;
import org.peerway.roleplay.PlayId;
import org.peerway.roleplay.PlayMode;
import org.peerway.roleplay.PlayScreen;
import org.peerway.roleplay.PlayScreen.CoachNote;
import org.peerway.roleplay.PlayScreen.Now;
import org.peerway.roleplay.PlayScreen.Reply;
import org.peerway.roleplay.PlayScreen.Said;
import org.peerway.roleplay.PlayScreen.Spoken;
import org.peerway.roleplay.PlayScreen.YourTurn;
import org.peerway.roleplay.PlayStatus;
import org.peerway.roleplay.PlaySummary;
import org.peerway.roleplay.ScenarioRef;
import org.peerway.roleplay.Scores;
import org.peerway.roleplay.Scores.Tally;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Level;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

/** States of a play of "Coffee with Devon" for tests of its screens. */
final class Talks {

	static final Principle LEARNING = principle("critical-learning", "Ask, don’t assume");

	static final Principle BOUNDARIES = principle("boundaries", "Knowing the edges");

	static final YourTurn FIRST = new YourTurn(new Said("Devon", "Nobody listens."),
			List.of(new Reply(1, "What did you want them to hear?"), new Reply(2, "Skip the dose."),
					new Reply(3, "It gets better.")));

	static final YourTurn SECOND = new YourTurn(new Said("Devon", "I used to fix radios."),
			List.of(new Reply(1, "Show me?")));

	static final Spoken ASKED = spoken("What did you want them to hear?",
			new CoachNote(LEARNING, true, "He has room to go on.", null, null));

	static final Spoken HURT = spoken("Skip the dose.", new CoachNote(BOUNDARIES, false, "Meant to help.",
			"Stopping at once can be dangerous.", "Would it help if I came along?"));

	static final Spoken SAID = spoken("Once.", null);

	static final PlayScreen.YourWords THIRD = new PlayScreen.YourWords(new Said("Devon", "And now?"),
			"What do you say to him?", "");

	static final PlayScreen.TheEnd END = new PlayScreen.TheEnd("See you Thursday", "Devon smiles.");

	private Talks() {
	}

	static PlayScreen screen(Now now, Spoken... talk) {
		return new PlayScreen(summary(talk.length), "en", "Coffee with Devon", "The day center.", "You have met twice.",
				null, List.of(LEARNING, BOUNDARIES), List.of(talk), now);
	}

	static Debrief debrief() {
		var devon = new Speaker("devon", "Devon", "Tired of being managed.", "A real question.");
		var ask = choice("ask", "What did you want them to hear?", null, null);
		var skip = choice("skip", "Skip the dose.", "Stopping at once can be dangerous.",
				"Would it help if I came along?");
		var turn = new Turn("nobody-listens", "devon", "Nobody listens.", List.of(ask, skip));
		var asked = new Turn("meds", "devon", "And now?",
				new FreeText("Say it.", "thursday", List.of("critical-learning"), "Shall we?"));
		return new Debrief(summary(3), "en", "Coffee with Devon",
				List.of(Exchange.chosen(1, devon, turn, turn.choices(), ask),
						Exchange.chosen(2, devon, turn, turn.choices(), skip),
						Exchange.said(3, devon, asked, "With me.")),
				List.of(new Debrief.Moment(1, ask.text(), true, LEARNING, ask.feedback())),
				List.of(new Debrief.Harm(2, skip.text(), "Stopping at once can be dangerous.",
						"Would it help if I came along?")),
				List.of(new Debrief.Written(3, "Say it.", "With me.", List.of(LEARNING), "Shall we?")),
				new Scores(List.of(tally(LEARNING, 3, 4), tally(BOUNDARIES, 0, 2))),
				new Levels(List.of(new Levels.Reached(LEARNING, 3, Level.PROFICIENT),
						new Levels.Reached(BOUNDARIES, -2, Level.NOT_YET))),
				new Ending("thursday", "See you Thursday", "Devon smiles.", "You let him lead."), List.of(devon));
	}

	static Tally tally(Principle principle, int met, int calledFor) {
		return new Tally(principle, met, calledFor, met);
	}

	private static Spoken spoken(String reply, CoachNote note) {
		return new Spoken(new Said("Devon", "Nobody listens."), reply, note);
	}

	private static Choice choice(String id, String text, String harm, String instead) {
		return new Choice(id, text, "thursday", Map.of(), "feedback on " + id, harm, instead);
	}

	private static PlaySummary summary(int steps) {
		var now = Instant.parse("2026-11-24T10:42:00Z");
		return new PlaySummary(new PlayId(new UUID(0, 1)), new PersonId(new UUID(0, 2)),
				new ScenarioRef(new UUID(0, 3), "coffee-with-devon"), PlayMode.COACHED, PlayStatus.OPEN, steps, now,
				now, null, null, null);
	}

	private static Principle principle(String id, String name) {
		return new Principle(id, name, "…", List.of("1", "2", "3", "4", "5"));
	}

}
