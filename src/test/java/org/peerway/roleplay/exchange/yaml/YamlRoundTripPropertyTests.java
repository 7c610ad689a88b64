package org.peerway.roleplay.exchange.yaml;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.script.GeneratedScenarios;

import static org.assertj.core.api.Assertions.assertThat;

class YamlRoundTripPropertyTests {

	@Property(tries = 300)
	void keepsEverything(@ForAll long seed) {
		var scenario = new ScenarioWithMedia(new GeneratedScenarios(seed).scenario());

		var export = new YamlScenarios().write(scenario);
		var read = new YamlScenarios().read(export.file());

		assertThat(export.remarks()).isEmpty();
		assertThat(read.remarks()).isEmpty();
		assertThat(read.stories()).singleElement().satisfies((story) -> {
			assertThat(story.scenario()).isEqualTo(scenario);
			assertThat(story.remarks()).allMatch((remark) -> remark.reason() == Reason.MISSING_MEDIA);
			assertThat(story.items()).hasSize((int) scenario.scenario().places().count())
				.allMatch((item) -> item instanceof Import.Taken && item.line() > 0);
		});
	}

}
