package org.peerway.roleplay.check;

import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Checks that something is written wherever a player reads. */
final class EmptyCheck {

	private final Scenario scenario;

	private final Findings findings;

	EmptyCheck(Scenario scenario, Findings findings) {
		this.scenario = scenario;
		this.findings = findings;
	}

	void check() {
		check(this.scenario.title(), "title", "", "title");
		check(this.scenario.summary(), "summary", "", "summary");
		check(this.scenario.scene(), "scene", "", "scene");
		check(this.scenario.role(), "role", "", "role");
		this.scenario.speakers()
			.forEach((speaker) -> check(speaker.name(), speaker.id(), "name", "speaker", speaker.id()));
		this.scenario.turns().forEach(this::check);
		this.scenario.endings().forEach(this::check);
	}

	private void check(Turn turn) {
		check(turn.text(), turn.id(), "text", "turn", turn.id());
		turn.choices()
			.forEach((choice) -> check(choice.text(), turn.id() + "/" + choice.id(), "text", "choice", choice.id(),
					turn.id()));
		if (turn.free() != null) {
			check(turn.free().ask(), turn.id(), "free/ask", "ask", turn.id());
		}
	}

	private void check(Ending ending) {
		check(ending.title(), ending.id(), "title", "ending-title", ending.id());
		check(ending.text(), ending.id(), "text", "ending", ending.id());
	}

	private void check(String text, String place, String property, String what, Object... details) {
		if (text.isBlank()) {
			this.findings.add(Rule.EMPTY_TEXT, place, property, Words.in(Rule.EMPTY_TEXT, what, details),
					Words.in(Rule.EMPTY_TEXT, "right"));
		}
	}

}
