package org.peerway.roleplay.script;

import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Writes every text of a scenario anew.
 *
 * @param byId gives the new text for the id of a line and its text
 */
record LineWriter(BinaryOperator<String> byId) {

	Scenario scenario(Scenario from) {
		return new Scenario(from.id(), line("title", from.title()), from.minutes(), line("summary", from.summary()),
				line("scene", from.scene()), line("role", from.role()), lineOrNull("contentNote", from.contentNote()),
				from.concepts(), from.speakers().stream().map(this::speaker).toList(), from.variables(),
				from.acts().stream().map(this::act).toList(), from.start(),
				from.turns().stream().map(this::turn).toList(), from.endings().stream().map(this::ending).toList(),
				from.pass(), from.language(), from.translations());
	}

	private Speaker speaker(Speaker speaker) {
		String id = "speaker/" + speaker.id();
		return new Speaker(speaker.id(), line(id + "/name", speaker.name()), line(id + "/inside", speaker.inside()),
				line(id + "/moves", speaker.moves()));
	}

	private Act act(Act act) {
		return new Act(act.id(), line("act/" + act.id() + "/title", act.title()));
	}

	private Turn turn(Turn turn) {
		return new Turn(turn.id(), turn.speaker(), line(turn.id(), turn.text()), picture(turn),
				lineOrNull(turn.id() + "/contentNote", turn.contentNote()), turn.act(), turn.must(),
				turn.choices().stream().map((choice) -> choice(turn, choice)).toList(), free(turn));
	}

	private @Nullable Picture picture(Turn turn) {
		return (turn.picture() != null) ? new Picture(turn.picture().file(),
				line(turn.id() + "/pictureAlternative", turn.picture().alternative())) : null;
	}

	private @Nullable FreeText free(Turn turn) {
		FreeText free = turn.free();
		return (free != null) ? new FreeText(line(turn.id() + "/free/ask", free.ask()), free.to(), free.principles(),
				line(turn.id() + "/free/example", free.example())) : null;
	}

	private Choice choice(Turn turn, Choice choice) {
		String id = turn.id() + "/" + choice.id();
		return new Choice(choice.id(), line(id, choice.text()), choice.to(), choice.scores(),
				line(id + "/feedback", choice.feedback()), lineOrNull(id + "/harm", choice.harm()),
				lineOrNull(id + "/instead", choice.instead()), choice.effects(), choice.when());
	}

	private Ending ending(Ending ending) {
		String id = "ending/" + ending.id();
		return new Ending(ending.id(), line(id + "/title", ending.title()), line(id + "/text", ending.text()),
				line(id + "/debrief", ending.debrief()));
	}

	private @Nullable String lineOrNull(String id, @Nullable String text) {
		return (text != null) ? line(id, text) : null;
	}

	private String line(String id, String text) {
		return this.byId.apply(id, text);
	}

}
