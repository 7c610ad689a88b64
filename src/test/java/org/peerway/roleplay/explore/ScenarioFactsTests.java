package org.peerway.roleplay.explore;

import java.math.BigInteger;

import org.junit.jupiter.api.Test;
import org.peerway.roleplay.Fixtures;

import static org.assertj.core.api.Assertions.assertThat;

class ScenarioFactsTests {

	@Test
	void tellsOfAScenarioWithoutCircles() {
		var facts = ScenarioFacts.of(Fixtures.coffee(), 1);

		assertThat(facts.whole()).isTrue();
		assertThat(facts.figures().turns()).isEqualTo(3);
		assertThat(facts.figures().paths()).contains(BigInteger.valueOf(11));
		assertThat(facts.figures().exact()).isTrue();
		assertThat(facts.figures().length()).contains(new Range(2, 3, true));
		assertThat(facts.figures().points()).containsEntry("mutuality", new Range(-2, 4, true));
		assertThat(facts.endings()).containsOnlyKeys("thursday", "leaves");
		assertThat(facts.endings().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(facts.plays());
		assertThat(facts.points().get("mutuality").values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
		assertThat(facts.unseen()).isEmpty();
		assertThat(facts.unfinished()).isZero();
	}

	@Test
	void theSameSeedTellsTheSame() {
		assertThat(ScenarioFacts.of(Fixtures.walk(), 5)).isEqualTo(ScenarioFacts.of(Fixtures.walk(), 5));
	}

	@Test
	void tellsWhatNoPlayComesTo() {
		var facts = ScenarioFacts.of(Fixtures.graph("a: end", "b: end", "end!", "other!"), 1);

		assertThat(facts.unseen()).containsExactly("b");
		assertThat(facts.endings()).containsEntry("other", 0);
	}

}
