package org.peerway.roleplay.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	@ParameterizedTest
	@CsvSource({ "harlowe_space_exploration.twee, TWEE", "twee3/example.twee, TWEE", "twee3/missing.twee, TWEE",
			"twee3/multipletags.twee, TWEE", "twee3/notes.twee, TWEE", "twee3/pasagemetadataerror.twee, TWEE",
			"twee3/storydataerror.twee, TWEE", "twine-html/Example1.html, TWINE", "twine-html/missingIFID.html, TWINE",
			"twine-html/tagColors.html, TWINE" })
	void knowsFilesOfOthersWhateverTheyAreCalled(String name, Format format) {
		var file = Fixtures.read(name);

		assertThat(Formats.detect("story", file)).contains(format);
		assertThat(Formats.read(file, "story.json").stories()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void knowsWhatWasWritten(Format format) {
		var scenario = new CarriedScenarios(3).h5p(false);

		var export = format.writer().write(scenario);

		assertThat(Formats.detect("", export.file())).contains(format);
		assertThat(Formats.read(export.file(), "").stories()).singleElement()
			.satisfies((story) -> assertThat(story.scenario().scenario().turns())
				.hasSameSizeAs(scenario.scenario().turns()));
	}

	@ParameterizedTest
	@CsvSource({ "notes.twee, TWEE", "notes.TW, TWEE", "notes.htm, TWINE", "notes.yml, YAML", "notes.zip, H5P" })
	void goesByTheNameWhereNothingElseTells(String name, Format likely) {
		assertThat(Formats.detect(name, "Nothing of the kind".getBytes(StandardCharsets.UTF_8))).contains(likely);
	}

	@Test
	void passagesMayBeginBelowAComment() {
		var twee = "<!-- notes -->\n:: Start\nGo on".getBytes(StandardCharsets.UTF_8);

		assertThat(Formats.detect("story", twee)).contains(Format.TWEE);
	}

	@Test
	void saysThatThereIsNothing() {
		var read = Formats.read(new byte[0], "holiday.mp4");

		assertThat(read.stories()).isEmpty();
		assertThat(read.remarks()).containsExactly(new Remark(Reason.NO_SCENARIO, 0));
	}

	@Test
	void doubtsEncodingThatNothingTells() {
		assertThat(Formats.isEncodingDoubtful("¿Qué?".getBytes(StandardCharsets.UTF_8))).isFalse();
		assertThat(Formats.isEncodingDoubtful("¿Qué?".getBytes(Charset.forName("IBM850")))).isTrue();
	}

	@Test
	void readsTextInTheEncodingThatAPersonNames() {
		var dos = Charset.forName("IBM850");
		var file = ":: Start\n¿Qué?".getBytes(dos);

		var read = Format.TWEE.reader().read(file, dos);

		assertThat(read.stories().getFirst().scenario().scenario().endings()).singleElement()
			.satisfies((ending) -> assertThat(ending.text()).isEqualTo("¿Qué?"));
	}

}
