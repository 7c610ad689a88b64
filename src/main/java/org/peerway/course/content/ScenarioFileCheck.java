package org.peerway.course.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.roleplay.check.Finding;
import org.peerway.roleplay.check.FindingText;
import org.peerway.roleplay.check.ScenarioCheck;
import org.peerway.roleplay.yaml.ScenarioYaml;

/** Checks a scenario's file, and gives what the role-play engine finds its line. */
final class ScenarioFileCheck {

	/** What the schema has told already. */
	private static final Set<Finding.Rule> TOLD = Set.of(Finding.Rule.NO_CHOICES, Finding.Rule.FEW_CHOICES,
			Finding.Rule.NO_ENDING, Finding.Rule.HARM_WITHOUT_REASON, Finding.Rule.HARM_WITHOUT_INSTEAD,
			Finding.Rule.SCORE_OUT_OF_RANGE);

	/** Whatever language the texts are in, their faults are the same. */
	private static final String LANGUAGE = "en";

	private final Entry scenario;

	private final Faults faults;

	ScenarioFileCheck(Entry scenario, Faults faults) {
		this.scenario = scenario;
		this.faults = faults;
	}

	void check(Collection<String> principles, boolean allPrinciplesKnown) {
		ContentSchema.SCENARIO.check(this.scenario, this.faults);
		try {
			var findings = new ScenarioCheck(principles).faults(ScenarioYaml.scenario(this.scenario, LANGUAGE));
			findings.stream()
				.filter((finding) -> !TOLD.contains(finding.rule()))
				.filter((finding) -> allPrinciplesKnown || finding.rule() != Finding.Rule.UNKNOWN_PRINCIPLE)
				.forEach(this::add);
		}
		catch (Entry.Unreadable ex) {
			return;
		}
		catch (IllegalArgumentException ex) {
			if (!this.faults.areIn(this.scenario.file())) {
				this.faults.at(this.scenario, ex.getMessage() + ".", "See the schema of scenarios.");
			}
		}
	}

	private void add(Finding finding) {
		var text = FindingText.english();
		this.faults.add(this.scenario.file(), line(finding), text.of(finding.wrong()), text.of(finding.right()));
	}

	private int line(Finding finding) {
		String[] place = finding.place().split("/", 2);
		List<Entry> owners = named(
				Stream.of("turns", "endings", "speakers").flatMap((list) -> this.scenario.entries(list).stream()),
				place[0]);
		if (owners.isEmpty()) {
			return this.scenario.line(place[0]);
		}
		if (place.length == 1) {
			return owners.getLast().line(property(finding));
		}
		List<Entry> choices = named(owners.stream().flatMap((turn) -> turn.entries("choices").stream()), place[1]);
		return choices.isEmpty() ? owners.getFirst().line() : choices.getLast().line(property(finding));
	}

	private static String property(Finding finding) {
		return finding.property().isEmpty() ? "id" : finding.property().split("/")[0];
	}

	private static List<Entry> named(Stream<Entry> entries, String id) {
		return entries.filter((entry) -> entry.find("id").filter(id::equals).isPresent()).toList();
	}

}
