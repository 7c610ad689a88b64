package org.peerway.roleplay.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.peerway.base.lens.Lens;
import org.peerway.base.lens.LensEntry;
import org.peerway.roleplay.explore.RandomScenarios;
import org.peerway.roleplay.explore.ScenarioFacts;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.GeneratedScenarios;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class DraftPropertyTests {

	private final ScenarioCheck check = new ScenarioCheck(List.of("mutuality", "hope", "choice"), Lens
		.of(List.of(new LensEntry("who", "en", List.of("who"), List.of(), "Why.", List.of("which"), null, List.of()))));

	@Property(tries = 600)
	void anyDraftIsChecked(@ForAll long seed) {
		var draft = new GeneratedScenarios(seed).scenario();

		var findings = this.check.check(draft);

		assertThat(findings).allSatisfy((finding) -> {
			assertThat(FindingText.english().of(finding)).isNotBlank();
			assertThat(FindingText.in(Locale.of("es")).of(finding)).isNotBlank();
		});
		assertMends(draft, findings);
	}

	@Property(tries = 200)
	void brokenDraftsAreMendedFindingByFinding(@ForAll long seed, @ForAll @IntRange(min = 2, max = 16) int turns) {
		var draft = broken(RandomScenarios.of(seed, turns, true, true), new Random(seed));

		assertMends(draft, this.check.check(draft));
	}

	private void assertMends(Scenario draft, List<Finding> findings) {
		for (Finding finding : findings) {
			if (finding.fix() != null) {
				var fixed = Fixes.apply(draft, finding);
				assertThat(fixed).as("%s", finding).isPresent();
				assertThat(this.check.check(fixed.get())).doesNotContain(finding);
			}
		}
	}

	@Property(tries = 40)
	void anyDraftHasFacts(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int turns) {
		assertThatNoException().isThrownBy(() -> ScenarioFacts.of(new GeneratedScenarios(seed).scenario(), seed));
		assertThatNoException().isThrownBy(
				() -> ScenarioFacts.of(broken(RandomScenarios.of(seed, turns, true, true), new Random(seed)), seed));
	}

	private static Scenario broken(Scenario scenario, Random chance) {
		List<Turn> turns = new ArrayList<>();
		for (Turn turn : scenario.turns()) {
			var broken = Edits.choices(turn, turn.choices().stream().map((choice) -> broken(choice, chance)).toList());
			turns.add((chance.nextInt(9) == 0) ? Edits.speaker(broken, "dna") : broken);
			if (chance.nextInt(9) == 0) {
				turns.add(broken);
			}
		}
		return Edits.start(Edits.turns(scenario, turns), (chance.nextInt(9) == 0) ? "t00" : scenario.start());
	}

	private static Choice broken(Choice choice, Random chance) {
		List<UnaryOperator<Choice>> slips = List.of(UnaryOperator.identity(), UnaryOperator.identity(),
				(one) -> Edits.to(one, one.to() + "x"), (one) -> Edits.id(one, "c0"),
				(one) -> Edits.scores(one, scores(one, "hop", 1)),
				(one) -> Edits.scores(one, scores(one, "hope", chance.nextInt())),
				(one) -> Edits.when(one, "trst == 1 && !told"), (one) -> Edits.when(one, "hungry or visits(t01) > 1"),
				(one) -> Edits.when(one, "trust"), (one) -> Edits.when(one, "points(hop) > 1"),
				(one) -> Edits.when(one, "points(hope) >= -999999999"), (one) -> Edits.when(one, "((( or"),
				(one) -> new Choice(one.id(), " ", one.to(), one.scores(), "", " ", null));
		return slips.get(chance.nextInt(slips.size())).apply(choice);
	}

	private static Map<String, Integer> scores(Choice choice, String principle, int score) {
		var scores = new LinkedHashMap<>(choice.scores());
		scores.put(principle, score);
		return scores;
	}

}
