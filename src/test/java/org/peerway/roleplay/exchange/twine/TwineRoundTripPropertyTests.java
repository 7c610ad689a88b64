package org.peerway.roleplay.exchange.twine;

import java.nio.charset.StandardCharsets;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerway.roleplay.exchange.CarriedScenarios;
import org.peerway.roleplay.exchange.Import;
import org.peerway.roleplay.exchange.ScenarioReader;
import org.peerway.roleplay.exchange.ScenarioWithMedia;
import org.peerway.roleplay.exchange.ScenarioWriter;
import org.peerway.roleplay.script.GeneratedScenarios;

import static org.assertj.core.api.Assertions.assertThat;

class TwineRoundTripPropertyTests {

	@Property(tries = 200)
	void tweeKeepsWhatItCarries(@ForAll long seed) {
		keeps(new CarriedScenarios(seed).twine(), new TweeWriter(), new TweeReader());
	}

	@Property(tries = 200)
	void htmlKeepsWhatItCarries(@ForAll long seed) {
		keeps(new CarriedScenarios(seed).twine(), new TwineHtmlWriter(), new TwineHtmlReader());
	}

	@Property(tries = 200)
	void whatCameFromTweeGoesThereWhole(@ForAll long seed) {
		goesWhole(new ScenarioWithMedia(new GeneratedScenarios(seed).scenario()), new TweeWriter(), new TweeReader());
	}

	@Property(tries = 200)
	void whatCameFromHtmlGoesThereWhole(@ForAll long seed) {
		goesWhole(new ScenarioWithMedia(new GeneratedScenarios(seed).scenario()), new TwineHtmlWriter(),
				new TwineHtmlReader());
	}

	private static void keeps(ScenarioWithMedia scenario, ScenarioWriter writer, ScenarioReader reader) {
		var export = writer.write(scenario);

		assertThat(export.remarks()).isEmpty();
		assertThat(scenario(reader.read(export.file()))).as(text(export.file())).isEqualTo(scenario);
	}

	private static void goesWhole(ScenarioWithMedia any, ScenarioWriter writer, ScenarioReader reader) {
		var first = writer.write(any);
		var read = scenario(reader.read(first.file()));
		var second = writer.write(read);

		assertThat(second.remarks()).as(text(first.file())).isEmpty();
		assertThat(scenario(reader.read(second.file()))).as(text(second.file())).isEqualTo(read);
	}

	private static ScenarioWithMedia scenario(Import read) {
		assertThat(read.stories()).as(List.copyOf(read.remarks()).toString()).hasSize(1);
		return read.stories().getFirst().scenario();
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

}
