package org.peerway.roleplay.check;

import java.util.Collection;
import java.util.List;

import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

/** Checks a turn and its replies, wherever they lead. */
final class TurnCheck {

	static final int HIGHEST_SCORE = 2;

	private final List<String> speakers;

	private final List<String> acts;

	private final ScenarioGraph graph;

	private final Collection<String> principles;

	private final Findings findings;

	TurnCheck(Scenario scenario, ScenarioGraph graph, Collection<String> principles, Findings findings) {
		this.graph = graph;
		this.speakers = scenario.speakers().stream().map(Speaker::id).toList();
		this.acts = scenario.acts().stream().map(Act::id).toList();
		this.principles = principles;
		this.findings = findings;
	}

	void check(Turn turn) {
		String id = turn.id();
		if (!this.speakers.contains(turn.speaker())) {
			this.findings.unknown(Rule.UNKNOWN_SPEAKER, id, "speaker",
					Words.of(Rule.UNKNOWN_SPEAKER, id, turn.speaker()), turn.speaker(), this.speakers);
		}
		if (turn.act() != null && !this.acts.contains(turn.act())) {
			this.findings.unknown(Rule.UNKNOWN_ACT, id, "act", Words.of(Rule.UNKNOWN_ACT, id, turn.act()), turn.act(),
					this.acts);
		}
		checkReplies(turn);
	}

	private void checkReplies(Turn turn) {
		FreeText free = turn.free();
		if (free == null && turn.choices().isEmpty()) {
			this.findings.add(Rule.NO_CHOICES, turn.id(), turn.id());
		}
		if (free == null && turn.choices().size() == 1) {
			this.findings.add(Rule.FEW_CHOICES, turn.id(), turn.id());
		}
		if (free != null) {
			if (!turn.choices().isEmpty()) {
				this.findings.add(Rule.FREE_AND_CHOICES, turn.id(), turn.id());
			}
			target(free.to(), turn.id(), "free/to", Words.in(Rule.UNKNOWN_TARGET, "free", turn.id(), free.to()));
			unknown(free.principles()).forEach((principle) -> unknown(turn.id(), "free/principles", principle,
					Words.in(Rule.UNKNOWN_PRINCIPLE, "free", turn.id(), principle)));
		}
		turn.choices().forEach((choice) -> checkChoice(turn, choice));
	}

	private void checkChoice(Turn turn, Choice choice) {
		String place = turn.id() + "/" + choice.id();
		target(choice.to(), place, "to", Words.in(Rule.UNKNOWN_TARGET, "choice", choice.id(), turn.id(), choice.to()));
		unknown(choice.scores().keySet()).forEach((principle) -> unknown(place, "scores", principle,
				Words.in(Rule.UNKNOWN_PRINCIPLE, "choice", choice.id(), turn.id(), principle)));
		choice.scores().forEach((principle, score) -> {
			if (Math.abs((long) score) > HIGHEST_SCORE) {
				this.findings.add(Rule.SCORE_OUT_OF_RANGE, place, "scores",
						Words.of(Rule.SCORE_OUT_OF_RANGE, choice.id(), turn.id(), score, principle),
						Words.in(Rule.SCORE_OUT_OF_RANGE, "right"),
						new Fix.Score(principle, Math.clamp(score, -HIGHEST_SCORE, HIGHEST_SCORE)));
			}
		});
		checkHarm(choice, place);
	}

	private void target(String target, String place, String property, Words wrong) {
		if (!this.graph.has(target)) {
			this.findings.unknown(Rule.UNKNOWN_TARGET, place, property, wrong, target, this.graph.meant(target),
					Words.in(Rule.UNKNOWN_TARGET, "right"));
		}
	}

	private List<String> unknown(Collection<String> principles) {
		return principles.stream().filter((principle) -> !this.principles.contains(principle)).sorted().toList();
	}

	private void unknown(String place, String property, String principle, Words wrong) {
		this.findings.unknown(Rule.UNKNOWN_PRINCIPLE, place, property, wrong, principle, this.principles);
	}

	private void checkHarm(Choice choice, String place) {
		boolean reason = choice.harm() != null && !choice.harm().isBlank();
		boolean instead = choice.instead() != null && !choice.instead().isBlank();
		if (!reason && (choice.harm() != null || choice.instead() != null)) {
			this.findings.add(Rule.HARM_WITHOUT_REASON, place, "", Words.of(Rule.HARM_WITHOUT_REASON, choice.id()),
					Words.in(Rule.HARM_WITHOUT_REASON, "right"), instead ? null : new Fix.Harmless());
		}
		if (reason && !instead) {
			this.findings.add(Rule.HARM_WITHOUT_INSTEAD, place, choice.id());
		}
	}

}
