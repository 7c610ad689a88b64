package org.peerway.roleplay.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Variable;

/** Checks that ids are unique, and that none is one of the words with a meaning. */
final class IdCheck {

	private final Scenario scenario;

	private final Findings findings;

	IdCheck(Scenario scenario, Findings findings) {
		this.scenario = scenario;
		this.findings = findings;
	}

	void check() {
		unique("speaker", "", this.scenario.speakers().stream().map(Speaker::id), null);
		unique("variable", "variables", this.scenario.variables().stream().map(Variable::id), null);
		unique("act", "acts", this.scenario.acts().stream().map(Act::id), null);
		unique("place", "", this.scenario.places().map(Place::id), new Fix.TellApart());
		this.scenario.turns()
			.forEach((turn) -> unique("choice", turn.id() + "/", turn.choices().stream().map(Choice::id),
					new Fix.TellApart()));
		this.scenario.turns().stream().map(Turn::id).filter(Lines.RESERVED::contains).forEach(this::reserved);
		this.scenario.variables()
			.stream()
			.map(Variable::id)
			.filter((id) -> !Condition.isName(id))
			.forEach((id) -> this.findings.add(Rule.RESERVED_ID, "variables", "",
					Words.in(Rule.RESERVED_ID, "variable", id), Words.in(Rule.RESERVED_ID, "variable.right")));
	}

	private void reserved(String id) {
		this.findings.add(Rule.RESERVED_ID, id, "", Words.in(Rule.RESERVED_ID, "turn", id),
				Words.in(Rule.RESERVED_ID, "turn.right"));
	}

	/** Names the place itself, or puts the id behind a prefix that ends open. */
	private void unique(String kind, String place, Stream<String> ids, @Nullable Fix fix) {
		Set<String> seen = new HashSet<>();
		ids.filter((id) -> !seen.add(id))
			.distinct()
			.forEach((id) -> this.findings.add(Rule.DUPLICATE_ID,
					(place.isEmpty() || place.endsWith("/")) ? place + id : place, "",
					Words.in(Rule.DUPLICATE_ID, kind, id), Words.in(Rule.DUPLICATE_ID, "right"), fix));
	}

}
