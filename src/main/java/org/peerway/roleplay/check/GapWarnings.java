package org.peerway.roleplay.check;

import java.util.ArrayList;
import java.util.List;

import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Looks for what is still to be written: one finding of a kind, however much it is. */
final class GapWarnings {

	private final Scenario scenario;

	private final Findings findings;

	GapWarnings(Scenario scenario, Findings findings) {
		this.scenario = scenario;
		this.findings = findings;
	}

	void check() {
		List<String> feedback = new ArrayList<>();
		List<String> alternatives = new ArrayList<>();
		for (Turn turn : this.scenario.turns()) {
			turn.choices()
				.stream()
				.filter((choice) -> choice.feedback().isBlank())
				.forEach((choice) -> feedback.add(turn.id() + "/" + choice.id()));
			if (turn.picture() != null && turn.picture().alternative().isBlank()) {
				alternatives.add(turn.id());
			}
		}
		var debriefs = this.scenario.endings()
			.stream()
			.filter((ending) -> ending.debrief().isBlank())
			.map(Ending::id)
			.toList();
		gap(Rule.NO_FEEDBACK, "choice", "feedback", feedback);
		gap(Rule.NO_FEEDBACK, "ending", "debrief", debriefs);
		gap(Rule.NO_ALTERNATIVE, "turn", "picture", alternatives);
		translations();
	}

	private void gap(Rule rule, String what, String property, List<String> places) {
		if (!places.isEmpty()) {
			this.findings.add(rule, places.getFirst(), property, Words.in(rule, what, places.size(), Some.of(places)),
					Words.in(rule, what + ".right"));
		}
	}

	private void translations() {
		if (this.scenario.translations().isEmpty()) {
			return;
		}
		var places = Text.places(this.scenario);
		this.scenario.translations().keySet().forEach((language) -> {
			var missing = Lines.missing(this.scenario, language);
			if (!missing.isEmpty()) {
				this.findings.add(Rule.NO_TRANSLATION, places.getOrDefault(missing.getFirst(), "title"), language,
						Words.of(Rule.NO_TRANSLATION, language, missing.size(), Some.of(missing)),
						Words.in(Rule.NO_TRANSLATION, "right"));
			}
		});
	}

}
