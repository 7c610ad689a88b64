package org.peerway.roleplay.write.merge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.peerway.roleplay.script.GeneratedScenarios;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class ScenarioMergePropertyTests {

	@Property(tries = 500)
	void whereOnlyOneChangedSomethingTheirsIsKept(@ForAll long seed) {
		var scenarios = new GeneratedScenarios(seed);
		var before = scenarios.scenario();
		var after = scenarios.scenario();

		assertThat(ScenarioMerge.of(before, before, after).merged()).isEqualTo(after);
		assertThat(ScenarioMerge.of(before, after, before).merged()).isEqualTo(after);
		assertThat(ScenarioMerge.of(before, after, after).merged()).isEqualTo(after);
		assertThat(ScenarioMerge.of(before, after, after).conflicts()).isEmpty();
	}

	@Property(tries = 1000)
	void changesOfDifferentPartsAlwaysGoTogether(@ForAll long seed) {
		var base = Edits.base(seed);
		var one = new Edits(seed, 0, 2).of(base);
		var other = new Edits(seed, 1, 2).of(base);

		var merge = ScenarioMerge.of(base, one, other);

		assertThat(merge.conflicts()).isEmpty();
		assertThat(ScenarioMerge.changes(base, merge.merged())).containsExactlyInAnyOrderElementsOf(
				union(ScenarioMerge.changes(base, one), ScenarioMerge.changes(base, other)));
	}

	@Property(tries = 1000)
	void itDoesNotMatterWhoIsFirst(@ForAll long seed) {
		var base = Edits.base(seed);
		var one = new Edits(seed, 0, 2).of(base);
		var other = new Edits(seed, 1, 2).of(base);

		assertThat(ScenarioMerge.of(base, one, other).merged()).isEqualTo(ScenarioMerge.of(base, other, one).merged());
	}

	@Property(tries = 1000)
	void whatBothChangedDifferentlyIsAConflict(@ForAll long seed) {
		var base = Edits.base(seed);
		var one = new Edits(seed, 0, 1).of(base);
		var other = new Edits(seed + 1, 0, 1).of(base);

		var merge = ScenarioMerge.of(base, one, other);

		var both = ScenarioMerge.changes(base, one);
		assertThat(merge.conflicts()).containsExactlyInAnyOrderElementsOf(ScenarioMerge.changes(base, other)
			.stream()
			.filter(both::contains)
			.filter(ScenarioMerge.changes(one, other)::contains)
			.toList());
	}

	@Property(tries = 500)
	void nothingIsLostOrDoubledInAnyOrder(@ForAll long seed) {
		var base = Edits.base(seed);
		var one = new Edits(seed, 0, 1).of(base);
		var other = new Edits(seed + 1, 0, 1).of(base);

		var merged = ScenarioMerge.of(base, one, other).merged();

		assertThat(ids(merged)).doesNotHaveDuplicates()
			.isSubsetOf(union(ids(one), ids(other)))
			.containsAll(ids(one).stream().filter(ids(other)::contains).toList());
	}

	private static List<String> ids(Scenario scenario) {
		return scenario.turns().stream().map(Turn::id).toList();
	}

	private static <T> Set<T> union(List<T> one, List<T> other) {
		var all = one.stream().collect(Collectors.toSet());
		all.addAll(other);
		return all;
	}

}
