package org.peerway.roleplay.exchange.h5p;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerway.roleplay.exchange.CarriedScenarios;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.script.GeneratedScenarios;

import static org.assertj.core.api.Assertions.assertThat;

class H5pRoundTripPropertyTests {

	@Property(tries = 200)
	void packagesKeepWhatTheyCarry(@ForAll long seed) {
		keeps(new CarriedScenarios(seed).h5p(true), H5pWriter.packages());
	}

	@Property(tries = 200)
	void contentAloneKeepsWhatItCarries(@ForAll long seed) {
		keeps(new CarriedScenarios(seed).h5p(false), H5pWriter.contentAlone());
	}

	@Property(tries = 200)
	void whatCameFromH5pGoesThereWhole(@ForAll long seed) {
		var any = new ScenarioWithMedia(new GeneratedScenarios(seed).scenario());
		var writer = H5pWriter.packages();
		var first = writer.write(any);
		if (!first.written()) {
			assertThat(any.scenario().turns()).isEmpty();
			assertThat(first.remarks()).extracting((remark) -> remark.reason()).contains(Reason.CANNOT_WRITE);
			return;
		}

		var read = read(first.file());
		var second = writer.write(read);

		assertThat(second.remarks()).as(read.toString()).isEmpty();
		assertThat(read(second.file())).isEqualTo(read);
	}

	private static void keeps(ScenarioWithMedia scenario, H5pWriter writer) {
		var export = writer.write(scenario);

		assertThat(export.remarks()).isEmpty();
		assertThat(read(export.file())).isEqualTo(scenario);
	}

	private static ScenarioWithMedia read(byte[] file) {
		var read = new H5pReader().read(file);
		assertThat(read.stories()).as(read.remarks().toString()).hasSize(1);
		assertThat(read.remarks()).isEmpty();
		return read.stories().getFirst().scenario();
	}

}
