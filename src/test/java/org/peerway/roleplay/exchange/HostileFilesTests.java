package org.peerway.roleplay.exchange;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Files that are made to take long: what begins again and again and never ends. */
class HostileFilesTests {

	private static final int LONG = 90_000;

	@ParameterizedTest
	@ValueSource(strings = { "Harlowe", "SugarCube", "Chapbook", "Snowman" })
	void passagesEndInReportSoon(String format) {
		var passages = Stream
			.of("[[a", "<<a\\\"", "<<a\"<<b'", "<script>", "<script><a>", "<img src=", "[img[", "<!--",
					"(if: $a is 1)[", "(a:(", "<<if $a>>", "<<link [[a|b]]>>", "\n[if a]\n", "{link to: '", "''a",
					"not ", "[[[", "\nRosa: ")
			.map((sign) -> ":: Start\n" + sign.repeat(LONG / sign.length()))
			.toList();

		for (String passage : passages) {
			var story = ":: StoryData\n{\"format\": \"" + format + "\"}\n" + passage;

			Reported.within(Format.TWEE.reader(), story.getBytes(StandardCharsets.UTF_8));
		}
	}

	@ParameterizedTest
	@MethodSource
	void deepFilesEndInReportSoon(Format format, String file) {
		Reported.within(format.reader(), file.getBytes(StandardCharsets.UTF_8));
	}

	static Stream<Arguments> deepFilesEndInReportSoon() {
		return Stream.of(arguments(Format.TWINE, "<tw-storydata>" + "<div>".repeat(LONG)),
				arguments(Format.TWINE, "<tw-storydata>".repeat(LONG / 10)),
				arguments(Format.TWINE, "<tw-storydata><tw-passagedata>" + "<b>".repeat(LONG)),
				arguments(Format.H5P_CONTENT, "{\"content\":".repeat(LONG)),
				arguments(Format.H5P_CONTENT, "{\"content\":" + "[".repeat(LONG)),
				arguments(Format.H5P_CONTENT,
						"{\"content\":[{\"type\":{\"library\":\"H5P.AdvancedText 1.1\",\"params\":{\"text\":\""
								+ "<b>".repeat(LONG) + "\"}}}]}"),
				arguments(Format.YAML, "turns: " + "[".repeat(LONG)),
				arguments(Format.YAML, "turns:\n" + "- {id: a, speaker: b}\n".repeat(LONG / 30)));
	}

	@Test
	void moreThanIsTakenIsToldAndTheRestRead() {
		var oneLong = ":: Long\n" + "a ".repeat(60_000);
		var many = ":: P\n.\n".repeat(2_100);

		var read = Format.TWEE.reader()
			.read((":: Start\nHi\n" + oneLong + "\n" + many).getBytes(StandardCharsets.UTF_8));

		var story = read.stories().getFirst();
		assertThat(story.items()).hasSize(2_000);
		assertThat(story.items().get(1)).isInstanceOf(Import.Refused.class);
		assertThat(story.remarks()).extracting(Remark::reason).contains(Reason.TOO_MUCH);
	}

	@ParameterizedTest
	@MethodSource("formats")
	void filesThatAreTooBigAreRefused(Format format) {
		var read = format.reader().read(new byte[Formats.LARGEST + 1]);

		assertThat(read.stories()).isEmpty();
		assertThat(read.remarks()).extracting(Remark::reason).containsExactly(Reason.TOO_MUCH);
	}

	static Stream<Format> formats() {
		return Stream.of(Format.values());
	}

}
